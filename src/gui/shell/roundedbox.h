#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace anjungan::gui {

/// The look of a card, a key or a button.
struct RoundedBox {
    QColor fill;
    QColor line;
    int lineWidth = 2;
    int radius = 12;
    bool dashed = false; ///< the straight parts of the line: a closed card
};

/// Paints the box. The corners come from a small picture in Qt's pixmap cache and the rest are plain fills: a page of fifty
/// keys would otherwise spend most of its painting on the same antialiased curves.
void paintRoundedBox(QPainter& painter, const QRect& rect, const RoundedBox& box);

} // namespace anjungan::gui
