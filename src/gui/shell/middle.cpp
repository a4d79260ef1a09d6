#include "gui/shell/middle.h"

#include "gui/shell/pagearea.h"
#include "gui/shell/pagescroll.h"
#include "gui/shell/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

Middle::Middle(QBoxLayout& frame, PageScroll& scroll, PageArea& area, QObject* parent)
    : QObject(parent)
    , m_frame(frame)
    , m_scroll(scroll)
    , m_area(area)
    , m_above(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)) {
    m_frame.insertSpacerItem(1, m_above);
    m_scroll.installEventFilter(this);
    m_area.installEventFilter(this);
    connect(m_scroll.verticalScrollBar(), &QScrollBar::rangeChanged, this, &Middle::ask);
}

void Middle::startAnew() {
    m_isHeld = false;
    m_isGivenUp = false;
    ask();
}

bool Middle::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type wanted = watched == &m_scroll ? QEvent::Resize : QEvent::LayoutRequest;
    if (event->type() == wanted)
        ask();
    return QObject::eventFilter(watched, event);
}

/// Later: the layout is at work, and the answer changes it.
void Middle::ask() {
    if (!std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &Middle::settle, Qt::QueuedConnection);
}

void Middle::settle() {
    m_isAsked = false;
    const QWidget& frame = *m_scroll.parentWidget();
    const bool isTall = frame.height() > frame.width();
    // What waits to be laid out would be missing in the room.
    if (isTall || m_height > 0)
        m_frame.activate();
    const int room = m_scroll.viewport()->height() + m_height;
    m_area.setFullHeight(isTall ? room : 0);
    const int spare = isTall ? std::max(0, room - m_area.comfortableHeight(m_scroll.maximumViewportSize().width())) : 0;
    const int unit = Metrics::of(frame).unit;
    const int wanted = m_isHeld ? std::min(m_height, spare) : spare / 2 / unit * unit;
    if (m_isGivenUp ? m_height == 0 : m_height == wanted) {
        // It said that it would fit, and does not beside the scroll bar that came on the way.
        if (m_height > 0 && m_scroll.verticalScrollBar()->maximum() > 0) {
            m_isGivenUp = true;
            ask();
        }
        return;
    }
    m_height = m_isGivenUp ? 0 : wanted;
    m_above->changeSize(0, m_height, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_frame.invalidate();
    m_frame.activate();
}

} // namespace anjungan::gui
