#include "gui/shell/focusring.h"

#include "gui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace anjungan::gui {

namespace {

constexpr int kGap = 2;
constexpr int kRing = 4;

bool isByKey(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        m_keys = event->type() == QEvent::KeyPress;
    // The native window gets its own FocusIn, after the widget's: only widgets count.
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto* const widget = static_cast<QWidget*>(watched);
        const bool wanted = window()->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus &&
                            (!qobject_cast<QAbstractButton*>(widget) ||
                             (m_keys && isByKey(static_cast<QFocusEvent*>(event)->reason())));
        follow(wanted ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && watched == m_target) {
        follow(nullptr);
    } else if (m_target && (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                            event->type() == QEvent::Show || event->type() == QEvent::Hide) &&
               watched->isWidgetType() && watched != this) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* target) {
    m_target = target;
    place();
}

void FocusRing::place() {
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const int margin = kGap + kRing;
    const QRect inside(m_target->mapTo(window(), QPoint()), m_target->size());
    setGeometry(inside.adjusted(-margin, -margin, margin, margin));
    // What is scrolled away takes its part of the ring along.
    const QRegion seen = m_target->visibleRegion();
    const bool cut = seen.boundingRect() != m_target->rect();
    if (cut)
        setMask(seen.translated(margin, margin));
    else
        clearMask();
    setVisible(!seen.isEmpty());
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    const Tokens tokens = Tokens::of(*this);
    const double radius = Metrics::of(*this).radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](const QColor& colour, double width, double inset) {
        painter.setPen(QPen(colour, width));
        const double at = inset + width / 2;
        const double round = radius + kGap + kRing - at;
        painter.drawRoundedRect(QRectF(rect()).adjusted(at, at, -at, -at), round, round);
    };
    ring(tokens.accent, kRing, 0);
    ring(tokens.ground, kGap, kRing);
}

} // namespace anjungan::gui
