#include "gui/profile/cardspage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"
#include "gui/texts/papers.h"

#include "ui_cardspage.h"

namespace anjungan::gui {

CardsPage::CardsPage(Kiosk& kiosk, ParticipantId participant, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::CardsPage>()), m_kiosk(kiosk), m_participant(std::move(participant)) {
    m_ui->setupUi(this);
    m_ui->nextCardButton->hide();
    m_ui->addCardButton->hide();
    connect(m_ui->addCardButton, &QPushButton::clicked, this, &CardsPage::addRequested);
    connect(m_ui->nextCardButton, &QPushButton::clicked, this, &CardsPage::onNextCard);
}

CardsPage::~CardsPage() = default;

QString CardsPage::heading() const {
    return tr("Kartu digital Anda");
}

QString CardsPage::primaryText() const {
    return tr("Selesai melihat");
}

QString CardsPage::secondaryText() const {
    return tr("Cetak kartu");
}

void CardsPage::enter() {
    m_kiosk.services.ask(
        this, [id = m_participant](service::Services& s) { return s.balances.digitalCards(id); },
        [this](const Result<std::vector<service::DigitalCard>>& cards) { onLoaded(cards); });
}

void CardsPage::onLoaded(const Result<std::vector<service::DigitalCard>>& cards) {
    if (!cards) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(cards.error()), nullptr);
        return;
    }
    m_cards = *cards;
    m_others = std::erase_if(m_cards, [](const service::DigitalCard& card) { return !card.linked; });
    m_shown = 0;
    m_ui->nextCardButton->setVisible(m_cards.size() > 1);
    m_ui->addCardButton->setVisible(m_others > 0);
    showCard();
}

void CardsPage::onNextCard() {
    m_shown = (m_shown + 1) % m_cards.size();
    showCard();
}

void CardsPage::showCard() {
    // An empty one would still push what stands beside it to the right.
    m_ui->countLabel->setVisible(m_cards.size() > 1);
    m_ui->othersLabel->setVisible(m_others > 0);
    m_ui->othersLabel->setText(m_others > 0 ? tr("%n kartu lain belum ditambahkan", nullptr, static_cast<int>(m_others)) : QString());
    if (m_cards.empty())
        return;
    m_ui->cardView->setCard(m_cards[m_shown]);
    m_ui->countLabel->setText(m_cards.size() > 1 ? tr("Kartu %1 dari %2").arg(m_shown + 1).arg(m_cards.size()) : QString());
}

void CardsPage::activateSecondary() {
    if (m_cards.empty())
        return;
    Q_EMIT messageRaised(MessageKind::Notice, tr("Sedang mencetak…"), nullptr);
    m_kiosk.printer.print(texts::cardPaper(m_cards[m_shown]), this, [this](const Result<void>& printed) { onPrinted(printed); });
}

void CardsPage::onPrinted(const Result<void>& printed) {
    if (printed)
        Q_EMIT messageRaised(MessageKind::Success, tr("Sudah dicetak. Silakan ambil kartu Anda."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(printed.error()), nullptr);
}

void CardsPage::setFiguresHidden(bool hidden) {
    m_ui->cardView->setFiguresHidden(hidden);
}

void CardsPage::retranslate() {
    m_ui->retranslateUi(this);
    showCard();
}

} // namespace anjungan::gui
