#pragma once

class QString;

namespace anjungan::gui {

namespace Ui {
class PageFrame;
}

// How the buttons below a page share its width. Internal to the page frame.

/// Texts of buttons that don't fit beside each other in one line get more.
void fitBottomBar(Ui::PageFrame& ui, int width);

/// What the way down costs the page, in pixels: beside it the texts of the others may need one more line.
[[nodiscard]] int costOfWayDown(Ui::PageFrame& ui, int width, const QString& secondary, const QString& primary);

} // namespace anjungan::gui
