#pragma once

class QWidget;

namespace anjungan::gui {

/// For contents that come all at once: they are laid out in this turn of the event loop and painted in the next, so that
/// neither keeps the window's thread long. What was on the screen stays until then.
void paintInNextTurn(QWidget& widget);

} // namespace anjungan::gui
