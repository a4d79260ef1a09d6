#include "gui/widgets/privatelabel.h"

#include "domain/identitynumbers.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include <QEvent>
#include <QPainter>

namespace anjungan::gui {

PrivateLabel::PrivateLabel(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("private", true);
}

void PrivateLabel::setValue(const QString& value) {
    m_value = value;
    setAccessibleName(texts::fromUtf8(maskedTail(value.toStdString())));
    setAccessibleDescription(hint());
    updateGeometry();
    update();
}

QString PrivateLabel::shownText() const {
    return isDown() ? m_value : texts::fromUtf8(maskedTail(m_value.toStdString()));
}

QString PrivateLabel::hint() const {
    return tr("Tahan untuk melihat");
}

QSize PrivateLabel::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    const QFontMetrics text(font());
    const QString masked = texts::fromUtf8(maskedTail(m_value.toStdString()));
    const int value = std::max(text.horizontalAdvance(m_value), text.horizontalAdvance(masked));
    return {value + m.units(3) + text.horizontalAdvance(hint()), m.touch};
}

void PrivateLabel::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setPen(t.text);
    const QString shown = shownText();
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.setPen(t.accent);
    if (!isDown())
        painter.drawText(rect().adjusted(fontMetrics().horizontalAdvance(shown) + m.units(3), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, hint());
}

void PrivateLabel::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

} // namespace anjungan::gui
