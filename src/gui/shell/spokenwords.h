#pragma once

#include <QString>

class QWidget;

namespace anjungan::gui {

// What of a page is read aloud. The hall hears it: amounts and numbers of people, cards and accounts stay out, unless
// the person asks for one by touching it.

/// Labels, and cards to choose from with whether they are chosen, in the order of the page.
/// Ends with how to hear the figures, where some were left out.
[[nodiscard]] QString spokenContent(const QWidget& page);

/// What a touched figure says, a long number digit by digit; empty where the widget is none.
[[nodiscard]] QString spokenFigure(const QWidget& touched);

} // namespace anjungan::gui
