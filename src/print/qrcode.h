#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace anjungan::print {

/// Draws `text` as a QR code (error correction M) with its quiet zone into the largest square of `area`.
/// Draws nothing for an empty text or one too long for a code; then the text itself must stand beside it.
void drawQr(QPainter& painter, const QRectF& area, const QString& text);

/// The code as an image of about `side` pixels, whole pixels per module, for screens.
[[nodiscard]] QImage qrImage(const QString& text, int side);

} // namespace anjungan::print
