#include "gui/balance/balancepage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/balancepaper.h"
#include "gui/texts/codes.h"
#include "gui/texts/unconfirmed.h"

#include "ui_balancepage.h"

namespace anjungan::gui {

BalancePage::BalancePage(Kiosk& kiosk, BalanceState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::BalancePage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
}

BalancePage::~BalancePage() = default;

QString BalancePage::heading() const {
    return tr("Saldo JHT Anda");
}

QString BalancePage::primaryText() const {
    return tr("Rincian iuran");
}

QString BalancePage::secondaryText() const {
    return tr("Cetak");
}

void BalancePage::enter() {
    showCard();
}

void BalancePage::showCard() {
    const service::CardBalance* card = m_state.shownCard();
    if (!card)
        return;
    const QString hidden = QStringLiteral("•••");
    const auto money = [this, &hidden](Rupiah amount) { return m_hidden ? hidden : texts::amount(amount); };
    m_ui->totalLabel->setAmount(card->total());
    m_ui->totalLabel->setFiguresHidden(m_hidden);
    m_ui->asOfLabel->setText(tr("Per %1").arg(texts::date(m_state.overview->asOf)));
    QString status = tr("Masih aktif sejak %1").arg(texts::date(card->start));
    if (card->end)
        status = tr("Berakhir %1").arg(texts::date(*card->end));
    std::vector<SummaryList::Row> rows{
        {QStringLiteral("posted"), tr("Saldo tercatat"), money(card->posted), false},
        {QStringLiteral("accrued"), texts::accruedYieldLabel(m_kiosk.rules, m_state.overview->asOf), money(card->accrued), false},
    };
    if (card->reserved > Rupiah{})
        rows.push_back({QStringLiteral("reserved"), tr("Sedang diproses dalam klaim"), money(card->reserved), false});
    rows.push_back({QStringLiteral("employer"), tr("Perusahaan"), texts::fromUtf8(card->employer), false});
    rows.push_back({QStringLiteral("kpj"), tr("Nomor kartu (KPJ)"), texts::fromUtf8(card->kpj.text()), false});
    rows.push_back({QStringLiteral("status"), tr("Status"), status, false});
    rows.push_back({QStringLiteral("last"), tr("Iuran terakhir"),
                    card->lastContribution ? texts::month(*card->lastContribution) : tr("Belum ada"), false});
    rows.push_back({QStringLiteral("programmes"), tr("Program"),
                    card->hasJp ? tr("Jaminan Hari Tua dan Jaminan Pensiun") : tr("Jaminan Hari Tua"), false});
    m_ui->detailList->setRows(rows);
}

void BalancePage::retranslate() {
    m_ui->retranslateUi(this);
    showCard();
}

void BalancePage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    showCard();
}

void BalancePage::activateSecondary() {
    const service::CardBalance* card = m_state.shownCard();
    if (!card)
        return;
    Q_EMIT messageRaised(MessageKind::Notice, tr("Sedang mencetak…"), nullptr);
    m_kiosk.printer.print(texts::balancePaper(*card, m_state.overview->name, m_state.overview->asOf, m_kiosk.rules), this,
                          [this](const Result<void>& printed) { onPrinted(printed); });
}

void BalancePage::onPrinted(const Result<void>& printed) {
    if (printed)
        Q_EMIT messageRaised(MessageKind::Success, tr("Sudah dicetak. Silakan ambil kertas Anda."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(printed.error()), nullptr);
}

} // namespace anjungan::gui
