#include "gui/shell/paintlater.h"

#include <QTimer>
#include <QWidget>

namespace anjungan::gui {

void paintInNextTurn(QWidget& widget) {
    widget.setUpdatesEnabled(false);
    // Not zero: a zero timer fires in the turn that started it.
    QTimer::singleShot(1, &widget, [&widget] { widget.setUpdatesEnabled(true); });
}

} // namespace anjungan::gui
