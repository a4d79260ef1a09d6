#include "app/setupjourneys.h"

#include "gui/setup/setupflows.h"
#include "gui/shell/kioskcontroller.h"
#include "gui/shell/theme.h"

#include <QSettings>

namespace anjungan {

namespace {

constexpr double kTouchMm = 20;

Result<void> keep(double pixelsPerMm, gui::Theme& theme, const QString& settingsFile) {
    gui::ThemeSetup setup = theme.setup();
    setup.pixelsPerMm = pixelsPerMm;
    theme.apply(setup);
    if (settingsFile.isEmpty())
        return fail(ErrorCode::Io, "the kiosk was started without --settings", "--settings");
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.setValue(QStringLiteral("kiosk/pixels-per-mm"), QString::number(pixelsPerMm, 'f', 3));
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(ErrorCode::Io, "the settings file can't be written", settingsFile.toStdString());
    return {};
}

} // namespace

void addSetupJourneys(gui::KioskController& controller, gui::Theme& theme, const QString& settingsFile) {
    controller.addJourney(QStringLiteral("gallery"), false,
                          [](const std::optional<service::SignedInParticipant>&) { return std::make_unique<gui::GalleryFlow>(); });
    controller.addJourney(QStringLiteral("calibration"), false,
                          [&theme, settingsFile](const std::optional<service::SignedInParticipant>&) {
                              const gui::Calibration calibration{theme.metrics().touch / kTouchMm, [&theme, settingsFile](double pixels) {
                                                                     return keep(pixels, theme, settingsFile);
                                                                 }};
                              return std::make_unique<gui::CalibrationFlow>(calibration);
                          });
}

} // namespace anjungan
