#include "gui/staff/staffsigninpage.h"

#include "gui/shell/kiosk.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_staffsigninpage.h"

#include <QEvent>

namespace anjungan::gui {

StaffSignInPage::StaffSignInPage(Kiosk& kiosk, StaffState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::StaffSignInPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    m_ui->codeField->setMaxLength(40);
    arrange();
    retranslate();
    connect(m_ui->signInButton, &QPushButton::clicked, this, &StaffSignInPage::onSignIn);
}

StaffSignInPage::~StaffSignInPage() = default;

QString StaffSignInPage::heading() const {
    return tr("Masuk untuk petugas");
}

void StaffSignInPage::enter() {
    m_ui->pinField->clear();
    m_ui->signInButton->setEnabled(true);
    m_ui->codeField->setFocus();
}

void StaffSignInPage::onSignIn() {
    // Codes are lower case; the on-screen keyboard begins with a capital.
    const std::string code = m_ui->codeField->text().toLower().toStdString();
    if (code.empty()) {
        Q_EMIT messageRaised(MessageKind::Error, tr("Isi kode petugas."), m_ui->codeField);
        return;
    }
    if (!m_ui->pinField->isComplete()) {
        Q_EMIT messageRaised(MessageKind::Error, tr("PIN terdiri dari 6 angka."), m_ui->pinField);
        return;
    }
    m_ui->signInButton->setEnabled(false);
    m_kiosk.services.ask(
        this, [code, pin = m_ui->pinField->pin().toStdString()](service::Services& s) { return s.staff.signIn(code, pin); },
        [this](const Result<service::StaffSignInAnswer>& answer) { onAnswer(answer); });
    m_ui->pinField->clear();
}

void StaffSignInPage::onAnswer(const Result<service::StaffSignInAnswer>& answer) {
    m_ui->signInButton->setEnabled(true);
    if (!answer) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(answer.error()), nullptr);
        return;
    }
    using Kind = service::SignInAnswer::Kind;
    switch (answer->kind) {
    case Kind::SignedIn:
        m_state.member = answer->member;
        Q_EMIT messageCleared();
        Q_EMIT finished();
        return;
    case Kind::WrongPin:
        Q_EMIT messageRaised(MessageKind::Error, tr("PIN salah. Sisa %n kali mencoba.", nullptr, answer->triesLeft), m_ui->pinField);
        return;
    case Kind::Locked:
        Q_EMIT messageRaised(MessageKind::Error, tr("Akun terkunci. Minta admin membuat PIN baru."), m_ui->codeField);
        return;
    case Kind::Unknown:
    case Kind::NotRegistered:
        Q_EMIT messageRaised(MessageKind::Error, tr("Kode petugas tidak dikenal."), m_ui->codeField);
        return;
    }
}

void StaffSignInPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

/// The button stands beside the boxes, not beside their labels.
void StaffSignInPage::arrange() {
    m_ui->buttonColumn->setContentsMargins(0, fontMetrics().height() + Metrics::of(*this).unit, 0, 0);
}

void StaffSignInPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->codeField->setLabel(tr("Kode petugas"));
    m_ui->pinField->setLabel(tr("PIN"));
}

} // namespace anjungan::gui
