#include "gui/shell/pagescroll.h"

#include <QCoreApplication>
#include <QEvent>

namespace anjungan::gui {

void PageScroll::startAnew() {
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool PageScroll::event(QEvent* event) {
    // resizeEvent() would tell of the viewport's size, which changes with the scroll bar.
    if (event->type() == QEvent::Resize)
        startAnew();
    return QScrollArea::event(event);
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

} // namespace anjungan::gui
