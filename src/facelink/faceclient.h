#pragma once

#include "facelink/camerasource.h"
#include "facelink/facecodes.h"
#include "facelink/facemessage.h"
#include "facelink/facewatchdog.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <string>

class QProcess;
class QSocketNotifier;

namespace anjungan {

/// The GUI's side of the camera: starts anjungan-face, keeps it alive and turns its messages into signals.
/// Lives in the GUI thread and never blocks it; the destructor kills the process without waiting for its end.
///
///     prestart()    when a face page is near: the process loads its libraries (the camera stays off)
///     activate()    the face page is shown: camera on, signals flow
///     retake()      "Ulangi": forget the shot, look for another
///     deactivate()  the page is left: camera off, process kept ready
///     setWatching() between faces: only whether somebody is before the camera; activate() takes the camera from it, and
///                   deactivate() gives it back
///     end()         the person is gone: the process ends, every frame leaves memory with it
///
/// While active it never gives up: a dead, silent or hanging process is replaced within 2 s (one that can't even start gets
/// longer each time, so that a starved machine is not kept busy with starts), and cameraUnavailable comes within 2 s of the last fresh picture, cameraBack with the first one after it. The link is a socket pair without a name:
/// nobody else can connect to it.
class FaceClient : public QObject {
    Q_OBJECT

public:
    /// program: path of anjungan-face. cascadeFolder: where the cascades are, empty for the package's place.
    FaceClient(QString program, CameraSource source, QString cascadeFolder = {}, QObject* parent = nullptr);
    ~FaceClient() override;
    FaceClient(const FaceClient&) = delete;
    FaceClient& operator=(const FaceClient&) = delete;

    /// Where optional models lie. Holds from the next start of the process on.
    void setModelFolder(const QString& folder) { m_modelFolder = folder; }
    /// Takes pictures from elsewhere, also while active: another camera, or one that a trainer pulls out and puts back.
    void setSource(const CameraSource& source);
    [[nodiscard]] const CameraSource& source() const { return m_source; }
    /// Whether the head has to be turned before a shot counts (LivenessSession). Off unless set.
    void setGestures(bool gestures) { m_gestures = gestures; }
    /// Whom the next activate() compares with: a stored template, or empty for nobody. Forgotten by deactivate() and end().
    void setEnrolled(const QByteArray& faceTemplate) { m_enrolled = faceTemplate; }

    void prestart();
    void activate();
    void retake();
    void deactivate();
    void setWatching(bool watching);
    void end();

    [[nodiscard]] bool isActive() const { return m_active; }

    /// 0 while no process runs. For the log and tests.
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    /// 15-25 a second while active; at most 640 wide, mirrored, QImage::Format_RGB32.
    void previewReady(const QImage& picture);
    /// One code at a time, each held for at least 0.7 s.
    void hintChanged(anjungan::FaceHint hint);
    /// 0..1 of the steady second; falls back to 0 when it is broken.
    void progressChanged(double share);
    /// Once until retake() or the next activate(). JPEG of the head, not mirrored; what the machine found; the template to keep.
    void shotTaken(const QByteArray& jpeg, const anjungan::FaceMeasures& measures, const anjungan::FaceFindings& findings,
                   const QByteArray& faceTemplate);
    /// Instead of shotTaken(), once: this try brought no picture that may be taken. retake() begins the next.
    void shotMissed();
    /// While watching. True also where the camera can't tell, has something else to do or watches no more: nobody is taken for
    /// gone who may be there.
    void personSeen(bool seen);
    /// Only while active; again when the reason changes.
    void cameraUnavailable(anjungan::FaceTrouble trouble);
    void cameraBack();

private:
    void startProcess();
    void dropProcess();
    /// why: ends the line in the log.
    void replaceProcess(FaceTrouble trouble, const std::string& why = {});
    void scheduleStart();
    void onReadable();
    void onProcessGone();
    void onProcessFailedToStart();
    void onCheck();
    void handle(const FaceMessage& message);
    void handleWatched(const FaceMessage& message);
    void logMissed();
    void handlePreview(const facemessage::Preview& preview);
    void tell(FaceTrouble trouble);
    void send(const FaceMessage& message);
    void flush();
    void sendStart();
    void sendWatch();
    [[nodiscard]] FaceWatchdog::Millis now() const;

    QString m_program;
    CameraSource m_source;
    QString m_cascadeFolder;
    QString m_modelFolder;
    QByteArray m_enrolled;
    bool m_gestures = false;
    bool m_active = false;
    bool m_watching = false;
    quint32 m_run = 0;
    bool m_runStarted = false;
    FaceWatchdog m_watchdog;
    FaceTrouble m_told = FaceTrouble::NoCamera;
    FaceHint m_hint = FaceHint::NoFace; ///< the last one
    std::optional<FaceTrouble> m_toldWatching; ///< logged, and not over
    QElapsedTimer m_clock;
    QTimer m_checkTimer;
    QTimer m_startTimer;
    QPointer<QProcess> m_process;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    FaceMessageReader m_reader;
    QByteArray m_unsent;
};

} // namespace anjungan
