#pragma once

#include <QList>

class QWidget;

namespace anjungan::gui {

/// What Tab stops at inside `root`, in the order in which it is read: from the top down, and of what stands beside each other, the
/// left column first and whole. Qt's own order is that of making, and lists make their lines anew.
[[nodiscard]] QList<QWidget*> focusOrder(const QWidget& root);

} // namespace anjungan::gui
