#include "print/qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace anjungan::print {

namespace {

constexpr int kQuietModules = 4; // ISO/IEC 18004 asks for four

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encode(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {nullptr, &QRcode_free};
    return {QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                              QR_ECLEVEL_M),
            &QRcode_free};
}

} // namespace

void drawQr(QPainter& painter, const QRectF& area, const QString& text) {
    const Code code = encode(text);
    if (!code)
        return;
    const int modules = code->width + 2 * kQuietModules;
    const double size = std::min(area.width(), area.height()) / modules;
    const QPointF origin = area.center() - QPointF(modules * size / 2, modules * size / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(origin, QSizeF(modules * size, modules * size)));
    painter.setBrush(Qt::black);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter.drawRect(QRectF(origin.x() + (x + kQuietModules) * size, origin.y() + (y + kQuietModules) * size, size, size));
    painter.restore();
}

QImage qrImage(const QString& text, int side) {
    const Code code = encode(text);
    if (!code)
        return {};
    const int modules = code->width + 2 * kQuietModules;
    const int pixels = std::max(1, side / modules) * modules;
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawQr(painter, image.rect(), text);
    return image;
}

} // namespace anjungan::print
