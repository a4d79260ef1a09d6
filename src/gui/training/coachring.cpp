#include "gui/training/coachring.h"

#include "gui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace anjungan::gui {

namespace {

constexpr int kRingLine = 8;
constexpr int kAround = 11; // neither the words of a field nor those above a button are under the ring

} // namespace

CoachRing::CoachRing(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

void CoachRing::surround(QWidget* target) {
    m_target = target;
    place();
}

/// Larger letters, another page's height, a message above it: it moves with whatever it stands in.
bool CoachRing::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (moves && m_target && watched != this && watched->isWidgetType() && (watched == m_target || static_cast<QWidget*>(watched)->isAncestorOf(m_target)))
        place();
    return QWidget::eventFilter(watched, event);
}

void CoachRing::place() {
    const QRect seen = m_target ? m_target->visibleRegion().boundingRect() : QRect();
    if (seen.isEmpty())
        return hide();
    const QRect inside(m_target->mapTo(window(), seen.topLeft()), seen.size());
    setGeometry(inside.adjusted(-kAround, -kAround, kAround, kAround));
    show();
    raise();
}

void CoachRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::of(*this);
    const double radius = Metrics::of(*this).radius + kRingLine / 2.0;
    // Two colours, so that it stands out on the card as well as on the accent.
    const auto ring = [&](const QColor& colour, double width) {
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(kRingLine / 2.0, kRingLine / 2.0, -kRingLine / 2.0, -kRingLine / 2.0), radius, radius);
    };
    ring(tokens.notice, kRingLine);
    ring(tokens.noticeGround, kRingLine / 2.0);
}

} // namespace anjungan::gui
