#include "gui/face/facepage.h"

#include "base/crypto.h"
#include "gui/face/vouchpanel.h"
#include "gui/texts/codes.h"
#include "gui/texts/facetexts.h"

#include "ui_facepage.h"

#include <QHideEvent>

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
    connect(&kiosk.camera, &FaceClient::shotTaken, this, &FacePage::onShot);
    connect(&kiosk.camera, &FaceClient::cameraUnavailable, this, &FacePage::onTrouble);
    connect(&kiosk.camera, &FaceClient::cameraBack, this, &FacePage::onBack);
}

FacePage::~FacePage() {
    forgetPicture();
}

QString FacePage::heading() const {
    switch (m_stage) {
    case Stage::Looking:
    case Stage::Keeping:
        return tr("Sekarang foto wajah Anda");
    case Stage::Taken:
        return tr("Apakah foto ini sudah jelas?");
    case Stage::Answered:
        return m_task.answer->has_value() ? tr("Wajah Anda sudah diperiksa") : tr("Foto belum tersimpan");
    case Stage::Vouching:
        return tr("Petugas memeriksa wajah dan KTP");
    }
    return {};
}

QString FacePage::primaryText() const {
    return m_stage == Stage::Vouching ? QString() : tr("Lanjut");
}

QString FacePage::spokenText() const {
    return Page::spokenText() + QStringLiteral(".\n") + m_ui->cameraView->hint();
}

void FacePage::enter() {
    m_trouble.reset();
    if (m_task.answer->has_value())
        setStage(Stage::Answered);
    else if (m_task.cameraAllowed)
        look();
    else
        onStaff();
}

LeaveResult FacePage::leave() {
    if (m_task.answer->has_value())
        return {};
    if (m_stage == Stage::Keeping)
        return refuse(tr("Foto sedang disimpan. Tunggu sebentar."));
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
}

void FacePage::showStage() {
    const bool vouching = m_stage == Stage::Vouching;
    const bool vouched = m_task.answer->has_value() && (*m_task.answer)->method == FaceMethod::StaffVouch;
    m_ui->cameraPanel->setVisible(!vouching);
    if (vouching || m_vouch)
        vouchPanel().setVisible(vouching);
    m_ui->retakeButton->setVisible(m_task.cameraAllowed && (m_stage == Stage::Taken || m_stage == Stage::Answered));
    m_ui->staffButton->setVisible(!vouched);
    m_ui->tipsLabel->setVisible(m_stage == Stage::Looking || m_stage == Stage::Taken);
    m_ui->tipsLabel->setText(m_stage == Stage::Taken
                                 ? tr("Kalau sudah jelas, tekan Lanjut. Kalau belum, tekan Ulangi.")
                                 : tr("Lepas topi, masker dan kacamata gelap. Lihat lurus ke kamera. Foto diambil sendiri."));
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
        m_ui->cameraView->setHint(tr("Foto sudah diambil"));
        return;
    case Stage::Answered:
        m_ui->cameraView->clear(vouched ? tr("Petugas sudah memeriksa Anda.") : tr("Foto Anda sudah tersimpan."));
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
    ++m_shot;
    m_hint.reset();
    m_ui->cameraView->clear();
    m_ui->cameraView->setHint({});
    Q_EMIT messageCleared();
    setStage(Stage::Looking);
    if (goesOn)
        m_kiosk.camera.retake();
    else
        m_kiosk.camera.activate();
}

void FacePage::onPreview(const QImage& picture) {
    if (m_stage == Stage::Looking && isVisible())
        m_ui->cameraView->setImage(picture);
}

void FacePage::onHint(FaceHint hint) {
    m_hint = hint;
    if (m_stage == Stage::Looking)
        m_ui->cameraView->setHint(texts::sentence(hint));
}

void FacePage::onProgress(double share) {
    if (m_stage == Stage::Looking)
        m_ui->cameraView->setProgress(share);
}

void FacePage::onShot(const QByteArray& jpeg) {
    if (m_stage != Stage::Looking || !isVisible())
        return;
    m_ui->cameraView->setProgress(0);
    setStage(Stage::Keeping);
    // Unpacked there as well: the last preview is on show meanwhile, and the window's thread does not wait for it.
    const auto keep = [task = m_task, bytes = jpeg.toStdString()](service::Services& services) mutable -> Result<Kept> {
        auto photo = services.registration.keepPhoto(task.participant, task.purpose, bytes, task.agreed);
        const QImage picture = QImage::fromData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), "JPG");
        wipe(bytes);
        if (!photo)
            return passOn(photo);
        return Kept{*photo, picture};
    };
    m_kiosk.services.ask(this, keep, [this, shot = ++m_shot](const Result<Kept>& kept) { onKept(shot, kept); });
}

void FacePage::onKept(int shot, const Result<Kept>& kept) {
    if (shot != m_shot || m_stage != Stage::Keeping)
        return;
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
        m_ui->cameraView->clear(tr("Foto belum tersimpan. Tekan Ulangi, atau minta bantuan petugas."));
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(kept.error()), m_ui->retakeButton);
    }
}

void FacePage::onTrouble(FaceTrouble trouble) {
    m_trouble = trouble;
    if (m_stage != Stage::Looking)
        return;
    showStage();
    Q_EMIT messageRaised(MessageKind::Notice, texts::sentence(trouble), nullptr);
}

void FacePage::onBack() {
    m_trouble.reset();
    if (m_stage != Stage::Looking)
        return;
    showStage();
    Q_EMIT messageCleared();
}

void FacePage::onStaff() {
    const bool broken = m_trouble.has_value();
    forgetPicture();
    Q_EMIT messageCleared();
    vouchPanel().start(m_task.cameraAllowed, broken);
    setStage(Stage::Vouching);
}

void FacePage::onVouched(const StaffId& staff, const QString& reason) {
    *m_task.answer = FaceEvidence{FaceMethod::StaffVouch, {}, staff, reason.toStdString()};
    setStage(Stage::Answered);
    Q_EMIT finished();
}

void FacePage::onVouchCancelled() {
    if (m_task.answer->has_value())
        setStage(Stage::Answered);
    else
        look();
}

/// Camera off, no frame kept here. An evidence that was given stays.
void FacePage::forgetPicture() {
    ++m_shot;
    m_kiosk.camera.deactivate();
    m_ui->cameraView->clear();
    m_ui->cameraView->setHint({});
}

} // namespace anjungan::gui
