#include "support/catch.h"

#include "print/printer.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace anjungan;
using namespace anjungan::print;

namespace {

/// A print service's client that keeps what it is given: the paper machine that a test machine lacks.
QString fakeClient(const QTemporaryDir& folder, const char* body) {
    const QString path = folder.filePath(QStringLiteral("lp"));
    QFile script(path);
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n");
    script.write(body);
    script.close();
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

std::optional<Result<void>> printOnce(Printer& printer) {
    QObject asker;
    std::optional<Result<void>> outcome;
    Paper paper;
    paper.title = QStringLiteral("Percobaan");
    printer.print(paper, &asker, [&outcome](const Result<void>& result) { outcome = result; });
    const bool answered = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000);
    CHECK(answered);
    return outcome;
}

} // namespace

TEST_CASE("a printed paper reaches the print service as a PDF for the named queue") {
    const QTemporaryDir folder;
    const QString client = fakeClient(folder, "cp \"$4\" \"$(dirname \"$0\")/got.pdf\"; echo \"$2\" > \"$(dirname \"$0\")/queue\"\n");
    Printer printer(QStringLiteral("loket-1"), client);
    const auto outcome = printOnce(printer);
    REQUIRE(outcome.has_value());
    CHECK(outcome->has_value());
    QFile got(folder.filePath(QStringLiteral("got.pdf")));
    REQUIRE(got.open(QIODevice::ReadOnly));
    CHECK(got.read(5) == "%PDF-");
    QFile queue(folder.filePath(QStringLiteral("queue")));
    REQUIRE(queue.open(QIODevice::ReadOnly));
    CHECK(queue.readAll().trimmed() == "loket-1");
}

TEST_CASE("in a training hall every paper carries the stamp, at a branch none does") {
    const QTemporaryDir folder;
    const QString client = fakeClient(folder, "cp \"$2\" \"$(dirname \"$0\")/got.pdf\"\n");
    const auto amberOn = [&folder] {
        const QString page = folder.filePath(QStringLiteral("page"));
        QProcess renderer;
        renderer.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"),
                                                    QStringLiteral("-singlefile"),
                                                    folder.filePath(QStringLiteral("got.pdf")), page});
        REQUIRE(renderer.waitForFinished());
        const QImage image(page + QStringLiteral(".png"));
        REQUIRE_FALSE(image.isNull());
        int amber = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                amber += image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 40 ? 1 : 0;
        return amber;
    };
    Printer printer({}, client);
    REQUIRE(printOnce(printer)->has_value());
    CHECK(amberOn() == 0);
    printer.setStamp(QStringLiteral("LATIHAN"));
    REQUIRE(printOnce(printer)->has_value());
    CHECK(amberOn() > 100);
}

TEST_CASE("a printer that refuses is told as not available") {
    const QTemporaryDir folder;
    Printer printer({}, fakeClient(folder, "exit 1\n"));
    const auto outcome = printOnce(printer);
    REQUIRE(outcome.has_value());
    REQUIRE_FALSE(outcome->has_value());
    CHECK(outcome->error().code == ErrorCode::DeviceUnavailable);
}

TEST_CASE("a machine without a print service says so") {
    Printer printer({}, QStringLiteral("no-such-print-client"));
    const auto outcome = printOnce(printer);
    REQUIRE(outcome.has_value());
    REQUIRE_FALSE(outcome->has_value());
    CHECK(outcome->error().code == ErrorCode::DeviceUnavailable);
}
