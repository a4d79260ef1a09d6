#pragma once

namespace anjungan {

namespace gui {
class KioskController;
struct Kiosk;
} // namespace gui

/// Registers every journey of the kiosk: the one place that knows all flows.
void addJourneys(gui::KioskController& controller, gui::Kiosk& kiosk);

} // namespace anjungan
