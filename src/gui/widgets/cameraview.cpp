#include "gui/widgets/cameraview.h"

#include "gui/shell/icons.h"
#include "gui/shell/roundedbox.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anjungan::gui {

/// What a thread needs to paint a picture: copies only.
struct CameraView::Scene {
    QImage picture;
    QRectF rect; ///< in the widget's pixels, from 0, 0
    QRectF oval;
    double ratio = 1;
    int radius = 0;
    QColor ground;

    [[nodiscard]] QImage composed() const {
        QImage image((rect.size() * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(ground);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath frame;
        frame.addRoundedRect(rect, radius, radius);
        painter.setClipPath(frame);
        QSizeF size = picture.size();
        size.scale(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(rect.center());
        painter.drawImage(target, picture);
        painter.setClipping(false);
        QPainterPath outside = frame;
        outside.addEllipse(oval);
        painter.fillPath(outside, QColor(0, 0, 0, 110));
        painter.setPen(QPen(Qt::white, 4));
        painter.drawEllipse(oval);
        return image;
    }
};

CameraView::CameraView(QWidget* parent) : QWidget(parent) {
    m_composer.setMaxThreadCount(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Gambar kamera"));
}

CameraView::~CameraView() {
    m_composer.waitForDone();
}

void CameraView::setImage(const QImage& image) {
    m_image = image;
    compose();
}

void CameraView::compose() {
    m_outdated = m_composing;
    // Before it is laid out there is no room for a picture: its first size brings it.
    if (m_composing || m_image.isNull() || pictureRect().isEmpty())
        return;
    m_composing = true;
    const QRectF picture(QPointF(), pictureRect().size());
    const Scene scene{m_image, picture, oval(picture), devicePixelRatioF(), Metrics::of(*this).radius * 2, Tokens::of(*this).ground};
    // The destructor waits for the thread, so that this object is there until it has posted its answer.
    m_composer.start([this, scene, cleared = m_cleared] {
        QMetaObject::invokeMethod(
            this, [this, composed = scene.composed(), cleared] { onComposed(composed, cleared); }, Qt::QueuedConnection);
    });
}

void CameraView::onComposed(const QImage& composed, int cleared) {
    m_composing = false;
    if (cleared == m_cleared) {
        m_composed = composed;
        update();
    }
    if (m_outdated)
        compose();
}

void CameraView::setHint(const QString& hint) {
    if (m_hint == hint)
        return;
    const int before = pictureRect().height();
    m_hint = hint;
    if (hasImage() || !hint.isEmpty())
        setAccessibleDescription(hint);
    if (pictureRect().height() != before)
        compose();
    update();
}

void CameraView::setProgress(double progress) {
    m_progress = std::clamp(progress, 0.0, 1.0);
    update();
}

void CameraView::clear(const QString& text) {
    m_image = {};
    m_composed = {};
    ++m_cleared;
    m_emptyText = text;
    setAccessibleDescription(text);
    m_progress = 0;
    update();
}

QSize CameraView::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.units(80), m.units(60)};
}

QSize CameraView::minimumSizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.units(48), m.units(42)};
}

QFont CameraView::hintFont() const {
    QFont font = this->font();
    font.setPixelSize(Metrics::of(*this).title);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect CameraView::pictureRect() const {
    const Metrics m = Metrics::of(*this);
    // Room for two lines, so that most hints don't move the picture; a longer one gets what it needs.
    const QFontMetrics letters(hintFont());
    const int lines = letters.boundingRect(QRect(0, 0, width(), 0), Qt::TextWordWrap, m_hint).height();
    const int hintHeight = std::max(2 * letters.height(), lines) + m.units(2);
    // On a portrait screen a strip as high as the page would show a face that is larger than the oval.
    return {0, 0, width(), std::min(height() - hintHeight, width() * 5 / 4)};
}

QRectF CameraView::oval(const QRectF& picture) const {
    const double side = std::min(picture.width(), picture.height()) * 0.9;
    QRectF oval(0, 0, side * 0.74, side);
    oval.moveCenter(picture.center());
    return oval;
}

void CameraView::paintEmpty(QPainter& painter, const QRect& picture) const {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    paintRoundedBox(painter, picture, {t.card, t.card, 0, m.radius * 2});
    if (!m_image.isNull())
        return;
    const int icon = m.icon * 2;
    painter.drawPixmap(picture.center() - QPoint(icon / 2, icon), lineIcon(QStringLiteral("camera"), t.muted, icon, devicePixelRatioF()));
    painter.setPen(t.muted);
    painter.drawText(picture.adjusted(m.units(3), picture.height() / 2 + m.units(2), -m.units(3), 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

/// Three, two, one: the ring in a figure, beside the face.
void CameraView::paintCount(QPainter& painter, const QRect& picture) const {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QFont font = this->font();
    font.setPixelSize(m.title * 2);
    font.setWeight(QFont::DemiBold);
    const int side = QFontMetrics(font).height() + m.unit;
    const QRect badge(picture.right() - side - m.units(2), picture.top() + m.units(2), side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(badge);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(font);
    painter.setPen(t.onAccent);
    painter.drawText(badge, Qt::AlignCenter, QString::number(count()));
}

int CameraView::count() const {
    return m_progress > 0 && m_progress < 1 ? kCountFrom - static_cast<int>(m_progress * kCountFrom) : 0;
}

void CameraView::paintEvent(QPaintEvent*) {
    const QRect picture = pictureRect();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_composed.isNull())
        paintEmpty(painter, picture);
    else
        painter.drawImage(picture.topLeft(), m_composed);
    if (!m_composed.isNull() && m_progress > 0) {
        painter.setPen(QPen(QColor(0x7F, 0xE3, 0xBE), 12, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(oval(picture), 90 * 16, -qRound(m_progress * 360 * 16));
        if (m_progress < 1)
            paintCount(painter, picture);
    }
    painter.setFont(hintFont());
    painter.setPen(Tokens::of(*this).text);
    painter.drawText(rect().adjusted(0, picture.height() + Metrics::of(*this).unit, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void CameraView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    compose();
}

void CameraView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        compose();
}

} // namespace anjungan::gui
