#include "gui/home/tilebutton.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>

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

void TileButton::setFlat(bool flat) {
    if (m_flat == flat)
        return;
    m_flat = flat;
    updateGeometry();
    update();
}

QSize TileButton::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    const QFontMetrics label(labelFont(*this, m));
    const int words = label.height() + m.unit + 2 * fontMetrics().lineSpacing();
    const int iconAcross = m_flat ? m.units(12) : 0;
    const int iconAbove = m_flat ? 0 : m.units(12);
    return {std::max(m.units(29), iconAcross + label.horizontalAdvance(text()) + m.units(6)),
            m.units(m_flat ? 4 : 6) + iconAbove + words};
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
    QRect inside = rect().adjusted(edge, m_flat ? m.units(2) : edge, -edge, m_flat ? -m.units(2) : -edge);
    const QFontMetrics label(labelFont(*this, m));
    const int words = label.height() + m.unit + 2 * fontMetrics().lineSpacing();
    const int content = m_flat ? words : icon + m.units(2) + words;
    int y = inside.top() + std::max(0, (inside.height() - content) / 2);
    const int iconY = m_flat ? inside.top() + (inside.height() - icon) / 2 : y;
    painter.drawPixmap(inside.left(), iconY, lineIcon(m_iconName, t.accent, icon, devicePixelRatioF()));
    if (m_flat)
        inside.setLeft(inside.left() + m.units(12));
    else
        y += icon + m.units(2);
    painter.setPen(t.text);
    painter.setFont(labelFont(*this, m));
    painter.drawText(QRect(inside.left(), y, inside.width(), label.height()), Qt::AlignLeft | Qt::AlignVCenter, text());
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
