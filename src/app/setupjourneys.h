#pragma once

#include <QString>

namespace anjungan {

namespace gui {
class KioskController;
class Theme;
}

/// "gallery" and "calibration", for whoever installs the kiosk. A calibration is put to use at once, and kept in the settings
/// file where there is one.
void addSetupJourneys(gui::KioskController& controller, gui::Theme& theme, const QString& settingsFile);

} // namespace anjungan
