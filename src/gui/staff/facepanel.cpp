#include "gui/staff/facepanel.h"

#include "base/crypto.h"
#include "gui/shell/kiosk.h"
#include "gui/shell/theme.h"
#include "gui/staff/claimactions.h"
#include "gui/texts/codes.h"
#include "gui/texts/documents.h"
#include "gui/texts/facetexts.h"
#include "gui/texts/vouchreasons.h"
#include "gui/texts/wordchecks.h"

#include "ui_facepanel.h"

#include <QPushButton>

namespace anjungan::gui {

FacePanel::FacePanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FacePanel>()) {
    m_ui->setupUi(this);
    m_ui->faceReasonField->setMaxLength(wordchecks::kLongestReason);
    m_ui->supervisorCodeField->setMaxLength(40);
    m_ui->choicePanel->hide();
    closeQuestion();
    retranslate();
    connect(m_ui->faceSameButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_ui->faceDifferentButton, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_ui->faceCancelButton, &QPushButton::clicked, this, &FacePanel::closeQuestion);
    connect(m_ui->faceConfirmButton, &QPushButton::clicked, this, &FacePanel::onConfirm);
}

FacePanel::~FacePanel() = default;

void FacePanel::setDesk(Kiosk& kiosk, const StaffState& state) {
    m_kiosk = &kiosk;
    m_state = &state;
}

void FacePanel::setClaim(const service::DeskClaim& claim, const QImage& claimPhoto, const QImage& enrolmentPhoto) {
    m_shown = Shown{claim.face, claim.faceFacts};
    m_claimPhoto = claimPhoto;
    m_enrolmentPhoto = enrolmentPhoto;
    showWords();
}

void FacePanel::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->faceReasonField->setLabel(tr("Alasan (tersimpan dalam jejak pemeriksaan)"));
    m_ui->supervisorCodeField->setLabel(tr("Kode penyelia"));
    m_ui->supervisorPinField->setLabel(tr("PIN penyelia"));
    if (m_asking)
        m_ui->faceConfirmButton->setText(*m_asking ? m_ui->faceSameButton->text() : m_ui->faceDifferentButton->text());
    if (m_shown)
        showWords();
}

void FacePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalStretch(PhotoPair::isUpright(*this) ? 0 : 1); // the pictures' room
    setSizePolicy(policy);
}

QString FacePanel::words() const {
    const service::DeskFace& facts = m_shown->facts;
    QStringList lines;
    if (facts.check)
        lines << texts::faceCheck(*facts.check);
    if (m_shown->evidence.method == FaceMethod::StaffVouch)
        lines << tr("Dipastikan oleh %1 dan %2, dengan %3. Alasan: %4")
                     .arg(texts::fromUtf8(facts.vouchedBy),
                          facts.secondedBy.empty() ? tr("tanpa petugas kedua") : texts::fromUtf8(facts.secondedBy),
                          texts::documents(m_shown->evidence.documents).join(QStringLiteral(", ")),
                          texts::vouchReason(m_shown->evidence.vouchReason));
    for (const service::FaceDecisionRow& decision : facts.decisions) {
        QString line = decision.same ? tr("%1: orang yang sama menurut %2.") : tr("%1: bukan orang yang sama menurut %2.");
        line = line.arg(texts::date(decision.on), texts::fromUtf8(decision.decidedBy));
        if (!decision.supervisedBy.empty())
            line += QLatin1Char(' ') + tr("Penyelia: %1.").arg(texts::fromUtf8(decision.supervisedBy));
        lines << line + QLatin1Char(' ') + texts::fromUtf8(decision.reason);
    }
    if (facts.undecided)
        lines << tr("Bandingkan kedua foto. Klaim baru dapat diverifikasi setelah Anda menjawab.");
    else if (facts.refused)
        lines << tr("Wajah ditolak. Klaim ini tidak dapat diverifikasi, kecuali penyelia memastikan orangnya.");
    return lines.join(QLatin1Char('\n'));
}

void FacePanel::showWords() {
    const service::DeskFace& facts = m_shown->facts;
    showPhotos(m_claimPhoto, m_enrolmentPhoto);
    m_ui->faceLabel->setText(words());
    QStringList reasons;
    for (const service::FaceDecisionRow& decision : facts.decisions)
        reasons << texts::fromUtf8(decision.reason);
    m_ui->faceLabel->setProperty("ownWords", reasons); // which no translation can know
    m_ui->faceLabel->setVisible(!m_asking && !m_ui->faceLabel->text().isEmpty());
    m_ui->choicePanel->setVisible(facts.mayDecide && !m_asking);
    const bool settledAsSame = !facts.decisions.empty() && facts.decisions.back().same;
    m_ui->faceSameButton->setVisible((facts.undecided || facts.refused) && !settledAsSame);
    setRole(m_ui->faceSameButton, facts.undecided ? "primary" : "quiet");
    m_ui->faceDifferentButton->setVisible(!facts.refused);
    setEdge(m_ui->faceDifferentButton, m_ui->faceSameButton->isHidden() ? "left" : "");
    setEdge(m_ui->faceSameButton, facts.undecided ? "" : "left");
}

void FacePanel::showPhotos(const QImage& claimPhoto, const QImage& enrolmentPhoto) {
    const FaceEvidence& evidence = m_shown->evidence;
    QString missing = tr("Foto tidak tersedia.");
    if (m_shown->facts.erasedOn)
        missing = tr("Foto sudah dihapus pada %1. Hasil pemeriksaannya tetap tersimpan.").arg(texts::date(*m_shown->facts.erasedOn));
    else if (evidence.photo.isNull())
        missing = tr("Tanpa foto. Petugas memastikan orangnya: %1").arg(texts::vouchReason(evidence.vouchReason));
    m_ui->photos->setPhotos({tr("Foto saat klaim"), claimPhoto, missing},
                            {tr("Foto saat mendaftar"), enrolmentPhoto, tr("Belum ada foto. Cocokkan dengan KTP.")});
}

void FacePanel::ask(bool same) {
    m_asking = same;
    m_ui->faceConfirmButton->setText(same ? m_ui->faceSameButton->text() : m_ui->faceDifferentButton->text());
    m_ui->supervisorPanel->setVisible(same && m_shown->facts.refused);
    // The words were read: their room is for the pictures, and in large letters the answer stays on the screen.
    m_ui->faceLabel->hide();
    m_ui->choicePanel->hide();
    m_ui->askPanel->show();
    Q_EMIT asking(true);
    m_ui->faceReasonField->setFocus();
}

void FacePanel::closeQuestion() {
    m_asking.reset();
    m_ui->askPanel->hide();
    m_ui->faceReasonField->clear();
    m_ui->supervisorCodeField->clear();
    m_ui->supervisorPinField->clear();
    m_ui->faceConfirmButton->setEnabled(true);
    m_ui->faceLabel->setVisible(!m_ui->faceLabel->text().isEmpty());
    m_ui->choicePanel->setVisible(m_shown && m_shown->facts.mayDecide);
    Q_EMIT asking(false);
}

void FacePanel::onConfirm() {
    if (!m_asking)
        return;
    const QString reason = m_ui->faceReasonField->text();
    if (const QString wrong = wordchecks::wordsProblem(reason, wordchecks::kLongestReason, tr("Tulis alasan keputusan Anda tentang wajah ini."));
        !wrong.isEmpty())
        return refuse(wrong, m_ui->faceReasonField);
    const bool supervised = *m_asking && m_shown->facts.refused;
    if (supervised && m_ui->supervisorCodeField->text().isEmpty())
        return refuse(tr("Kode penyelia belum diisi."), m_ui->supervisorCodeField);
    if (supervised && !m_ui->supervisorPinField->isComplete())
        return refuse(tr("PIN penyelia terdiri dari enam angka."), m_ui->supervisorPinField);
    m_ui->faceConfirmButton->setEnabled(false);
    const std::string code = supervised ? m_ui->supervisorCodeField->text().toLower().toStdString() : std::string();
    auto work = [id = m_state->claim, by = *m_state->member, same = *m_asking, reason = reason.toStdString(), code,
                 pin = m_ui->supervisorPinField->pin().toStdString()](service::Services& s) mutable -> Result<service::StaffSignInAnswer> {
        service::StaffSignInAnswer supervisor{service::SignInAnswer::Kind::SignedIn, 0, {}};
        if (!code.empty()) {
            const auto answer = s.staff.signIn(code, pin);
            wipe(pin);
            if (!answer)
                return passOn(answer);
            supervisor = *answer;
        }
        if (supervisor.kind != service::SignInAnswer::Kind::SignedIn)
            return supervisor;
        const StaffId who = supervisor.member ? supervisor.member->id : StaffId();
        if (const auto done = s.desk.decideFace(id, by, same, reason, who); !done)
            return passOn(done);
        return supervisor;
    };
    m_ui->supervisorPinField->clear();
    m_kiosk->services.ask(this, std::move(work),
                          [this, same = *m_asking](const Result<service::StaffSignInAnswer>& answer) { onAnswer(same, answer); });
}

void FacePanel::onAnswer(bool same, const Result<service::StaffSignInAnswer>& answer) {
    m_ui->faceConfirmButton->setEnabled(true);
    if (!answer && answer.error().code == ErrorCode::NotAllowed && answer.error().where == "supervisor")
        return refuse(tr("Kode ini bukan kode penyelia."), m_ui->supervisorCodeField);
    if (!answer)
        return refuse(refusalSentence(answer.error()), nullptr);
    switch (answer->kind) {
    case service::SignInAnswer::Kind::SignedIn:
        closeQuestion();
        Q_EMIT decided(same);
        return;
    case service::SignInAnswer::Kind::WrongPin:
        return refuse(tr("PIN penyelia keliru. Sisa %n kali mencoba.", nullptr, answer->triesLeft), m_ui->supervisorPinField);
    case service::SignInAnswer::Kind::Locked:
        return refuse(tr("Akun penyelia ini terkunci. Hubungi admin kantor."), m_ui->supervisorCodeField);
    case service::SignInAnswer::Kind::Unknown:
    case service::SignInAnswer::Kind::NotRegistered:
        return refuse(tr("Kode penyelia ini tidak dikenal."), m_ui->supervisorCodeField);
    }
}

void FacePanel::refuse(const QString& text, QWidget* field) {
    Q_EMIT messageRaised(MessageKind::Error, text, field);
}

} // namespace anjungan::gui
