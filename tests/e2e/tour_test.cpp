#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <iostream>

namespace {

struct Tour {
    int status = -1;
    QString output, complaints;
};

Tour tour(const QString& folder, const QStringList& looks) {
    QProcess kiosk;
    // A voice that notes that it was wanted.
    const QString voice = folder + QStringLiteral("/voice");
    REQUIRE(QDir().mkpath(voice));
    QFile program(voice + QStringLiteral("/espeak-ng"));
    REQUIRE(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ntouch \"$(dirname \"$0\")/spoke\"\n");
    program.close();
    REQUIRE(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), voice + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    kiosk.setProcessEnvironment(environment);
    kiosk.start(qEnvironmentVariable("ANJUNGAN_BIN_DIR") + QStringLiteral("/anjungan"),
                QStringList{QStringLiteral("--tour"), folder, QStringLiteral("--log"), folder + QStringLiteral("/tour.log")} + looks);
    constexpr int kPatienceMs = 3 * 3600 * 1000; // all looks take some minutes, on a slow machine an hour; the test's own time limit is shorter
    REQUIRE(kiosk.waitForFinished(kPatienceMs));
    Tour ended{kiosk.exitCode(), QString::fromUtf8(kiosk.readAllStandardOutput()), QString::fromUtf8(kiosk.readAllStandardError())};
    std::cout << ended.output.toStdString();
    return ended;
}

bool isLongRun() {
    return qEnvironmentVariableIsSet("ANJUNGAN_LONG_RUNS");
}

} // namespace

TEST_CASE("No page has a flaw in any language") {
    const anjungan::TemporaryFolder folder;
    const QString here = QString::fromStdString(folder.path().string());
    // The narrowest of the lying screens; in a long run, every look with every other.
    const QStringList sample{QStringLiteral("--language"), QStringLiteral("all"), QStringLiteral("--size"), QStringLiteral("1280x1024"), QStringLiteral("--checks-only")};
    const QStringList all{QStringLiteral("--language"), QStringLiteral("all"), QStringLiteral("--text"),  QStringLiteral("all"), QStringLiteral("--size"),
                          QStringLiteral("all"),        QStringLiteral("--theme"), QStringLiteral("all"), QStringLiteral("--checks-only")};
    const Tour ended = tour(here, isLongRun() ? all : sample);
    INFO(ended.complaints.toStdString());
    CHECK(ended.status == 0);
    // It ends what it has begun, and nobody hears it.
    CHECK_FALSE(ended.complaints.contains(QStringLiteral("QProcess")));
    CHECK_FALSE(QFile::exists(here + QStringLiteral("/voice/spoke")));
    const auto told = QRegularExpression(QStringLiteral("(\\d+) pages, (\\d+) looked at, 0 flaws")).match(ended.output);
    REQUIRE(told.hasMatch());
    CHECK(told.captured(1).toInt() > 80);
    CHECK(told.captured(2).toInt() == told.captured(1).toInt() * (isLongRun() ? 96 : 3));
    // A page without a flaw leaves no picture here.
    CHECK(QDir(here).entryList({QStringLiteral("*.png")}).isEmpty());
}
