#include "gui/registration/newpinpage.h"

#include "ui_newpinpage.h"

#include <QHideEvent>

namespace anjungan::gui {

NewPinPage::NewPinPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::NewPinPage>()) {
    m_ui->setupUi(this);
    m_ui->keypad->setFallback(m_ui->pinField->focusProxy());
    connect(m_ui->pinField, &PinField::completed, this, &NewPinPage::onFirst);
}

NewPinPage::~NewPinPage() = default;

QString NewPinPage::heading() const {
    return tr("Buat PIN enam angka");
}

QString NewPinPage::primaryText() const {
    return tr("Lanjut");
}

void NewPinPage::enter() {
    m_ui->pinField->clear();
    m_ui->repeatField->clear();
    m_ui->pinField->setFocus();
}

QString NewPinPage::weakness() const {
    const std::string pin = m_ui->pinField->pin().toStdString();
    if (!service::Registration::checkPin(pin, std::nullopt))
        return tr("PIN ini mudah ditebak. Jangan angka kembar atau berurutan.");
    if (m_work.draft.identity && !service::Registration::checkPin(pin, m_work.draft.identity->birthDate))
        return tr("PIN ini tanggal lahir Anda, mudah ditebak. Pilih angka lain.");
    return {};
}

void NewPinPage::onFirst() {
    const QString weak = weakness();
    m_ui->pinField->setProblem(weak);
    if (weak.isEmpty())
        m_ui->repeatField->setFocus();
}

LeaveResult NewPinPage::leave() {
    if (!m_ui->pinField->isComplete())
        return refuse(tr("PIN terdiri dari enam angka."), m_ui->pinField);
    if (const QString weak = weakness(); !weak.isEmpty())
        return refuse(weak, m_ui->pinField);
    if (!m_ui->repeatField->isComplete())
        return refuse(tr("Ulangi PIN yang sama, enam angka."), m_ui->repeatField);
    if (m_ui->pinField->pin() != m_ui->repeatField->pin()) {
        m_ui->repeatField->clear();
        return refuse(tr("Kedua PIN tidak sama. Ulangi PIN yang kedua."), m_ui->repeatField);
    }
    m_work.pin = m_ui->pinField->pin().toStdString();
    return {};
}

void NewPinPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->pinField->setLabel(tr("PIN baru"));
    m_ui->pinField->setHelper(tr("Jangan tanggal lahir atau angka berurutan"));
    m_ui->repeatField->setLabel(tr("Ulangi PIN baru"));
}

void NewPinPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    m_ui->pinField->clear();
    m_ui->repeatField->clear();
}

} // namespace anjungan::gui
