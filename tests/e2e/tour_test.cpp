#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QDir>
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
    kiosk.start(qEnvironmentVariable("ANJUNGAN_BIN_DIR") + QStringLiteral("/anjungan"),
                QStringList{QStringLiteral("--tour"), folder, QStringLiteral("--log"), folder + QStringLiteral("/tour.log")} + looks);
    constexpr int kPatienceMs = 3 * 3600 * 1000; // all looks take an hour; the test's own time limit is shorter
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
    const auto told = QRegularExpression(QStringLiteral("(\\d+) pages, (\\d+) looked at, 0 flaws")).match(ended.output);
    REQUIRE(told.hasMatch());
    CHECK(told.captured(1).toInt() > 80);
    CHECK(told.captured(2).toInt() == told.captured(1).toInt() * (isLongRun() ? 96 : 3));
    // A page without a flaw leaves no picture here.
    CHECK(QDir(here).entryList({QStringLiteral("*.png")}).isEmpty());
}
