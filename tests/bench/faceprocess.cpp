// anjungan-face as the kiosk uses it: how soon the first picture is there, how long the window's thread is away from its event loop
// meanwhile, and what memory the process takes and gives back.

#include "bench/facekit.h"

#include "app/stallmeter.h"
#include "biometrics/drawnface.h"
#include "facelink/faceclient.h"
#include "gui/widgets/cameraview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kPatienceMs = 30'000;
constexpr int kPreviewMs = 4'000;
constexpr double kLoadedMib = 40; // a process that has loaded its libraries takes more

/// Resident, in MiB; 0 where it is gone. From the one file that others than root may read of a process without core dumps.
double memoryOf(qint64 process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (status >> word)
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

} // namespace

void benchProcess(const fs::path& models) {
    const std::string with = models.empty() ? " without models" : " with models";
    title("anjungan-face" + with);
    QTemporaryDir folder;
    const fs::path demo = fs::path(folder.path().toStdString()) / "demo";
    if (!writeDemoFolder(demo))
        return skipped("anjungan-face");
    FaceClient client(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"),
                      CameraSource::parse("folder:" + demo.string()).value());
    client.setModelFolder(QString::fromStdString(models.string()));
    gui::CameraView view;
    view.resize(1240, 800);
    view.show();
    int previews = 0;
    bool shot = false;
    QObject::connect(&client, &FaceClient::previewReady, &view, [&previews, &view](const QImage& picture) {
        ++previews;
        view.setImage(picture);
    });
    QObject::connect(&client, &FaceClient::shotTaken, &view, [&shot] { shot = true; });
    client.prestart();
    (void)QTest::qWaitFor([&client] { return client.processId() != 0 && memoryOf(client.processId()) > kLoadedMib; }, kPatienceMs);
    QTest::qWait(1500);
    QElapsedTimer timer;
    timer.start();
    client.activate();
    (void)QTest::qWaitFor([&previews] { return previews > 0; }, kPatienceMs);
    line("first preview after the page opens, pre-started", static_cast<double>(timer.elapsed()), "ms on the clock", atMost(1000));
    StallMeter meter([] { return QStringLiteral("preview"); });
    meter.resume();
    QTest::qWait(kPreviewMs);
    meter.pause();
    line("window's thread while previewing, longest stretch", meter.longestOwn().ownMs, "ms of its own time", atMost(16));
    line("  the same on the clock", meter.longest().clockMs, "ms");
    (void)QTest::qWaitFor([&shot] { return shot; }, kPatienceMs);
    const auto process = client.processId();
    line("memory after a shot, resident", memoryOf(process), "MiB", atMost(180));
    client.deactivate();
    QTest::qWait(500);
    line("memory half a second after the page is left", memoryOf(process), "MiB");
    client.end();
    (void)QTest::qWaitFor([process] { return !fs::exists("/proc/" + std::to_string(process)); }, kPatienceMs);
    line("memory after the person has gone", memoryOf(process), "MiB", atMost(0));
}

} // namespace anjungan::bench
