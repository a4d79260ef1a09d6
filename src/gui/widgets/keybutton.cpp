#include "gui/widgets/keybutton.h"

#include "gui/shell/roundedbox.h"
#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace anjungan::gui {

KeyButton::KeyButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setAutoRepeat(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KeyButton::setKind(Kind kind) {
    m_kind = kind;
    updateGeometry();
    update();
}

QFont KeyButton::keyFont() const {
    const Metrics m = Metrics::of(*this);
    QFont font = this->font();
    // Officers' letters grow with the text as far as their keys have room, too: they share a page with fields and messages.
    const int sign = isOfficers() ? std::min(m.title, m.units(5)) : m.title;
    font.setPixelSize(m_kind == Kind::Sign ? sign : std::min(m.body, m.units(3.5)));
    font.setWeight(QFont::DemiBold);
    return font;
}

/// What is on it grows with the text as far as its key has room, and asks for no more.
QFont KeyButton::paintedFont() const {
    const Metrics m = Metrics::of(*this);
    QFont font = keyFont();
    const int least = font.pixelSize();
    if (m_kind == Kind::Sign) {
        font.setPixelSize(std::clamp(height() * 2 / 3, least, std::max(least, m.title)));
        return font;
    }
    const int needed = std::max(1, QFontMetrics(font).horizontalAdvance(text()));
    font.setPixelSize(std::clamp(least * (width() - m.units(3)) / needed, least, std::max(least, m.body)));
    return font;
}

QSize KeyButton::sizeHint() const {
    const int side = leastSide();
    if (m_kind == Kind::Sign)
        return {side, side};
    return {std::max(side, QFontMetrics(keyFont()).horizontalAdvance(text()) + Metrics::of(*this).units(3)), side};
}

bool KeyButton::isOfficers() const {
    return parentWidget() && parentWidget()->property("desk").toBool();
}

int KeyButton::leastSide() const {
    const Metrics m = Metrics::of(*this);
    return isOfficers() ? std::clamp(QFontMetrics(keyFont()).height(), m.desk, m.touch) : m.touch;
}

void KeyButton::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const bool lit = isDown() || isChecked();
    QPainter painter(this);
    paintRoundedBox(painter, rect(), {lit ? t.tint : t.card, lit ? t.accent : t.line, 2, Metrics::of(*this).radius});
    painter.setFont(paintedFont());
    painter.setPen(lit ? t.onTint : t.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void KeyButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace anjungan::gui
