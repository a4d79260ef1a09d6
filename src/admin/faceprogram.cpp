#include "admin/faceprogram.h"

#include "base/qttext.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <ostream>

namespace anjungan::admin {

namespace {

// The jobs end themselves after 100 s; calibrating takes as long as there are pictures.
constexpr int kPatienceMs = 120'000;

QString programPath() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face");
}

/// One place for every program of this account, so that the kiosk finds what was added here.
QString modelFolder(const Arguments& arguments) {
    if (const auto asked = arguments.text("models"))
        return QString::fromStdString(*asked);
    const QString environment = qEnvironmentVariable("ANJUNGAN_MODELS");
    return environment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/anjungan/models")
                                 : environment;
}

QStringList wordsOf(std::string_view job, const Arguments& arguments) {
    QStringList words{toQ(job), QStringLiteral("--models"), modelFolder(arguments)};
    if (const auto cascades = arguments.text("cascades"))
        words << QStringLiteral("--cascades") << QString::fromStdString(*cascades);
    if (arguments.has("json"))
        words << QStringLiteral("--json");
    words << QStringLiteral("--");
    for (const auto& file : arguments.positional())
        words << QString::fromStdString(file);
    return words;
}

void passComplaints(const QByteArray& complaints, Io& io) {
    for (const QByteArray& line : complaints.split('\n'))
        if (!line.isEmpty())
            io.err << "anjunganctl: " << line.constData() << '\n';
}

} // namespace

std::vector<Option> faceOptions() {
    return {{"models", "FOLDER", "the models folder (ANJUNGAN_MODELS, else the account's data folder)", Need::Optional},
            {"cascades", "FOLDER", "OpenCV's cascades, where they are not in the package's place", Need::Optional}};
}

int runFaceProgram(std::string_view job, const Arguments& arguments, Io& io) {
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(programPath(), wordsOf(job, arguments));
    if (!process.waitForStarted())
        return reportBadInput(io, {ErrorCode::NotFound, "anjungan-face can't be started: it belongs beside anjunganctl, in " +
                                                            QCoreApplication::applicationDirPath().toStdString(), "anjungan-face"});
    const bool ended = process.waitForFinished(job == "calibrate" ? -1 : kPatienceMs);
    io.out << process.readAllStandardOutput().toStdString();
    passComplaints(process.readAllStandardError(), io);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        return process.exitCode();
    process.kill();
    process.waitForFinished();
    return reportBadInput(io, {ErrorCode::InvalidInput, "anjungan-face did not come to an answer: the file may be damaged", "anjungan-face"});
}

} // namespace anjungan::admin
