#include "gui/shell/pagescroll.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

PageScroll::PageScroll(QWidget* parent) : QScrollArea(parent) {
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroll::seeWhetherItFits);
}

void PageScroll::startAnew() {
    m_triedHeight = -1;
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
    const QSize whole = maximumViewportSize();
    const int needed = std::max(widget()->minimumHeight(), widget()->heightForWidth(whole.width()));
    if (needed > whole.height() || std::exchange(m_triedHeight, needed) == needed)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    seeWhetherItFits();
}

/// Without its bar the page may still have turned out too high: then the bar is there at once.
void PageScroll::seeWhetherItFits() {
    if (verticalScrollBar()->maximum() > 0 && verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace anjungan::gui
