#include "gui/widgets/barbutton.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace anjungan::gui {

BarButton::BarButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BarButton::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void BarButton::setNarrow(bool narrow) {
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    updateGeometry();
    update();
}

QStringList BarButton::lines() const {
    return m_narrow ? text().split(QLatin1Char(' ')) : QStringList{text()};
}

QFont BarButton::labelFont() const {
    QFont font = this->font();
    font.setPixelSize(Metrics::of(*this).chrome);
    return font;
}

QSize BarButton::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    const QFontMetrics label(labelFont());
    int width = 0;
    for (const QString& line : lines())
        width = std::max(width, label.horizontalAdvance(line) + m.units(m_narrow ? 1 : 2));
    const int words = label.height() * static_cast<int>(lines().size());
    return {std::max(m.touch, width), std::max(m.touch, m.icon + words + m.units(2))};
}

QSize BarButton::minimumSizeHint() const {
    return sizeHint();
}

void BarButton::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isLit();
    if (lit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tint);
        painter.drawRoundedRect(rect(), m.radius, m.radius);
    }
    const QColor ink = lit ? t.onTint : t.text;
    painter.setFont(labelFont());
    const int labelHeight = painter.fontMetrics().height() * static_cast<int>(lines().size());
    const int top = (height() - m.icon - labelHeight - m.unit / 2) / 2;
    painter.drawPixmap((width() - m.icon) / 2, top, lineIcon(m_iconName, ink, m.icon, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(QRect(0, top + m.icon + m.unit / 2, width(), labelHeight), Qt::AlignCenter, lines().join(QLatin1Char('\n')));
}

void BarButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace anjungan::gui
