#include "gui/shell/pagescroll.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace anjungan::gui {

PageScroll::PageScroll(QWidget* parent) : QScrollArea(parent) {
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroll::seeWhetherItFits);
}

void PageScroll::startAnew() {
    m_failedHeight = -1;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool PageScroll::event(QEvent* event) {
    // resizeEvent() would tell of the viewport's size, which changes with the scroll bar.
    if (event->type() == QEvent::Resize)
        startAnew();
    const bool taken = QScrollArea::event(event);
    // Also what the viewport is asked comes here.
    if (event->type() == QEvent::LayoutRequest)
        tryWithoutBar();
    return taken;
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    constexpr int kMostTurns = 4;
    if (event->type() != QEvent::Resize || watched != widget())
        return QScrollArea::eventFilter(watched, event);
    if (m_turns == kMostTurns) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        // What the turns beneath this one leave is of widths that were tried on the way.
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
        return false;
    }
    ++m_turns;
    const bool taken = QScrollArea::eventFilter(watched, event);
    --m_turns;
    return taken;
}

void PageScroll::tryWithoutBar() {
    if (!widget() || !verticalScrollBar()->isVisibleTo(this))
        return;
    const int needed = heightWithoutBar();
    if (needed > maximumViewportSize().height() || needed == m_failedHeight)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    seeWhetherItFits();
}

int PageScroll::heightWithoutBar() const {
    return std::max(widget()->minimumHeight(), widget()->heightForWidth(maximumViewportSize().width()));
}

/// Without its bar the page may have turned out too high, or become so since: then the bar is there at once. A page that said it
/// would fit is not asked again until it says something else.
void PageScroll::seeWhetherItFits() {
    if (!widget() || verticalScrollBar()->maximum() <= 0 || verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    if (const int needed = heightWithoutBar(); needed <= maximumViewportSize().height())
        m_failedHeight = needed;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace anjungan::gui
