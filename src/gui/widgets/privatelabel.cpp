#include "gui/widgets/privatelabel.h"

#include "domain/identitynumbers.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace anjungan::gui {

PrivateLabel::PrivateLabel(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    // Not fixed in height: that of the hint would be the most, also where the words stand in two lines.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("private", true);
}

void PrivateLabel::setValue(const QString& value) {
    m_value = value;
    setAccessibleName(texts::fromUtf8(maskedTail(value.toStdString())));
    setAccessibleDescription(hint());
    updateGeometry();
    update();
}

void PrivateLabel::setForDesk(bool desk) {
    m_forDesk = desk;
    updateGeometry();
}

QString PrivateLabel::shownText() const {
    return isDown() ? m_value : texts::fromUtf8(maskedTail(m_value.toStdString()));
}

QString PrivateLabel::hint() const {
    return tr("Tahan untuk melihat");
}

int PrivateLabel::valueWidth() const {
    const QFontMetrics text(font());
    const QString masked = texts::fromUtf8(maskedTail(m_value.toStdString()));
    return std::max(text.horizontalAdvance(m_value), text.horizontalAdvance(masked));
}

int PrivateLabel::target() const {
    const Metrics m = Metrics::of(*this);
    return m_forDesk ? m.desk : m.touch;
}

QSize PrivateLabel::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {valueWidth() + m.units(3) + fontMetrics().horizontalAdvance(hint()), target()};
}

QSize PrivateLabel::minimumSizeHint() const {
    return {std::max(valueWidth(), fontMetrics().horizontalAdvance(hint())), heightForWidth(width())};
}

int PrivateLabel::heightForWidth(int width) const {
    return width < sizeHint().width() ? std::max(target(), 2 * fontMetrics().height()) : target();
}

void PrivateLabel::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    QPainter painter(this);
    painter.setPen(t.text);
    const QString shown = shownText();
    const bool beside = width() >= sizeHint().width();
    const QRect line = beside ? rect() : QRect(0, height() / 2 - fontMetrics().height(), width(), fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (isDown())
        return;
    painter.setPen(t.accent);
    const int right = fontMetrics().horizontalAdvance(shown) + Metrics::of(*this).units(3);
    painter.drawText(beside ? line.adjusted(right, 0, 0, 0) : line.translated(0, line.height()), Qt::AlignLeft | Qt::AlignVCenter, hint());
}

// A page that is short of height would give it one line where it needs two.
void PrivateLabel::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
}

void PrivateLabel::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

} // namespace anjungan::gui
