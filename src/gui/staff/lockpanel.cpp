#include "gui/staff/lockpanel.h"

#include "gui/shell/kiosk.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_lockpanel.h"

#include <QEvent>

namespace anjungan::gui {

LockPanel::LockPanel(Kiosk& kiosk, const service::StaffMember& member, QWidget* window)
    : Cover(window), m_ui(std::make_unique<Ui::LockPanel>()), m_kiosk(kiosk), m_member(member) {
    m_ui->setupUi(this);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockPanel::onUnlock);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &LockPanel::endChosen);
    m_ui->keypad->setFallback(m_ui->pinField->focusProxy());
    arrange();
    retranslate();
}

LockPanel::~LockPanel() = default;

void LockPanel::lock() {
    m_ui->pinField->clear();
    m_ui->pinField->setProblem({});
    m_ui->unlockButton->setEnabled(true);
    lay(*m_ui->pinField->focusProxy());
}

void LockPanel::onUnlock() {
    if (!m_ui->pinField->isComplete())
        return m_ui->pinField->setProblem(tr("PIN terdiri dari 6 angka."));
    m_ui->unlockButton->setEnabled(false);
    m_kiosk.services.ask(
        this, [code = m_member.code, pin = m_ui->pinField->pin().toStdString()](service::Services& s) { return s.staff.signIn(code, pin); },
        [this](const Result<service::StaffSignInAnswer>& answer) { onAnswer(answer); });
    m_ui->pinField->clear();
    m_ui->pinField->setFocus(Qt::OtherFocusReason);
}

void LockPanel::onAnswer(const Result<service::StaffSignInAnswer>& answer) {
    m_ui->unlockButton->setEnabled(true);
    if (!answer)
        return m_ui->pinField->setProblem(texts::sentence(answer.error()));
    using Kind = service::SignInAnswer::Kind;
    switch (answer->kind) {
    case Kind::SignedIn:
        Q_EMIT unlocked();
        return;
    case Kind::WrongPin:
        return m_ui->pinField->setProblem(tr("PIN salah. Sisa %n kali mencoba.", nullptr, answer->triesLeft));
    case Kind::Locked:
    case Kind::Unknown:
    case Kind::NotRegistered:
        return m_ui->pinField->setProblem(tr("Akun terkunci. Minta admin membuat PIN baru."));
    }
}

void LockPanel::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->whoLabel->setText(tr("%1, masukkan PIN Anda untuk melanjutkan. Yang sudah diketik tetap ada.")
                                .arg(texts::fromUtf8(m_member.name)));
    m_ui->pinField->setLabel(tr("PIN"));
}

void LockPanel::arrange() {
    const Metrics m = Metrics::of(*this);
    m_ui->panelLayout->setContentsMargins(m.units(6), m.units(6), m.units(6), m.units(3));
    m_ui->panelLayout->setSpacing(m.units(3));
}

void LockPanel::changeEvent(QEvent* event) {
    Cover::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace anjungan::gui
