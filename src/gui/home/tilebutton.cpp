#include "gui/home/tilebutton.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

namespace {

QFont labelFont(const QWidget& widget, const Metrics& m) {
    QFont font = widget.font();
    font.setPixelSize(m.title);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TileButton::TileButton(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
}

void TileButton::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void TileButton::setLine(const QString& line) {
    m_line = line;
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

void TileButton::setShape(Shape shape) {
    if (std::exchange(m_shape, shape) == shape)
        return;
    updateGeometry();
    update();
}

const TileButton::Measures& TileButton::measures() const {
    const Metrics m = Metrics::of(*this);
    if (m_measures.title != m.title || m_measures.text != text() || m_measures.font != font()) {
        const QFontMetrics label(labelFont(*this, m));
        m_measures = {text(), font(), m.title, label.horizontalAdvance(text()), label.height(), fontMetrics().lineSpacing()};
    }
    return m_measures;
}

int TileButton::wordsHeight(Shape shape) const {
    const Measures& words = measures();
    return shape == Shape::Brief ? words.labelHeight : words.labelHeight + Metrics::of(*this).unit + 2 * words.lineSpacing;
}

QSize TileButton::sizeFor(Shape shape) const {
    const Metrics m = Metrics::of(*this);
    const bool upright = shape == Shape::Upright;
    const int width = (upright ? 0 : m.units(12)) + measures().labelWidth + m.units(6);
    const int height = m.units(upright ? 6 : 4) + (upright ? m.units(12) : 0) + wordsHeight(shape);
    return {std::max(m.units(29), width), std::max(m.touch, height)};
}

int TileButton::lineWidth(int width) const {
    const Metrics m = Metrics::of(*this);
    return m_shape == Shape::Brief ? 0 : width - m.units(6) - (m_shape == Shape::Flat ? m.units(12) : 0);
}

QSize TileButton::sizeHint() const {
    return sizeFor(m_shape);
}

QSize TileButton::minimumSizeHint() const {
    return sizeHint();
}

void TileButton::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? t.tint : t.card);
    painter.drawRoundedRect(rect(), m.radius * 2, m.radius * 2);

    const int icon = m.units(10);
    const int edge = m.units(3);
    const bool flat = m_shape != Shape::Upright;
    QRect inside = rect().adjusted(edge, flat ? m.units(2) : edge, -edge, flat ? -m.units(2) : -edge);
    const QFontMetrics label(labelFont(*this, m));
    const int words = wordsHeight(m_shape);
    const int content = flat ? words : icon + m.units(2) + words;
    int y = inside.top() + std::max(0, (inside.height() - content) / 2);
    const int iconY = flat ? inside.top() + (inside.height() - icon) / 2 : y;
    painter.drawPixmap(inside.left(), iconY, lineIcon(m_iconName, t.accent, icon, devicePixelRatioF()));
    if (flat)
        inside.setLeft(inside.left() + m.units(12));
    else
        y += icon + m.units(2);
    painter.setPen(t.text);
    painter.setFont(labelFont(*this, m));
    painter.drawText(QRect(inside.left(), y, inside.width(), label.height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_shape == Shape::Brief)
        return;
    y += label.height() + m.unit;
    painter.setFont(font());
    painter.setPen(t.muted);
    painter.drawText(QRect(inside.left(), y, inside.width(), 2 * fontMetrics().lineSpacing()),
                     Qt::AlignLeft | Qt::TextWordWrap, m_line);
}

void TileButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace anjungan::gui
