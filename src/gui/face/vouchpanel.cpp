#include "gui/face/vouchpanel.h"

#include "base/crypto.h"
#include "gui/texts/codes.h"
#include "gui/texts/documents.h"
#include "gui/texts/vouchreasons.h"

#include "ui_vouchpanel.h"

namespace anjungan::gui {

namespace {

/// The paper that everybody brings; the second one is asked for.
constexpr std::string_view kFirstPaper = kFaceDocuments.front();

} // namespace

VouchPanel::VouchPanel(Async<service::Services>& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_ui(std::make_unique<Ui::VouchPanel>()) {
    m_ui->setupUi(this);
    m_ui->reasonCards->setColumns(2);
    m_ui->paperCards->setColumns(2);
    m_ui->codeField->setMaxLength(40);
    setStep(Step::Reason);
    connect(m_ui->reasonCards, &ChoiceCards::chosenChanged, this, &VouchPanel::onReason);
    connect(m_ui->paperCards, &ChoiceCards::chosenChanged, this, &VouchPanel::onPaper);
    connect(m_ui->vouchButton, &QPushButton::clicked, this, &VouchPanel::onConfirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &VouchPanel::cancelled);
}

VouchPanel::~VouchPanel() = default;

void VouchPanel::start(Start why) {
    clear();
    m_why = why;
    m_ui->cancelButton->setVisible(why == Start::Free || why == Start::CameraBroken || why == Start::NotRead);
    showChoices();
    switch (why) {
    case Start::Free:
        return;
    case Start::CameraBroken:
        m_ui->reasonCards->setChosen(texts::fromUtf8(texts::kVouchNoCamera));
        return;
    case Start::NotRead:
        m_ui->reasonCards->setChosen(texts::fromUtf8(texts::kVouchNotRead));
        return;
    case Start::NoConsent:
        onReason(texts::fromUtf8(texts::kVouchNoConsent));
        return;
    case Start::Mismatch:
        onReason(texts::fromUtf8(kVouchMismatch));
        return;
    }
}

void VouchPanel::clear() {
    ++m_ticket;
    setBusy(false);
    m_reason.clear();
    m_paper.clear();
    m_first.reset();
    m_ui->reasonCards->setChosen({});
    m_ui->paperCards->setChosen({});
    m_ui->codeField->clear();
    m_ui->pinField->clear();
    setStep(Step::Reason);
}

void VouchPanel::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->codeField->setLabel(tr("Kode petugas"));
    m_ui->pinField->setLabel(tr("PIN petugas"));
    setBusy(m_busy);
    showChoices();
}

void VouchPanel::setStep(Step step) {
    m_step = step;
    m_ui->reasonPanel->setVisible(step == Step::Reason);
    m_ui->papersPanel->setVisible(step == Step::Papers);
    m_ui->staffPanel->setVisible(step == Step::First || step == Step::Second);
    showQuestion();
    if (step == Step::First || step == Step::Second)
        m_ui->codeField->setFocus();
}

void VouchPanel::showChoices() {
    std::vector<ChoiceCards::Choice> reasons;
    for (const std::string_view code : texts::kVouchReasons)
        reasons.push_back({.id = texts::fromUtf8(code), .title = texts::vouchReason(code)});
    m_ui->reasonCards->setChoices(reasons);
    std::vector<ChoiceCards::Choice> papers;
    for (const std::string_view code : kFaceDocuments)
        if (code != kFirstPaper)
            papers.push_back({.id = texts::fromUtf8(code), .title = texts::document(code)});
    m_ui->paperCards->setChoices(papers);
    showQuestion();
}

void VouchPanel::showQuestion() {
    const QString reason = texts::vouchReason(m_reason.toStdString());
    const QString papers = tr("KTP dan %1").arg(texts::document(m_paper.toStdString()));
    switch (m_step) {
    case Step::Reason:
        return m_ui->reasonLabel->setText(tr("Petugas, mengapa tanpa kamera?"));
    case Step::Papers:
        return m_ui->reasonLabel->setText(tr("%1. Cocokkan wajah dengan KTP dan satu dokumen lagi. Dokumen apa?").arg(reason));
    case Step::First:
        return m_ui->reasonLabel->setText(tr("%1. Dilihat: %2. Petugas pertama, isi kode dan PIN.").arg(reason, papers));
    case Step::Second:
        return m_ui->reasonLabel->setText(
            m_why == Start::Mismatch && m_first->role != Role::Penyelia
                ? tr("%1 sudah memeriksa. Sekarang penyelia, isi kode dan PIN.").arg(texts::fromUtf8(m_first->name))
                : tr("%1 sudah memeriksa. Petugas kedua, isi kode dan PIN.").arg(texts::fromUtf8(m_first->name)));
    }
}

void VouchPanel::onReason(const QString& reason) {
    if (reason.isEmpty())
        return;
    m_reason = reason;
    setStep(Step::Papers);
}

void VouchPanel::onPaper(const QString& paper) {
    if (paper.isEmpty())
        return;
    m_paper = paper;
    setStep(Step::First);
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
        return onSignedIn(*answer->member);
    case service::SignInAnswer::Kind::Unknown:
    case service::SignInAnswer::Kind::NotRegistered:
        return refuse(tr("Kode petugas ini tidak dikenal."), m_ui->codeField);
    case service::SignInAnswer::Kind::WrongPin:
        return refuse(tr("PIN petugas keliru. Sisa %n kali mencoba.", nullptr, answer->triesLeft), m_ui->pinField);
    case service::SignInAnswer::Kind::Locked:
        return refuse(tr("Akun petugas ini terkunci. Hubungi admin kantor."), m_ui->codeField);
    }
}

void VouchPanel::onSignedIn(const service::StaffMember& member) {
    if (m_step == Step::First) {
        m_first = member;
        m_ui->codeField->clear();
        return setStep(Step::Second);
    }
    if (member.id == m_first->id)
        return refuse(tr("Ini petugas yang sama. Minta petugas lain ikut memeriksa."), m_ui->codeField);
    if (m_why == Start::Mismatch && member.role != Role::Penyelia && m_first->role != Role::Penyelia)
        return refuse(tr("Wajah yang tidak cocok menurut kamera hanya dapat dipastikan bersama penyelia."), m_ui->codeField);
    Q_EMIT vouched(FaceEvidence{FaceMethod::StaffVouch, {}, m_first->id, m_reason.toStdString(), member.id,
                                {std::string(kFirstPaper), m_paper.toStdString()}});
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
