#include "gui/shell/speaker.h"

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

EspeakSpeaker::EspeakSpeaker(QObject* parent) : Speaker(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &EspeakSpeaker::start);
}

EspeakSpeaker::~EspeakSpeaker() {
    stop();
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
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    // The text goes through standard input: arguments are visible to every user of the machine.
    m_process->start(path, {QStringLiteral("-v"), m_voice, QStringLiteral("-s"), QString::number(m_wordsPerMinute), QStringLiteral("--stdin")});
    m_process->write(m_text.toUtf8());
    m_process->closeWriteChannel();
}

void EspeakSpeaker::stop() {
    m_soon.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process = nullptr;
}

} // namespace anjungan::gui
