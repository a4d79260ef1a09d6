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

/// A camera page on show, and what it gets.
class Page {
public:
    Page(const fs::path& pictures, const fs::path& models)
        : m_client(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"), CameraSource::parse("folder:" + pictures.string()).value()) {
        m_client.setModelFolder(QString::fromStdString(models.string()));
        m_view.resize(1240, 800);
        m_view.show();
        QObject::connect(&m_client, &FaceClient::previewReady, &m_view, [this](const QImage& picture) {
            m_hasPreview = true;
            m_view.setImage(picture);
        });
        QObject::connect(&m_client, &FaceClient::shotTaken, &m_view, [this] { m_hasShot = true; });
    }

    FaceClient& client() { return m_client; }

    /// Milliseconds until the first preview from now on, where the page opens.
    double openedFor() {
        QElapsedTimer timer;
        timer.start();
        m_client.activate();
        (void)QTest::qWaitFor([this] { return m_hasPreview; }, kPatienceMs);
        return static_cast<double>(timer.elapsed());
    }

    void waitForShot() {
        (void)QTest::qWaitFor([this] { return m_hasShot; }, kPatienceMs);
    }

private:
    FaceClient m_client;
    gui::CameraView m_view;
    bool m_hasPreview = false;
    bool m_hasShot = false;
};

} // namespace

void benchProcess(const fs::path& models) {
    const std::string with = models.empty() ? " without models" : " with models";
    title("anjungan-face" + with);
    QTemporaryDir folder;
    const fs::path demo = fs::path(folder.path().toStdString()) / "demo";
    if (!writeDemoFolder(demo))
        return skipped("anjungan-face");
    line("first preview after the page opens, nothing started before", Page(demo, models).openedFor(), "ms on the clock");
    Page page(demo, models);
    FaceClient& client = page.client();
    client.prestart();
    (void)QTest::qWaitFor([&client] { return client.processId() != 0 && memoryOf(client.processId()) > kLoadedMib; }, kPatienceMs);
    QTest::qWait(1500);
    line("first preview after the page opens, pre-started", page.openedFor(), "ms on the clock", atMost(1000));
    StallMeter meter([] { return QStringLiteral("preview"); });
    meter.resume();
    QTest::qWait(kPreviewMs);
    meter.pause();
    line("window's thread while previewing, longest stretch", meter.longestOwn().ownMs, "ms of its own time", atMost(16));
    line("  the same on the clock", meter.longest().clockMs, "ms");
    line("  most that it worked in one", meter.mostWorked().workedMs, "ms on the processor");
    page.waitForShot();
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
