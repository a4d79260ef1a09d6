#include "gui/shell/speaker.h"

#include <QPointer>
#include <QProcess>
#include <QStandardPaths>

namespace anjungan::gui {

namespace {

constexpr int kSoonMs = 60;
constexpr int kReading = 135; // words a minute
constexpr int kCounting = 240; // "Tiga dua satu" takes 0.84 s

QString program() {
    return QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
}

} // namespace

/// The processes, on the speaker's thread.
class EspeakSpeaker::Engine : public QObject {
public:
    ~Engine() override {
        stop();
        for (QProcess* const ended : findChildren<QProcess*>())
            ended->waitForFinished();
    }
    void start(const QString& path, const QStringList& arguments, const QString& text) {
        stop();
        m_process = new QProcess(this);
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        connect(m_process, &QProcess::errorOccurred, m_process, [process = m_process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                process->deleteLater(); // it never finishes
        });
        m_process->start(path, arguments);
        m_process->write(text.toUtf8());
        m_process->closeWriteChannel();
    }
    void stop() {
        if (m_process)
            m_process->kill();
        m_process = nullptr;
    }

private:
    QPointer<QProcess> m_process;
};

EspeakSpeaker::EspeakSpeaker(QObject* parent) : Speaker(parent), m_engine(new Engine) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &EspeakSpeaker::start);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

EspeakSpeaker::~EspeakSpeaker() {
    m_thread.quit();
    m_thread.wait();
}

bool EspeakSpeaker::isAvailable() const {
    return !program().isEmpty();
}

void EspeakSpeaker::say(const QString& text) {
    startSoon(text, kReading);
}

void EspeakSpeaker::count(const QString& text) {
    startSoon(text, kCounting);
}

void EspeakSpeaker::startSoon(const QString& text, int wordsPerMinute) {
    stop();
    m_text = text;
    m_wordsPerMinute = wordsPerMinute;
    m_soon.start();
}

void EspeakSpeaker::start() {
    const QString path = program();
    if (path.isEmpty())
        return;
    // The text goes through standard input: arguments are visible to every user of the machine.
    const QStringList arguments{QStringLiteral("-v"), m_voice, QStringLiteral("-s"), QString::number(m_wordsPerMinute), QStringLiteral("--stdin")};
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, path, arguments, text = m_text] { engine->start(path, arguments, text); });
}

void EspeakSpeaker::stop() {
    m_soon.stop();
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); });
}

} // namespace anjungan::gui
