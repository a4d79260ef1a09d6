#include "app/composition.h"
#include "app/demostore.h"
#include "app/demowalk.h"
#include "app/handoutwalk.h"
#include "app/pagetour.h"
#include "app/startprobe.h"
#include "app/traininghall.h"

#include "base/crypto.h"
#include "base/logging.h"
#include "base/privacy.h"
#include "base/version.h"
#include "service/storename.h"

#include <QApplication>

#include <spdlog/spdlog.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

namespace {

int complain(const anjungan::Error& error) {
    std::fprintf(stderr, "anjungan: %s: %s\n", error.where.c_str(), error.detail.c_str());
    return anjungan::exitStatus(error.code);
}

/// What a program that uses itself needs and a machine need not have: a camera, and for the tour a store.
class Demo {
public:
    anjungan::Result<void> prepare(anjungan::Options& options) {
        if (options.hasOwnStore() && options.store.store.empty()) {
            auto filled = m_store.fill(anjungan::SystemClock(), options.store.training);
            if (!filled)
                return anjungan::passOn(filled);
            options.store = *filled;
        }
        if (options.store.training && !anjungan::service::isOnServer(options.store))
            if (const auto there = anjungan::provideTrainingStore(options.store, anjungan::SystemClock()); !there)
                return there;
        if (!options.usesItself() || options.camera)
            return {};
        auto drawn = m_camera.draw();
        if (!drawn)
            return anjungan::passOn(drawn);
        options.camera = *drawn;
        m_cameraDrawn = true;
        return {};
    }

    /// Null where a person uses the window.
    std::unique_ptr<anjungan::WindowWalk> walkFor(anjungan::Composition& composition) {
        const anjungan::Options& options = composition.options();
        if (!options.walkFolder.isEmpty())
            return std::make_unique<anjungan::DemoWalk>(composition, options.walkFolder);
        if (!options.handoutFile.isEmpty())
            return std::make_unique<anjungan::HandoutWalk>(composition, options.handoutFile);
        if (options.tourFolder.isEmpty())
            return nullptr;
        std::function<void()> loseCamera;
        if (m_cameraDrawn)
            loseCamera = [this] { m_camera.takeAway(); };
        return std::make_unique<anjungan::PageTour>(composition, options.tourFolder, loseCamera);
    }

private:
    anjungan::DemoStore m_store;
    anjungan::DemoCamera m_camera;
    bool m_cameraDrawn = false;
};

} // namespace

int main(int argc, char** argv) {
    anjungan::keepNewFilesPrivate();
    anjungan::keepMemoryOffDisk();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("anjungan"));
    anjungan::initCrypto();
    auto options = anjungan::readOptions(QApplication::arguments().mid(1));
    if (!options)
        return complain(options.error());
    if (options->helpShown) {
        std::fputs(options->helpText.toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (const auto logging = anjungan::startLogging(options->logFile.toStdString(), spdlog::level::info); !logging)
        return complain(logging.error());
    spdlog::info("anjungan {} starts", anjungan::programVersion());
    Demo demo;
    if (const auto ready = demo.prepare(*options); !ready)
        return complain(ready.error());
    auto composition = anjungan::Composition::make(application, *options);
    if (!composition)
        return complain(composition.error());
    std::optional<anjungan::StartProbe> probe;
    if (options->probeStart)
        probe.emplace((*composition)->window());
    (*composition)->show();
    const auto walk = demo.walkFor(**composition);
    if (walk)
        walk->start();
    return QApplication::exec();
}
