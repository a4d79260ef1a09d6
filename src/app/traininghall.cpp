#include "app/traininghall.h"

#include "app/demostore.h"
#include "gui/shell/kioskwindow.h"
#include "service/maintenance.h"
#include "service/storename.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <spdlog/spdlog.h>

namespace anjungan {

namespace {

/// Grey walls: pictures that no face can be found in.
void drawBlank(const QString& folder) {
    for (int i = 0; i < 2; ++i) {
        QImage wall(640, 480, QImage::Format_RGB32);
        wall.fill(QColor::fromHsv(0, 0, 120 + 8 * i));
        wall.save(QStringLiteral("%1/wall-%2.png").arg(folder).arg(i));
    }
}

Result<void> takeAway(const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error)
        return fail(ErrorCode::Io, "a file of the old training store can't be removed: " + error.message(), file.string());
    return {};
}

} // namespace

Result<void> provideTrainingStore(const service::StoreSettings& store, const Clock& clock) {
    if (!store.training || service::isOnServer(store))
        return fail(ErrorCode::InvalidInput, "only a training store in a file is made by itself", "--training");
    if (std::filesystem::exists(store.store))
        return {};
    QDir().mkpath(QFileInfo(QString::fromStdString(store.store.string())).absolutePath());
    return fillDemoStore(store, clock);
}

Result<void> renewTrainingStore(const service::StoreSettings& store, const Clock& clock) {
    if (!store.training || service::isOnServer(store))
        return fail(ErrorCode::InvalidInput, "only a training store in a file can be made anew", "--training");
    const auto ruleSet = rules::loadEmbeddedRuleSet();
    if (!ruleSet)
        return passOn(ruleSet);
    // That it opens as a training store is what proves that nothing real is thrown away.
    if (const auto proof = service::Maintenance::open(store, *ruleSet, clock); !proof)
        return passOn(proof);
    for (const char* const part : {"", "-wal", "-shm"})
        if (const auto gone = takeAway(store.store.string() + part); !gone)
            return gone;
    if (const auto gone = takeAway(store.keyPath()); !gone)
        return gone;
    return fillDemoStore(store, clock);
}

TrainingHall::TrainingHall(gui::KioskWindow& window, gui::Kiosk& kiosk, const service::StoreSettings& store)
    : m_window(window), m_kiosk(kiosk), m_store(store), m_camera(kiosk.camera.source()) {
    drawBlank(m_blank.path());
    m_trainer = new gui::Trainer(m_window, {[this](gui::TrainingFault fault, bool on) { setFault(fault, on); },
                                            [this](std::function<void(Result<void>)> then) { reset(std::move(then)); },
                                            [this] { return people(); }});
}

TrainingHall::~TrainingHall() = default;

void TrainingHall::setFault(gui::TrainingFault fault, bool on) {
    switch (fault) {
    case gui::TrainingFault::NetworkCut:
        return m_kiosk.services.setFault(
            on ? std::optional(Error{ErrorCode::StoreUnavailable, "the trainer has cut the network", "training"}) : std::nullopt);
    case gui::TrainingFault::PrinterEmpty:
        return m_kiosk.printer.setEmpty(on);
    case gui::TrainingFault::CameraPulled:
        m_pulled = on;
        break;
    case gui::TrainingFault::FaceNotSeen:
        m_unseen = on;
        break;
    }
    const QString gone = m_blank.filePath(QStringLiteral("pulled-out"));
    const auto other = CameraSource::parse("folder:" + (m_pulled ? gone : m_blank.path()).toStdString());
    m_kiosk.camera.setSource((m_pulled || m_unseen) && other ? *other : m_camera);
}

void TrainingHall::reset(std::function<void(Result<void>)> then) {
    const auto renewed = std::make_shared<Result<void>>();
    const auto anew = [renewed, store = m_store, clock = &m_kiosk.clock]() -> Result<std::unique_ptr<service::Services>> {
        *renewed = renewTrainingStore(store, *clock);
        if (!*renewed)
            spdlog::error("training store not renewed: {}", renewed->error().detail);
        // What could not be renewed is still there to be opened.
        return service::Services::openWithItsLaw(store, *clock);
    };
    m_kiosk.services.reopen(anew, &m_window, [renewed, then = std::move(then)](const Result<void>& opened) {
        then(*renewed ? opened : *renewed);
    });
}

Result<service::DemoReport> TrainingHall::people() const {
    auto maintenance = service::Maintenance::open(m_store, m_kiosk.rules, m_kiosk.clock);
    if (!maintenance)
        return passOn(maintenance);
    return (*maintenance)->demoPeople();
}

} // namespace anjungan
