#include "gui/shell/roundedbox.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <array>

namespace anjungan::gui {

namespace {

void paintWhole(QPainter& painter, const QRectF& rect, const RoundedBox& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(box.fill);
    painter.setPen(QPen(box.line, box.lineWidth, box.dashed ? Qt::DashLine : Qt::SolidLine));
    const double inset = box.lineWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter.restore();
}

/// The box of two corners' size each way.
QPixmap corners(const RoundedBox& box, int corner, int ratio) {
    RoundedBox whole = box;
    whole.dashed = false;
    const QString key = QStringLiteral("box/%1/%2/%3/%4/%5")
                            .arg(box.fill.rgba(), 0, 16)
                            .arg(box.line.rgba(), 0, 16)
                            .arg(box.lineWidth)
                            .arg(box.radius)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = 2 * corner;
    pixmap = QPixmap(side * ratio, side * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintWhole(painter, QRectF(0, 0, side, side), whole);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// A straight part of the line. Dashes are fills as well: a dashed pen takes milliseconds for a large card.
void paintEdge(QPainter& painter, const QRect& edge, const RoundedBox& box) {
    if (!box.dashed)
        return painter.fillRect(edge, box.line);
    painter.fillRect(edge, box.fill);
    const int dash = 4 * box.lineWidth;
    const bool across = edge.width() > edge.height();
    const int length = across ? edge.width() : edge.height();
    for (int at = dash / 2; at < length; at += 2 * dash) {
        const int part = std::min(dash, length - at);
        painter.fillRect(across ? QRect(edge.left() + at, edge.top(), part, edge.height())
                                : QRect(edge.left(), edge.top() + at, edge.width(), part),
                         box.line);
    }
}

} // namespace

void paintRoundedBox(QPainter& painter, const QRect& rect, const RoundedBox& box) {
    const int corner = box.radius + box.lineWidth;
    const double ratio = painter.device()->devicePixelRatioF();
    // A screen of 1.25 has no whole pixel where the fills meet the corners.
    if (rect.width() < 2 * corner || rect.height() < 2 * corner || ratio != qRound(ratio))
        return paintWhole(painter, rect, box);
    const QPixmap pixmap = corners(box, corner, qRound(ratio));
    const int source = qRound(corner * ratio);
    const int right = rect.right() + 1 - corner;
    const int bottom = rect.bottom() + 1 - corner;
    for (const auto& [x, y, sx, sy] : {std::array{rect.left(), rect.top(), 0, 0}, std::array{right, rect.top(), source, 0},
                                       std::array{rect.left(), bottom, 0, source}, std::array{right, bottom, source, source}})
        painter.drawPixmap(QRect(x, y, corner, corner), pixmap, QRect(sx, sy, source, source));
    const int across = rect.width() - 2 * corner;
    const int down = rect.height() - 2 * corner;
    const int line = box.lineWidth;
    painter.fillRect(rect.left() + corner, rect.top() + line, across, rect.height() - 2 * line, box.fill);
    painter.fillRect(rect.left() + line, rect.top() + corner, corner - line, down, box.fill);
    painter.fillRect(right, rect.top() + corner, corner - line, down, box.fill);
    paintEdge(painter, QRect(rect.left() + corner, rect.top(), across, line), box);
    paintEdge(painter, QRect(rect.left() + corner, rect.bottom() + 1 - line, across, line), box);
    paintEdge(painter, QRect(rect.left(), rect.top() + corner, line, down), box);
    paintEdge(painter, QRect(rect.right() + 1 - line, rect.top() + corner, line, down), box);
}

} // namespace anjungan::gui
