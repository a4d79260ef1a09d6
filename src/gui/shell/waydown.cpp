#include "gui/shell/waydown.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace anjungan::gui {

WayDown::WayDown(QWidget* parent) : BarButton(parent) {
    hide();
}

void WayDown::follow(QScrollArea& area, const QWidget& bar) {
    m_area = &area;
    m_bar = &bar;
    // Later: the layout is at work, and the button changes it.
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &WayDown::refresh, Qt::QueuedConnection);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &WayDown::refresh, Qt::QueuedConnection);
    refresh();
}

bool WayDown::isAtEnd() const {
    const QScrollBar& bar = *m_area->verticalScrollBar();
    return bar.value() > 0 && bar.value() >= bar.maximum();
}

void WayDown::scroll() {
    QScrollBar& bar = *m_area->verticalScrollBar();
    // What stood last stands first then, so that nobody loses the line.
    const int step = bar.pageStep() - Metrics::of(*this).touch;
    bar.setValue(isAtEnd() ? 0 : bar.value() + step);
}

void WayDown::refresh() {
    if (!m_area)
        return;
    const bool atEnd = isAtEnd();
    setIconName(atEnd ? QStringLiteral("up") : QStringLiteral("down"));
    const QString before = text();
    setText(atEnd ? tr("Ke atas") : tr("Ke bawah"));
    setAccessibleDescription(atEnd ? tr("Kembali ke awal halaman ini") : tr("Halaman ini masih berlanjut di bawah"));
    updateGeometry();
    const int rounded = 1; // pixels
    const int cost = isHidden() || m_bar->isHidden() ? 0 : m_alone ? m_bar->height() : m_cost;
    const int beyond = m_area->verticalScrollBar()->maximum() - cost;
    // Other words may leave its neighbours less room, too.
    const bool reworded = text() != before && m_needed;
    if (std::exchange(m_needed, beyond > rounded) != m_needed || reworded)
        Q_EMIT neededChanged();
}

void WayDown::changeEvent(QEvent* event) {
    BarButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace anjungan::gui
