#include "facelink/faceclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QSocketNotifier>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace anjungan {

namespace {

using namespace std::chrono_literals;
using namespace facemessage;

constexpr auto kCheckEvery = 100ms;
// Starting a process takes milliseconds of the window's thread: not while the page that asks for it comes to the screen.
constexpr auto kPrestartAfter = 300ms;
// At the end of the program, for a process that has been killed.
constexpr int kGoodbyeMs = 500;
const QString kDying = QStringLiteral("dyingFaceProcess");
constexpr qsizetype kReadChunk = 256 * 1024;
// One visit of the event loop takes at most about two pictures, so that no flood can starve the page.
constexpr qsizetype kReadPerVisit = 2 * 1024 * 1024;
// Commands are small; a process that leaves this many unread hangs.
constexpr qsizetype kUnsentLimit = 256 * 1024;

} // namespace

FaceClient::FaceClient(QString program, CameraSource source, QString cascadeFolder, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_source(std::move(source)),
      m_cascadeFolder(std::move(cascadeFolder)) {
    m_clock.start();
    m_checkTimer.setInterval(kCheckEvery);
    connect(&m_checkTimer, &QTimer::timeout, this, &FaceClient::onCheck);
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &FaceClient::startProcess);
}

// Who destroys a running QProcess waits half a minute for it, and the application would destroy it at its own end. What was killed is
// gone within milliseconds, but for one that a camera driver holds: that one is left to the system.
FaceClient::~FaceClient() {
    dropProcess();
    const QDeadlineTimer until(kGoodbyeMs);
    for (QProcess* const dying : QCoreApplication::instance()->findChildren<QProcess*>(kDying, Qt::FindDirectChildrenOnly)) {
        dying->disconnect();
        if (dying->state() == QProcess::NotRunning || dying->waitForFinished(static_cast<int>(until.remainingTime())))
            delete dying;
        else
            dying->setParent(nullptr);
    }
}

FaceWatchdog::Millis FaceClient::now() const {
    return FaceWatchdog::Millis{m_clock.elapsed()};
}

qint64 FaceClient::processId() const {
    return m_process ? m_process->processId() : 0;
}

void FaceClient::prestart() {
    if (!m_process && !m_startTimer.isActive())
        m_startTimer.start(std::max<std::chrono::milliseconds>(m_watchdog.backOff(), kPrestartAfter));
}

void FaceClient::activate() {
    if (m_active)
        return;
    m_active = true;
    if (m_watching)
        Q_EMIT personSeen(true);
    m_watchdog.activated(now());
    m_checkTimer.start();
    if (m_process)
        sendStart();
    else if (!m_startTimer.isActive() || m_startTimer.remainingTimeAsDuration() > m_watchdog.backOff())
        scheduleStart();
}

void FaceClient::sendStart() {
    m_runStarted = false;
    send(Start{++m_run, m_source.toText(), m_enrolled, m_gestures});
}

void FaceClient::sendWatch() {
    m_runStarted = false;
    send(Watch{++m_run, m_source.toText()});
}

void FaceClient::setWatching(bool watching) {
    if (std::exchange(m_watching, watching) == watching)
        return;
    Q_EMIT personSeen(true);
    if (m_active)
        return;
    if (!watching)
        send(Stop{});
    else if (m_process)
        sendWatch();
    else
        prestart();
}

void FaceClient::setSource(const CameraSource& source) {
    m_source = source;
    if (m_active && m_process)
        sendStart();
    else if (m_watching && m_process)
        sendWatch();
}

void FaceClient::retake() {
    if (!m_active)
        return;
    m_runStarted = false;
    send(Retake{++m_run});
}

void FaceClient::deactivate() {
    if (!m_active)
        return;
    m_active = false;
    m_enrolled.clear();
    m_watchdog.deactivated();
    if (m_watching)
        sendWatch();
    else
        send(Stop{});
}

void FaceClient::end() {
    m_active = false;
    m_watching = false;
    m_enrolled.clear();
    m_watchdog.deactivated();
    m_startTimer.stop();
    m_checkTimer.stop();
    dropProcess();
}

void FaceClient::scheduleStart() {
    m_startTimer.start(m_watchdog.backOff());
}

void FaceClient::startProcess() {
    dropProcess();
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        spdlog::error("face: no socket pair: {}", std::strerror(errno));
        m_watchdog.processStarted(now());
        m_watchdog.processEnded();
        tell(FaceTrouble::ProcessMissing);
        scheduleStart();
        return;
    }
    m_socket = ends[0];
    const int childEnd = ends[1];
    m_process = new QProcess(this);
    m_process->setProgram(m_program);
    QStringList arguments{QStringLiteral("--socket"), QString::number(childEnd)};
    if (!m_cascadeFolder.isEmpty())
        arguments << QStringLiteral("--cascades") << m_cascadeFolder;
    if (!m_modelFolder.isEmpty())
        arguments << QStringLiteral("--models") << m_modelFolder;
    m_process->setArguments(arguments);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([childEnd] { ::fcntl(childEnd, F_SETFD, 0); });
    connect(m_process, &QProcess::finished, this, &FaceClient::onProcessGone);
    connect(m_process, &QProcess::errorOccurred, this, &FaceClient::onProcessFailedToStart);
    m_reader = FaceMessageReader();
    m_readNotifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &FaceClient::onReadable);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
    m_writeNotifier->setEnabled(false);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &FaceClient::flush);
    m_watchdog.processStarted(now());
    m_checkTimer.start();
    m_process->start();
    ::close(childEnd);
    if (m_active)
        sendStart();
    else if (m_watching)
        sendWatch();
}

// Kills without waiting: QProcess's own destructor would wait for a process that a camera driver may hold in the kernel. The
// dying process is handed to the application object and deletes itself when the kernel has let go of it.
void FaceClient::dropProcess() {
    // A notifier may be the one that called: it must outlive its own signal.
    for (auto* notifier : {&m_readNotifier, &m_writeNotifier}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater();
    }
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    m_unsent.clear();
    m_watchdog.processEnded();
    if (!m_process)
        return;
    QProcess* dying = m_process;
    m_process.clear();
    dying->disconnect(this);
    if (dying->state() == QProcess::NotRunning) {
        dying->deleteLater();
        return;
    }
    dying->setParent(QCoreApplication::instance());
    dying->setObjectName(kDying);
    connect(dying, &QProcess::finished, dying, &QObject::deleteLater);
    connect(dying, &QProcess::errorOccurred, dying, &QObject::deleteLater);
    dying->kill();
}

void FaceClient::replaceProcess(FaceTrouble trouble, const std::string& why) {
    spdlog::warn("face: process replaced: {}{}", toText(trouble), why);
    dropProcess();
    tell(trouble);
    // Idle, it is started anew when it is needed; a slot of tell() may have ended this client as well.
    if (m_active || m_watching)
        scheduleStart();
}

void FaceClient::onProcessGone() {
    const bool crashed = m_process->exitStatus() == QProcess::CrashExit;
    replaceProcess(FaceTrouble::ProcessSilent, (crashed ? ", ended by signal " : ", ended with status ") + std::to_string(m_process->exitCode()));
}

void FaceClient::onProcessFailedToStart() {
    if (m_process->error() != QProcess::FailedToStart)
        return;
    spdlog::error("face: process can't be started");
    dropProcess();
    tell(FaceTrouble::ProcessMissing);
    if (m_active || m_watching)
        scheduleStart();
}

void FaceClient::onCheck() {
    m_watchdog.listened(now());
    switch (m_watchdog.check(now())) {
    case FaceWatchdog::Verdict::Fine:
        return;
    case FaceWatchdog::Verdict::TellUnavailable:
        tell(m_process ? FaceTrouble::CameraLost : FaceTrouble::ProcessSilent);
        return;
    case FaceWatchdog::Verdict::Replace:
        replaceProcess(FaceTrouble::ProcessSilent);
        return;
    case FaceWatchdog::Verdict::StartTimedOut:
        m_watchdog.startTimedOut();
        spdlog::warn("face: the process said nothing since its start; the next one gets {} s", m_watchdog.startLimit() / 1s);
        replaceProcess(FaceTrouble::ProcessSilent);
        return;
    }
}

void FaceClient::onReadable() {
    static thread_local std::array<char, kReadChunk> chunk;
    qsizetype read = 0;
    while (m_socket >= 0 && read < kReadPerVisit) {
        const auto count = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break;
        if (count <= 0) {
            // Its end, or that it never began, is QProcess's to tell; if it lives on, the watchdog misses its heartbeat.
            m_readNotifier->setEnabled(false);
            return;
        }
        read += count;
        m_reader.feed(chunk.data(), count);
        // A slot may end() this client: then the socket is gone and nothing more is read.
        while (m_socket >= 0) {
            const auto message = m_reader.next();
            if (!message) {
                spdlog::error("face: {}", message.error().detail);
                replaceProcess(FaceTrouble::ProcessSilent);
                return;
            }
            if (!*message)
                break;
            handle(**message);
        }
    }
}

void FaceClient::handle(const FaceMessage& message) {
    m_watchdog.messageArrived(now());
    if (const auto* started = std::get_if<Started>(&message))
        m_runStarted = started->run == m_run;
    if (!m_runStarted)
        return;
    if (m_watching && !m_active)
        return handleWatched(message);
    if (!m_active)
        return;
    if (const auto* preview = std::get_if<Preview>(&message)) {
        handlePreview(*preview);
    } else if (const auto* hint = std::get_if<Hint>(&message)) {
        m_watchdog.startWorked();
        m_hint = hint->hint;
        Q_EMIT hintChanged(hint->hint);
    } else if (const auto* progress = std::get_if<Progress>(&message)) {
        Q_EMIT progressChanged(progress->share);
    } else if (const auto* shot = std::get_if<Shot>(&message)) {
        Q_EMIT shotTaken(shot->jpeg, shot->measures, shot->findings, shot->faceTemplate);
    } else if (std::holds_alternative<Missed>(message)) {
        logMissed();
        Q_EMIT shotMissed();
    } else if (const auto* unavailable = std::get_if<Unavailable>(&message)) {
        if (unavailable->trouble == FaceTrouble::CameraHung)
            replaceProcess(FaceTrouble::CameraHung);
        else
            tell(unavailable->trouble);
    }
}

/// A covered camera and one that hangs on its head are the branch's to mend; all else may be a person's.
void FaceClient::logMissed() {
    const bool isCamera = m_hint == FaceHint::CameraCovered || m_hint == FaceHint::UpsideDown;
    spdlog::log(isCamera ? spdlog::level::warn : spdlog::level::info, "face: a try without a picture: {}", toText(m_hint));
}

void FaceClient::handleWatched(const FaceMessage& message) {
    if (const auto* seen = std::get_if<Seen>(&message)) {
        m_watchdog.startWorked();
        m_toldWatching.reset();
        Q_EMIT personSeen(seen->somebody);
    } else if (const auto* unavailable = std::get_if<Unavailable>(&message)) {
        if (unavailable->trouble == FaceTrouble::CameraHung)
            replaceProcess(FaceTrouble::CameraHung);
        else
            tell(unavailable->trouble);
    }
}

void FaceClient::handlePreview(const Preview& preview) {
    const bool wasTroubled = m_watchdog.isTroubled();
    m_watchdog.frameArrived(now());
    if (wasTroubled) {
        spdlog::info("face: pictures again");
        Q_EMIT cameraBack();
    }
    const auto* pixels = reinterpret_cast<const uchar*>(preview.pixels.constData());
    Q_EMIT previewReady(QImage(pixels, preview.width, preview.height, QImage::Format_RGB32).copy());
}

void FaceClient::tell(FaceTrouble trouble) {
    if (m_watching && !m_active) {
        if (std::exchange(m_toldWatching, trouble) != trouble)
            spdlog::warn("face: can't tell whether somebody is there: {}", toText(trouble));
        Q_EMIT personSeen(true);
    }
    if (!m_active || (m_watchdog.isTroubled() && m_told == trouble))
        return;
    spdlog::warn("face: no pictures: {}", toText(trouble));
    m_watchdog.troubleTold();
    m_told = trouble;
    Q_EMIT progressChanged(0);
    Q_EMIT cameraUnavailable(trouble);
}

void FaceClient::send(const FaceMessage& message) {
    if (m_socket < 0)
        return;
    m_unsent += encode(message);
    if (m_unsent.size() > kUnsentLimit)
        replaceProcess(FaceTrouble::ProcessSilent);
    else
        flush();
}

void FaceClient::flush() {
    while (m_socket >= 0 && !m_unsent.isEmpty()) {
        const auto count = ::send(m_socket, m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        // A closed other end is the end of the process, which QProcess tells.
        if (count <= 0)
            break;
        m_unsent.remove(0, count);
    }
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(!m_unsent.isEmpty());
}

} // namespace anjungan
