#include "gui/registration/pinpage.h"

#include "ui_pinpage.h"

#include <QHideEvent>

namespace anjungan::gui {

PinPage::PinPage(std::string& pin, QWidget* parent)
    : Page(parent), m_pin(pin), m_ui(std::make_unique<Ui::PinPage>()) {
    m_ui->setupUi(this);
    m_ui->keypad->setFallback(m_ui->pinField->focusProxy());
}

PinPage::~PinPage() = default;

QString PinPage::heading() const {
    return tr("Masukkan PIN Anda");
}

QString PinPage::primaryText() const {
    return tr("Masuk");
}

void PinPage::enter() {
    m_ui->pinField->clear();
    m_ui->pinField->setFocus();
}

LeaveResult PinPage::leave() {
    if (!m_ui->pinField->isComplete())
        return refuse(tr("PIN terdiri dari enam angka."), m_ui->pinField);
    m_pin = m_ui->pinField->pin().toStdString();
    m_ui->pinField->clear();
    m_ui->pinField->setFocus();
    return {};
}

void PinPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->pinField->setLabel(tr("PIN, enam angka"));
    m_ui->pinField->setHelper(tr("Lupa PIN? Petugas dapat membuatkan yang baru."));
}

void PinPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_ui->pinField->clear();
}

} // namespace anjungan::gui
