#include "gui/registration/contactpage.h"

#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_contactpage.h"

namespace anjungan::gui {

ContactPage::ContactPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::ContactPage>()) {
    m_ui->setupUi(this);
    m_ui->phoneField->setKind(DigitField::Kind::Phone);
    m_ui->keyboard->setFallback(m_ui->phoneField->focusProxy());
}

ContactPage::~ContactPage() = default;

QString ContactPage::heading() const {
    return tr("Berapa nomor telepon Anda?");
}

QString ContactPage::primaryText() const {
    return tr("Lanjut");
}

void ContactPage::enter() {
    if (m_work.draft.phone && m_ui->phoneField->digits().isEmpty())
        m_ui->phoneField->setDigits(texts::fromUtf8(m_work.draft.phone->local()));
    if (m_work.draft.email && m_ui->emailField->text().isEmpty())
        m_ui->emailField->setText(texts::fromUtf8(*m_work.draft.email));
    m_ui->phoneField->setFocus();
}

LeaveResult ContactPage::leave() {
    if (m_ui->phoneField->digits().isEmpty())
        return refuse(tr("Nomor telepon belum diisi."), m_ui->phoneField);
    const auto phone = PhoneNumber::parse(m_ui->phoneField->text());
    if (!phone && phone.error().where == "prefix")
        return refuse(tr("Nomor telepon dimulai dengan 08."), m_ui->phoneField);
    if (!phone)
        return refuse(tr("Nomor telepon terdiri dari 10 sampai 13 angka."), m_ui->phoneField);
    const QString email = m_ui->emailField->text();
    if (const QString wrong = wordchecks::emailProblem(email); !wrong.isEmpty())
        return refuse(wrong, m_ui->emailField);
    m_work.draft.phone = *phone;
    m_work.draft.email = email.isEmpty() ? std::nullopt : std::optional(email.toStdString());
    return {};
}

void ContactPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->phoneField->setLabel(tr("Nomor telepon"));
    m_ui->phoneField->setHelper(tr("Dimulai dengan 08"));
    m_ui->emailField->setLabel(tr("Email, jika ada"));
    m_ui->emailField->setHelper(tr("Boleh dikosongkan"));
}

} // namespace anjungan::gui
