#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace anjungan::gui {

/// A line icon of resources/icons in one colour. Unknown names give an empty pixmap. Cached by Qt's pixmap cache.
[[nodiscard]] QPixmap lineIcon(const QString& name, const QColor& colour, int size, double pixelRatio);

} // namespace anjungan::gui
