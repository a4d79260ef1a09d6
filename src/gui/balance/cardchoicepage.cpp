#include "gui/balance/cardchoicepage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_cardchoicepage.h"

namespace anjungan::gui {

CardChoicePage::CardChoicePage(Kiosk& kiosk, ParticipantId participant, BalanceState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::CardChoicePage>()), m_kiosk(kiosk), m_participant(std::move(participant)), m_state(state) {
    m_ui->setupUi(this);
    connect(m_ui->cardChoices, &ChoiceCards::chosenChanged, this, &CardChoicePage::onChosen);
}

CardChoicePage::~CardChoicePage() = default;

QString CardChoicePage::heading() const {
    return m_state.overview ? tr("Kartu mana yang ingin Anda lihat?") : tr("Sebentar, saldo sedang dibuka…");
}

void CardChoicePage::enter() {
    if (m_state.overview) {
        showCards();
        return;
    }
    m_kiosk.services.ask(
        this, [id = m_participant, on = m_kiosk.clock.today()](service::Services& s) { return s.balances.overview(id, on); },
        [this](const Result<service::BalanceOverview>& overview) { onLoaded(overview); });
}

void CardChoicePage::onLoaded(const Result<service::BalanceOverview>& overview) {
    if (!overview) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(overview.error()), nullptr);
        return;
    }
    if (overview->cards.empty()) {
        Q_EMIT messageRaised(MessageKind::Notice, tr("Belum ada kartu atas nama Anda di kantor ini. Silakan tanya petugas."), nullptr);
        return;
    }
    m_state.overview = *overview;
    if (overview->cards.size() == 1) {
        Q_EMIT finished();
        return;
    }
    showCards();
    Q_EMIT chromeChanged();
}

void CardChoicePage::onChosen(const QString& id) {
    if (id.isEmpty())
        return;
    m_state.card = id.toULongLong();
    m_state.years.clear();
    m_state.year = 0;
    Q_EMIT finished();
}

void CardChoicePage::showCards() {
    std::vector<ChoiceCards::Choice> choices;
    for (std::size_t i = 0; i < m_state.overview->cards.size(); ++i) {
        const service::CardBalance& card = m_state.overview->cards[i];
        const QString status = card.end ? tr("Berakhir %1").arg(texts::date(*card.end)) : tr("Masih aktif");
        choices.push_back({QString::number(i), texts::fromUtf8(card.employer),
                           tr("KPJ %1 · %2 · %3").arg(texts::fromUtf8(card.kpj.text()), status, m_hidden ? QStringLiteral("••••••") : texts::amount(card.total()))});
    }
    // Nothing stays chosen after Kembali, so that the same card can be chosen again.
    m_ui->cardChoices->setChosen({});
    m_ui->cardChoices->setChoices(choices);
}

void CardChoicePage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    if (m_state.overview)
        showCards();
}

void CardChoicePage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_state.overview)
        showCards();
}

} // namespace anjungan::gui
