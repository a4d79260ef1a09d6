#include "gui/registration/contactpage.h"

#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_contactpage.h"

#include <QApplication>

#include <utility>

namespace anjungan::gui {

namespace {

const QString kSamePhone = QStringLiteral("phone_same");
const QString kOtherPhone = QStringLiteral("phone_other");

} // namespace

ContactPage::ContactPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::ContactPage>()) {
    m_ui->setupUi(this);
    m_ui->phoneField->setKind(DigitField::Kind::Phone);
    m_ui->phoneCards->setColumns(2);
    m_ui->keyboard->setFallback(m_ui->phoneField->focusProxy());
    connect(m_ui->phoneCards, &ChoiceCards::chosenChanged, this, &ContactPage::onChosen);
    connect(qApp, &QApplication::focusChanged, this, &ContactPage::onFocus);
}

ContactPage::~ContactPage() = default;

QString ContactPage::heading() const {
    return m_work.knownPhone ? tr("Masih memakai nomor telepon ini?") : tr("Berapa nomor telepon Anda?");
}

QString ContactPage::primaryText() const {
    return tr("Lanjut");
}

void ContactPage::enter() {
    // Nothing of one person stands there for the next whose NIK was typed after going back.
    if (std::exchange(m_asked, m_work.participant) != m_work.participant) {
        m_ui->phoneCards->setChosen({});
        m_ui->phoneField->setDigits({});
        m_ui->emailField->setText({});
    }
    const auto& phone = m_work.draft.phone;
    const bool isKnown = phone && phone == m_work.knownPhone;
    if (phone && !isKnown && m_ui->phoneField->digits().isEmpty())
        m_ui->phoneField->setDigits(texts::fromUtf8(phone->local()));
    if (m_work.draft.email && m_ui->emailField->text().isEmpty())
        m_ui->emailField->setText(texts::fromUtf8(*m_work.draft.email));
    retranslate();
    if (phone && m_work.knownPhone)
        m_ui->phoneCards->setChosen(isKnown ? kSamePhone : kOtherPhone);
    onChosen(m_ui->phoneCards->chosen());
}

void ContactPage::putBack(const std::map<std::string, std::string>& texts) {
    Page::putBack(texts);
    if (m_work.knownPhone)
        m_ui->phoneCards->setChosen(m_ui->phoneField->digits().isEmpty() ? kSamePhone : kOtherPhone);
}

/// The fields come with the answer; without a number on record they are all there is.
void ContactPage::onChosen(const QString& id) {
    const bool keeps = m_work.knownPhone && id == kSamePhone;
    m_ui->newPhonePanel->setVisible(!m_work.knownPhone || !id.isEmpty());
    m_ui->phoneField->setVisible(!keeps);
    m_ui->keyboard->setVisible(!keeps);
    m_ui->keyboard->setFallback(keeps ? m_ui->emailField->focusProxy() : m_ui->phoneField->focusProxy());
    if (!m_work.knownPhone || id == kOtherPhone)
        m_ui->phoneField->setFocus();
}

/// Whoever keeps the number sees no letters until they are wanted for an e-mail address.
void ContactPage::onFocus(QWidget*, QWidget* now) {
    if (now && m_ui->emailField->isAncestorOf(now))
        m_ui->keyboard->show();
}

LeaveResult ContactPage::takePhone() {
    if (m_work.knownPhone && m_ui->phoneCards->chosen() == kSamePhone) {
        m_work.draft.phone = m_work.knownPhone;
        return {};
    }
    if (m_work.knownPhone && m_ui->phoneCards->chosen().isEmpty())
        return refuse(tr("Pilih masih memakai nomor ini, atau sudah ganti."), m_ui->phoneCards);
    if (m_ui->phoneField->digits().isEmpty())
        return refuse(tr("Nomor telepon belum diisi."), m_ui->phoneField);
    const auto phone = PhoneNumber::parse(m_ui->phoneField->text());
    if (!phone && phone.error().where == "prefix")
        return refuse(tr("Nomor telepon dimulai dengan 08."), m_ui->phoneField);
    if (!phone)
        return refuse(tr("Nomor telepon terdiri dari 10 sampai 13 angka."), m_ui->phoneField);
    m_work.draft.phone = *phone;
    return {};
}

LeaveResult ContactPage::leave() {
    const auto before = m_work.draft.phone;
    if (const auto taken = takePhone(); !taken)
        return taken;
    const QString email = m_ui->emailField->text();
    if (const QString wrong = wordchecks::emailProblem(email); !wrong.isEmpty()) {
        m_work.draft.phone = before;
        return refuse(wrong, m_ui->emailField);
    }
    m_work.draft.email = email.isEmpty() ? std::nullopt : std::optional(email.toStdString());
    return {};
}

void ContactPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->phoneCards->setVisible(m_work.knownPhone.has_value());
    if (m_work.knownPhone)
        m_ui->phoneCards->setChoices({{.id = kSamePhone, .title = tr("Ya, %1").arg(texts::fromUtf8(maskedTail(m_work.knownPhone->local())))},
                                      {.id = kOtherPhone, .title = tr("Tidak, sudah ganti")}});
    m_ui->phoneField->setLabel(tr("Nomor telepon"));
    m_ui->phoneField->setHelper(tr("Dimulai dengan 08"));
    m_ui->emailField->setLabel(tr("Email, jika ada"));
}

} // namespace anjungan::gui
