#pragma once

namespace anjungan::gui {

/// What Qt tells screen readers otherwise than a person sees it is told right from here on, for the whole program:
/// - a card of several is a radio button, and choosing it there does what a finger does (Qt would only draw it as chosen);
///   the same for every other button that stays down
/// - the kiosk's window is a window, a page's question a heading, the bar of messages an alert
/// May be called again.
void teachScreenReaders();

} // namespace anjungan::gui
