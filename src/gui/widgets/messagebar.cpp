#include "gui/widgets/messagebar.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace anjungan::gui {

namespace {

struct Look {
    QColor ground, ink;
    const char* icon;
};

Look lookOf(MessageKind kind, const Tokens& t) {
    switch (kind) {
    case MessageKind::Error:
        return {t.errorGround, t.error, "error"};
    case MessageKind::Notice:
        return {t.noticeGround, t.notice, "warning"};
    case MessageKind::Success:
        return {t.tint, t.onTint, "check"};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_label(new TextLabel(this)) {
    m_label->setObjectName(QStringLiteral("messageLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->installEventFilter(this);
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    setAccessibleName(tr("Pesan"));
    hide();
}

void MessageBar::show(MessageKind kind, const QString& text) {
    m_kind = kind;
    m_label->setText(text);
    setAccessibleDescription(text);
    arrange();
    setVisible(true);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    update();
}

void MessageBar::setText(const QString& text) {
    m_label->setText(text);
    setAccessibleDescription(text);
}

void MessageBar::clear() {
    hide();
    m_label->clear();
    setAccessibleDescription({});
}

QString MessageBar::text() const {
    return m_label->text();
}

void MessageBar::arrange() {
    const Metrics m = Metrics::of(*this);
    layout()->setContentsMargins(m.units(3) + m.icon + m.units(2), m.units(2), m.units(3), m.units(2));
    inkLabel();
}

void MessageBar::inkLabel() {
    const QColor wanted = lookOf(m_kind, Tokens::of(*this)).ink;
    QPalette palette = m_label->palette();
    if (palette.color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    m_label->setPalette(palette);
}

// A style sheet that comes anew gives the label the palette back that it had before, after the bar has been told.
bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_label && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange))
        inkLabel();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Look look = lookOf(m_kind, Tokens::of(*this));
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.ink, 2));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m.radius, m.radius);
    painter.drawPixmap(m.units(3), (height() - m.icon) / 2,
                       lineIcon(QString::fromLatin1(look.icon), look.ink, m.icon, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pesan"));
}

} // namespace anjungan::gui
