#include "gui/face/vouchpanel.h"

#include "base/crypto.h"
#include "gui/texts/codes.h"
#include "gui/texts/vouchreasons.h"

#include "ui_vouchpanel.h"

namespace anjungan::gui {

VouchPanel::VouchPanel(Async<service::Services>& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_ui(std::make_unique<Ui::VouchPanel>()) {
    m_ui->setupUi(this);
    m_ui->reasonCards->setColumns(2);
    m_ui->codeField->setMaxLength(40);
    m_ui->staffPanel->hide();
    connect(m_ui->reasonCards, &ChoiceCards::chosenChanged, this, &VouchPanel::onReason);
    connect(m_ui->vouchButton, &QPushButton::clicked, this, &VouchPanel::onConfirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &VouchPanel::cancelled);
}

VouchPanel::~VouchPanel() = default;

void VouchPanel::start(bool cameraAllowed, bool broken) {
    clear();
    m_cameraAllowed = cameraAllowed;
    m_ui->cancelButton->setVisible(cameraAllowed);
    showReasons();
    if (!cameraAllowed)
        onReason(texts::fromUtf8(texts::kVouchNoConsent));
    else if (broken)
        m_ui->reasonCards->setChosen(texts::fromUtf8(texts::kVouchReasons.front()));
}

void VouchPanel::clear() {
    ++m_ticket;
    setBusy(false);
    m_reason.clear();
    m_ui->reasonCards->setChosen({});
    m_ui->codeField->clear();
    m_ui->pinField->clear();
    m_ui->staffPanel->hide();
    m_ui->reasonPanel->show();
}

void VouchPanel::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->codeField->setLabel(tr("Kode petugas"));
    m_ui->pinField->setLabel(tr("PIN petugas"));
    setBusy(m_busy);
    showReasons();
}

void VouchPanel::showReasons() {
    std::vector<ChoiceCards::Choice> choices;
    for (const std::string_view code : texts::kVouchReasons)
        choices.push_back({.id = texts::fromUtf8(code), .title = texts::vouchReason(code)});
    m_ui->reasonCards->setChoices(choices);
    showReason();
}

void VouchPanel::showReason() {
    m_ui->reasonLabel->setText(m_reason.isEmpty() ? tr("Petugas, mengapa tanpa kamera?")
                                                  : tr("Alasan: %1").arg(texts::vouchReason(m_reason.toStdString())));
}

void VouchPanel::onReason(const QString& reason) {
    if (reason.isEmpty())
        return;
    m_reason = reason;
    showReason();
    m_ui->reasonPanel->hide();
    m_ui->staffPanel->show();
    m_ui->codeField->setFocus();
}

void VouchPanel::onConfirm() {
    if (m_busy)
        return;
    Q_EMIT messageCleared();
    if (m_ui->codeField->text().isEmpty())
        return refuse(tr("Kode petugas belum diisi."), m_ui->codeField);
    if (!m_ui->pinField->isComplete())
        return refuse(tr("PIN petugas terdiri dari enam angka."), m_ui->pinField);
    setBusy(true);
    // Codes are lower case; the on-screen keyboard begins with a capital.
    auto check = [code = m_ui->codeField->text().toLower().toStdString(),
                  pin = m_ui->pinField->pin().toStdString()](service::Services& services) mutable {
        auto answer = services.staff.signIn(code, pin);
        wipe(pin);
        return answer;
    };
    m_ui->pinField->clear();
    m_services.ask(this, std::move(check),
                   [this, ticket = ++m_ticket](const Result<service::StaffSignInAnswer>& answer) { onAnswer(ticket, answer); });
}

void VouchPanel::onAnswer(int ticket, const Result<service::StaffSignInAnswer>& answer) {
    if (ticket != m_ticket)
        return;
    setBusy(false);
    if (!answer)
        return refuse(texts::sentence(answer.error()), m_ui->pinField);
    switch (answer->kind) {
    case service::SignInAnswer::Kind::SignedIn:
        Q_EMIT vouched(answer->member->id, m_reason);
        return;
    case service::SignInAnswer::Kind::Unknown:
    case service::SignInAnswer::Kind::NotRegistered:
        return refuse(tr("Kode petugas ini tidak dikenal."), m_ui->codeField);
    case service::SignInAnswer::Kind::WrongPin:
        return refuse(tr("PIN petugas keliru. Sisa %n kali mencoba.", nullptr, answer->triesLeft), m_ui->pinField);
    case service::SignInAnswer::Kind::Locked:
        return refuse(tr("Akun petugas ini terkunci. Hubungi admin kantor."), m_ui->codeField);
    }
}

void VouchPanel::setBusy(bool busy) {
    m_busy = busy;
    m_ui->vouchButton->setEnabled(!busy);
    m_ui->vouchButton->setText(busy ? tr("Mohon tunggu…") : tr("Saya sudah memeriksa"));
}

void VouchPanel::refuse(const QString& text, QWidget* field) {
    Q_EMIT messageRaised(MessageKind::Error, text, field);
}

} // namespace anjungan::gui
