#include "gui/face/facepage.h"

#include "base/crypto.h"
#include "gui/face/facecheckof.h"
#include "gui/face/vouchpanel.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/texts/facetexts.h"

#include "ui_facepage.h"

#include <QAccessible>
#include <QHideEvent>

#include <utility>

namespace anjungan::gui {

struct FacePage::Kept {
    PhotoId photo;
    QImage picture;
};

FacePage::FacePage(Kiosk& kiosk, FaceTask task, QWidget* parent)
    : Page(parent)
    , m_kiosk(kiosk)
    , m_task(std::move(task))
    , m_ui(std::make_unique<Ui::FacePage>()) {
    m_ui->setupUi(this);
    connect(m_ui->retakeButton, &QPushButton::clicked, this, &FacePage::look);
    connect(m_ui->staffButton, &QPushButton::clicked, this, &FacePage::onStaff);
    connect(&kiosk.camera, &FaceClient::previewReady, this, &FacePage::onPreview);
    connect(&kiosk.camera, &FaceClient::hintChanged, this, &FacePage::onHint);
    connect(&kiosk.camera, &FaceClient::progressChanged, this, &FacePage::onProgress);
    connect(&kiosk.camera, &FaceClient::shotTaken, this,
            [this](const QByteArray& jpeg, const FaceMeasures&, const FaceFindings& findings, const QByteArray& faceTemplate) {
                onShot(jpeg, findings, faceTemplate);
            });
    connect(&kiosk.camera, &FaceClient::shotMissed, this, &FacePage::onMissed);
    connect(&kiosk.camera, &FaceClient::cameraUnavailable, this, &FacePage::onTrouble);
    connect(&kiosk.camera, &FaceClient::cameraBack, this, &FacePage::onBack);
}

FacePage::~FacePage() {
    forgetPicture();
}

void FacePage::setTask(FaceTask task) {
    if (task.participant != m_task.participant)
        m_misses = m_refusals = 0;
    m_task = std::move(task);
}

QString FacePage::secondaryText() const {
    const bool stands = m_stage == Stage::Looking || m_stage == Stage::Unlike || m_stage == Stage::Missed || m_stage == Stage::Vouching;
    return stands && needsStaff() && m_task.counterAsked && !m_task.answer->has_value() ? tr("Ambil nomor antrean") : QString();
}

void FacePage::activateSecondary() {
    *m_task.counterAsked = true;
    Q_EMIT finished();
}

QString FacePage::spokenText() const {
    const QString view = m_ui->cameraView->hasImage() ? m_ui->cameraView->hint() : m_ui->cameraView->emptyText();
    return Page::spokenText() + QStringLiteral(".\n") + view;
}

void FacePage::enter() {
    m_trouble.reset();
    if (m_task.counterAsked)
        *m_task.counterAsked = false;
    if (m_task.answer->has_value())
        setStage(Stage::Answered);
    else if (!m_task.cameraAllowed)
        onStaff();
    else if (isRefused())
        setStage(Stage::Unlike);
    else if (isUnread())
        setStage(Stage::Missed);
    else
        look();
}

LeaveResult FacePage::leave() {
    if (m_task.answer->has_value() || (m_task.counterAsked && *m_task.counterAsked))
        return {};
    if (m_stage == Stage::Keeping)
        return refuse(tr("Foto sedang disimpan. Tunggu sebentar."));
    if (m_stage == Stage::Unlike)
        return refuse(isRefused() ? tr("Panggil petugas. Jawaban Anda tetap tersimpan.")
                                  : tr("Tekan Ulangi untuk foto sekali lagi, atau minta bantuan petugas."));
    if (m_stage == Stage::Missed)
        return refuse(isUnread() ? tr("Panggil petugas. Jawaban Anda tetap tersimpan.")
                                 : tr("Tekan Ulangi untuk foto sekali lagi, atau minta bantuan petugas."));
    return refuse(tr("Foto belum ada. Hadapkan wajah ke kamera, atau minta bantuan petugas."));
}

void FacePage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_vouch)
        m_vouch->retranslate();
    showStage();
}

// On an upright screen the picture has all of the width, and the words stand below it.
void FacePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_ui->cameraLayout->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FacePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    if (m_vouch)
        m_vouch->clear();
    forgetPicture();
}

/// Made for the first person who needs it: a whole keyboard, which few do.
VouchPanel& FacePage::vouchPanel() {
    if (m_vouch)
        return *m_vouch;
    m_vouch = new VouchPanel(m_kiosk.services, this);
    m_vouch->setObjectName(QStringLiteral("vouchPanel"));
    m_vouch->retranslate();
    m_ui->pageLayout->addWidget(m_vouch);
    connect(m_vouch, &VouchPanel::vouched, this, &FacePage::onVouched);
    connect(m_vouch, &VouchPanel::cancelled, this, &FacePage::onVouchCancelled);
    connect(m_vouch, &VouchPanel::messageRaised, this, &FacePage::messageRaised);
    connect(m_vouch, &VouchPanel::messageCleared, this, &FacePage::messageCleared);
    return *m_vouch;
}

void FacePage::setStage(Stage stage) {
    m_stage = stage;
    showStage();
    Q_EMIT chromeChanged();
    // Whoever looks into the camera does not read, and touched nothing that would have it read aloud.
    if (stage == Stage::Taken || stage == Stage::Unlike || stage == Stage::Missed)
        Q_EMIT spoken(heading() + QStringLiteral(".\n") + spokenText());
}

void FacePage::showStage() {
    const bool vouching = m_stage == Stage::Vouching;
    const bool vouched = m_task.answer->has_value() && (*m_task.answer)->method == FaceMethod::StaffVouch;
    m_ui->cameraPanel->setVisible(!vouching);
    if (vouching || m_vouch)
        vouchPanel().setVisible(vouching);
    const bool mayRetake = m_stage == Stage::Taken || m_stage == Stage::Answered || m_stage == Stage::Missed ||
                           (m_stage == Stage::Unlike && !isRefused());
    m_ui->retakeButton->setVisible(m_task.cameraAllowed && mayRetake);
    m_ui->staffButton->setVisible(!vouched);
    // Where Lanjut has nothing to go on with, the way on looks like it.
    const bool tried = m_stage == Stage::Unlike || m_stage == Stage::Missed;
    const bool forStaff = needsStaff() && (tried || m_stage == Stage::Looking);
    setRole(m_ui->retakeButton, tried && !forStaff ? "primary" : "");
    setRole(m_ui->staffButton, forStaff ? "primary" : "");
    m_ui->tipsLabel->setVisible(m_stage != Stage::Keeping && m_stage != Stage::Answered);
    m_ui->tipsLabel->setText(tips());
    setPrimaryEnabled(m_task.answer->has_value());
    switch (m_stage) {
    case Stage::Looking:
        if (m_trouble) {
            m_ui->cameraView->clear(texts::sentence(*m_trouble));
            m_ui->cameraView->setHint({});
        } else if (!m_ui->cameraView->hasImage()) {
            m_ui->cameraView->clear(tr("Kamera sedang disiapkan…"));
        } else if (m_hint) {
            m_ui->cameraView->setHint(texts::sentence(*m_hint));
        }
        return;
    case Stage::Keeping:
        m_ui->cameraView->setHint(tr("Foto sedang disimpan…"));
        return;
    case Stage::Taken:
        m_ui->cameraView->setHint(takenHint());
        return;
    case Stage::Unlike:
        m_ui->cameraView->clear(isRefused() ? tr("Kamera belum mengenali Anda. Ini bisa terjadi.")
                                            : tr("Foto ini belum cocok dengan foto saat Anda mendaftar."));
        m_ui->cameraView->setHint({});
        return;
    case Stage::Missed:
        m_ui->cameraView->clear(m_hint ? tr("Kamera belum melihat wajah Anda dengan jelas.") + QLatin1Char('\n') + texts::sentence(*m_hint)
                                       : tr("Kamera belum melihat wajah Anda dengan jelas."));
        m_ui->cameraView->setHint({});
        return;
    case Stage::Answered:
        m_ui->cameraView->clear(!m_task.answer->has_value() ? tr("Foto belum tersimpan. Tekan Ulangi, atau minta bantuan petugas.")
                                : vouched                   ? tr("Petugas sudah memeriksa Anda.")
                                                            : tr("Foto Anda sudah tersimpan."));
        m_ui->cameraView->setHint({});
        return;
    case Stage::Vouching:
        return;
    }
}

/// Also "Ulangi": the picture before counts no more, and the next one takes its place in the store.
void FacePage::look() {
    m_task.answer->reset();
    const bool goesOn = m_kiosk.camera.isActive();
    if (!goesOn)
        m_trouble.reset();
    ++m_shot;
    m_hint.reset();
    m_ui->cameraView->clear();
    m_ui->cameraView->setHint({});
    Q_EMIT messageCleared();
    setStage(Stage::Looking);
    if (goesOn)
        return m_kiosk.camera.retake();
    startCamera();
}

/// Somebody who registers has nothing to be compared with yet; everybody else's enrolled face goes to the camera's process,
/// which forgets it when the page is left.
void FacePage::startCamera() {
    if (m_task.purpose == service::PhotoPurpose::Enrolment)
        return m_kiosk.camera.activate();
    m_kiosk.camera.prestart();
    m_kiosk.services.ask(
        this, [person = m_task.participant](service::Services& services) { return services.faces.enrolment(person); },
        [this, shot = m_shot](const Result<service::Enrolment>& enrolment) { onEnrolment(shot, enrolment); });
}

void FacePage::onEnrolment(int shot, const Result<service::Enrolment>& enrolment) {
    if (shot != m_shot || m_stage != Stage::Looking)
        return;
    if (enrolment && !enrolment->cameraAllowed) {
        m_task.cameraAllowed = false;
        return onStaff();
    }
    // Without a template, also where the store can't give it now, the picture is taken all the same: staff compare.
    if (enrolment)
        m_kiosk.camera.setEnrolled(QByteArray::fromStdString(enrolment->faceTemplate));
    m_kiosk.camera.activate();
}

void FacePage::onPreview(const QImage& picture) {
    if (m_stage == Stage::Looking && isVisible())
        m_ui->cameraView->setImage(picture);
}

void FacePage::onHint(FaceHint hint) {
    m_hint = hint;
    if (m_stage != Stage::Looking)
        return;
    m_ui->cameraView->setHint(texts::sentence(hint));
    if (!m_isCounting) // the count says the same, and that it is nearly over
        Q_EMIT spoken(texts::sentence(hint));
}

void FacePage::onProgress(double share) {
    if (m_stage != Stage::Looking)
        return;
    m_ui->cameraView->setProgress(share);
    const bool counts = share > 0 && share < 1;
    // To its end it is not broken off: the picture comes now, or a gesture is asked for.
    if (counts != m_isCounting && share < 1)
        Q_EMIT counted(counts ? tr("Tiga dua satu") : QString());
    m_isCounting = counts;
}

void FacePage::endCount() {
    if (std::exchange(m_isCounting, false))
        Q_EMIT counted({});
}

/// The last hint stays, as the reason.
void FacePage::onMissed() {
    if (m_stage != Stage::Looking || !isVisible())
        return;
    ++m_misses;
    const auto why = m_hint;
    if (isUnread())
        forgetPicture();
    m_hint = why;
    setStage(Stage::Missed);
}

void FacePage::onShot(const QByteArray& jpeg, const FaceFindings& findings, const QByteArray& faceTemplate) {
    if (m_stage != Stage::Looking || !isVisible())
        return;
    m_ui->cameraView->setProgress(0);
    m_isCounting = false;
    Q_EMIT counted(tr("Foto diambil"));
    const FaceCheck check = faceCheckOf(findings, m_refusals + 1);
    if (check.verdict == FaceVerdict::No && check.tries < kTries) {
        ++m_refusals;
        return setStage(Stage::Unlike);
    }
    keep(jpeg, faceTemplate, check);
}

void FacePage::keep(const QByteArray& jpeg, const QByteArray& faceTemplate, const FaceCheck& check) {
    m_verdict = check.verdict;
    setStage(Stage::Keeping);
    // Unpacked there as well: the last preview is on show meanwhile, and the window's thread does not wait for it.
    auto shot = service::FaceShot{jpeg.toStdString(), faceTemplate.toStdString(), check};
    auto work = [task = m_task, shot = std::move(shot)](service::Services& services) mutable -> Result<Kept> {
        auto photo = services.registration.keepPhoto(task.participant, task.purpose, shot, task.agreed);
        const std::string& bytes = shot.jpeg;
        const QImage picture = QImage::fromData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), "JPG");
        wipe(shot.jpeg);
        wipe(shot.faceTemplate);
        if (!photo)
            return passOn(photo);
        return Kept{*photo, picture};
    };
    m_kiosk.services.ask(this, std::move(work), [this, shot = ++m_shot](const Result<Kept>& kept) { onKept(shot, kept); });
}

void FacePage::onKept(int shot, const Result<Kept>& kept) {
    if (shot != m_shot || m_stage != Stage::Keeping)
        return;
    if (kept && m_verdict == FaceVerdict::No) {
        forgetPicture();
        m_refused = kept->photo;
        m_refusals = kTries;
        return setStage(Stage::Unlike);
    }
    if (kept) {
        m_ui->cameraView->setImage(kept->picture);
        *m_task.answer = FaceEvidence{FaceMethod::Camera, kept->photo, {}, {}};
        return setStage(Stage::Taken);
    }
    forgetPicture();
    if (kept.error().code == ErrorCode::RefusedByRule) {
        m_task.cameraAllowed = false;
        onStaff();
    } else {
        setStage(Stage::Answered);
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(kept.error()), m_ui->retakeButton);
    }
}

void FacePage::onTrouble(FaceTrouble trouble) {
    m_trouble = trouble;
    if (m_stage != Stage::Looking)
        return;
    showStage();
    Q_EMIT chromeChanged();
    // Once: it stands in the picture's place, and a bar above would only say it again.
    Q_EMIT messageCleared();
    QAccessibleEvent alert(m_ui->cameraView, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT spoken(texts::sentence(trouble));
}

void FacePage::onBack() {
    m_trouble.reset();
    if (m_stage != Stage::Looking)
        return;
    showStage();
    Q_EMIT chromeChanged();
    Q_EMIT messageCleared();
}

void FacePage::onStaff() {
    const auto why = !m_task.cameraAllowed ? VouchPanel::Start::NoConsent
                     : isRefused()         ? VouchPanel::Start::Mismatch
                     : isUnread()          ? VouchPanel::Start::NotRead
                     : m_trouble           ? VouchPanel::Start::CameraBroken
                                           : VouchPanel::Start::Free;
    forgetPicture();
    Q_EMIT messageCleared();
    vouchPanel().start(why);
    setStage(Stage::Vouching);
}

void FacePage::onVouched(FaceEvidence evidence) {
    if (evidence.vouchReason == kVouchMismatch)
        evidence.photo = m_refused;
    *m_task.answer = std::move(evidence);
    setStage(Stage::Answered);
    Q_EMIT finished();
}

void FacePage::onVouchCancelled() {
    if (m_task.answer->has_value())
        setStage(Stage::Answered);
    else if (isRefused())
        setStage(Stage::Unlike);
    else if (isUnread())
        setStage(Stage::Missed);
    else
        look();
}

/// Camera off, no frame kept here. An evidence that was given stays.
void FacePage::forgetPicture() {
    ++m_shot;
    endCount();
    m_kiosk.camera.deactivate();
    m_ui->cameraView->clear();
    m_ui->cameraView->setHint({});
}

} // namespace anjungan::gui
