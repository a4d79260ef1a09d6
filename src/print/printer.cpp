#include "print/printer.h"

#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace anjungan::print {

namespace {

constexpr int kPrintServiceMs = 10'000;

} // namespace

Printer::Printer(QString name, QString command, QObject* parent)
    : QObject(parent), m_name(std::move(name)), m_command(std::move(command)) {
}

Printer::~Printer() = default;

void Printer::save(const Paper& paper, const std::filesystem::path& file, QObject* asker, std::function<void(Result<void>)> then) {
    QPointer<Printer> self(this);
    QPointer<QObject> listener(asker);
    Paper stamped = paper;
    if (!m_stamp.isEmpty())
        stamped.stamp = m_stamp;
    QThreadPool::globalInstance()->start([self, listener, stamped = std::move(stamped), file, then = std::move(then)] {
        auto outcome = writePdf(stamped, file);
        auto tell = [listener, then, outcome = std::move(outcome)] {
            if (listener)
                then(outcome);
        };
        if (self)
            QMetaObject::invokeMethod(self.data(), std::move(tell), Qt::QueuedConnection);
    });
}

void Printer::print(const Paper& paper, QObject* asker, std::function<void(Result<void>)> then) {
    if (m_empty || m_name == QStringLiteral("none") || QStandardPaths::findExecutable(m_command).isEmpty()) {
        QMetaObject::invokeMethod(
            asker, [then = std::move(then)] { then(fail(ErrorCode::DeviceUnavailable, "no printer is set up, or it is empty", "printer")); },
            Qt::QueuedConnection);
        return;
    }
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString file = folder->filePath(QStringLiteral("paper.pdf"));
    save(paper, file.toStdString(), this, [this, folder, file, asker = QPointer<QObject>(asker), then = std::move(then)](const Result<void>& saved) {
        if (!asker)
            return;
        if (!saved)
            then(saved);
        else
            send(file, asker.data(), [folder, then](const Result<void>& sent) { then(sent); });
    });
}

void Printer::send(const QString& file, QObject* asker, const std::function<void(Result<void>)>& then) {
    auto* process = new QProcess(this);
    auto* timeout = new QTimer(process);
    timeout->setSingleShot(true);
    QObject::connect(timeout, &QTimer::timeout, process, &QProcess::kill);
    const auto answer = [process, then, asker = QPointer<QObject>(asker)](bool done) {
        process->deleteLater();
        if (!asker)
            return;
        then(done ? Result<void>{} : fail(ErrorCode::DeviceUnavailable, "the print service did not take the paper", "printer"));
    };
    QObject::connect(process, &QProcess::finished, this,
                     [answer](int code, QProcess::ExitStatus status) { answer(status == QProcess::NormalExit && code == 0); });
    QObject::connect(process, &QProcess::errorOccurred, this, [answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(false);
    });
    QStringList arguments;
    if (!m_name.isEmpty())
        arguments << QStringLiteral("-d") << m_name;
    arguments << QStringLiteral("--") << file;
    process->start(m_command, arguments);
    timeout->start(kPrintServiceMs);
}

} // namespace anjungan::print
