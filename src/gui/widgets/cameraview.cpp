#include "gui/widgets/cameraview.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anjungan::gui {

CameraView::CameraView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Gambar kamera"));
}

void CameraView::setImage(const QImage& image) {
    m_image = image;
    update();
}

void CameraView::setHint(const QString& hint) {
    if (m_hint == hint)
        return;
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void CameraView::setProgress(double progress) {
    m_progress = std::clamp(progress, 0.0, 1.0);
    update();
}

void CameraView::clear(const QString& text) {
    m_image = {};
    m_emptyText = text;
    m_progress = 0;
    update();
}

QSize CameraView::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.units(80), m.units(60)};
}

QSize CameraView::minimumSizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.units(50), m.units(42)};
}

QFont CameraView::hintFont() const {
    QFont font = this->font();
    font.setPixelSize(Metrics::of(*this).title);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect CameraView::pictureRect() const {
    const Metrics m = Metrics::of(*this);
    const int hintHeight = 2 * QFontMetrics(hintFont()).height() + m.units(2);
    return rect().adjusted(0, 0, 0, -hintHeight);
}

void CameraView::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    const QRect picture = pictureRect();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(picture, m.radius * 2, m.radius * 2);
    painter.fillPath(frame, t.card);
    const double side = std::min(picture.width() * 0.9, picture.height() * 0.9);
    QRectF oval(0, 0, side * 0.74, side);
    oval.moveCenter(QRectF(picture).center());
    if (m_image.isNull()) {
        const int icon = m.icon * 2;
        painter.drawPixmap(picture.center() - QPoint(icon / 2, icon), lineIcon(QStringLiteral("camera"), t.muted, icon, devicePixelRatioF()));
        painter.setPen(t.muted);
        painter.drawText(picture.adjusted(m.units(3), picture.height() / 2 + m.units(2), -m.units(3), 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    } else {
        painter.save();
        painter.setClipPath(frame);
        QSize size = m_image.size();
        size.scale(picture.size(), Qt::KeepAspectRatioByExpanding);
        QRect target(QPoint(), size);
        target.moveCenter(picture.center());
        painter.drawImage(target, m_image);
        painter.restore();
        QPainterPath outside = frame;
        outside.addEllipse(oval);
        painter.fillPath(outside, QColor(0, 0, 0, 110));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 4));
        painter.drawEllipse(oval);
        painter.setPen(QPen(QColor(0x7F, 0xE3, 0xBE), 12, Qt::SolidLine, Qt::RoundCap));
        if (m_progress > 0)
            painter.drawArc(oval, 90 * 16, -qRound(m_progress * 360 * 16));
    }
    painter.setFont(hintFont());
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(0, picture.height() + m.unit, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace anjungan::gui
