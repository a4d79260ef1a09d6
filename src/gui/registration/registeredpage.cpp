#include "gui/registration/registeredpage.h"

#include "gui/texts/papers.h"

#include "ui_registeredpage.h"

#include <algorithm>

namespace anjungan::gui {

RegisteredPage::RegisteredPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::RegisteredPage>()) {
    m_ui->setupUi(this);
}

RegisteredPage::~RegisteredPage() = default;

QString RegisteredPage::heading() const {
    return tr("Pendaftaran selesai. Ini kartu Anda");
}

QString RegisteredPage::primaryText() const {
    return tr("Selesai");
}

QString RegisteredPage::secondaryText() const {
    return tr("Cetak kartu");
}

/// The card that was registered now, not another one of the same person.
const service::DigitalCard* RegisteredPage::card() const {
    const auto found = std::ranges::find_if(
        m_work.cards, [this](const service::DigitalCard& each) { return each.kpj == m_work.draft.kpj; });
    return found == m_work.cards.end() ? nullptr : &*found;
}

void RegisteredPage::enter() {
    retranslate();
}

void RegisteredPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->cardView->setVisible(card() != nullptr);
    if (const service::DigitalCard* shown = card())
        m_ui->cardView->setCard(*shown);
    const auto others = static_cast<int>(std::ranges::count_if(m_work.cards, [](const service::DigitalCard& each) { return !each.linked; }));
    m_ui->othersLabel->setVisible(others > 0);
    m_ui->othersLabel->setText(tr("Anda masih punya %n kartu lain. Tambahkan lewat Kartu Digital.", nullptr, others));
}

void RegisteredPage::setFiguresHidden(bool hidden) {
    m_ui->cardView->setFiguresHidden(hidden);
}

void RegisteredPage::activateSecondary() {
    const service::DigitalCard* shown = card();
    if (!shown || std::exchange(m_printing, true))
        return;
    Q_EMIT messageRaised(MessageKind::Notice, tr("Kartu sedang dicetak…"), nullptr);
    m_work.kiosk.printer.print(texts::cardPaper(*shown), this, [this](const Result<void>& result) { onPrinted(result); });
}

void RegisteredPage::onPrinted(const Result<void>& result) {
    m_printing = false;
    if (result)
        Q_EMIT messageRaised(MessageKind::Success, tr("Kartu sudah dicetak. Silakan ambil kertasnya."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, tr("Pencetak tidak tersedia. Kartu dapat dicetak nanti di loket."), nullptr);
}

} // namespace anjungan::gui
