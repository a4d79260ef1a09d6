#include "gui/widgets/yearchart.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace anjungan::gui {

namespace {

constexpr double kBarShare = 0.7;   // of its place; the rest is the gap
constexpr int kWidestBarUnits = 10; // a chart of two years has no walls

} // namespace

YearChart::YearChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearChart::setBars(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    update();
}

void YearChart::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    update();
}

QSize YearChart::sizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.units(40), m.units(14) + fontMetrics().height()};
}

bool YearChart::leavesRoomIn(const QWidget& page) const {
    constexpr int kRows = 6; // heading, hint or amount, and four years
    return page.height() >= sizeHint().height() + kRows * Metrics::of(*this).touch;
}

int YearChart::room() const {
    return height() - fontMetrics().height() - Metrics::of(*this).unit;
}

int YearChart::barHeight(std::size_t index) const {
    if (index >= m_bars.size())
        return 0;
    if (m_hidden)
        return room() / 2;
    const Rupiah most = std::ranges::max_element(m_bars, {}, &Bar::value)->value;
    const std::int64_t value = std::max<std::int64_t>(0, m_bars[index].value.value());
    if (value == 0 || most.value() <= 0)
        return 0;
    // Something that is there is seen, however small it is beside the rest.
    return std::max(2, static_cast<int>(static_cast<double>(value) / static_cast<double>(most.value()) * room()));
}

void YearChart::paintEvent(QPaintEvent*) {
    if (m_bars.empty())
        return;
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double place = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double bar = std::min(place * kBarShare, static_cast<double>(m.units(kWidestBarUnits)));
    const int line = room();
    const int label = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + m.units(2);
    const int every = std::max(1, static_cast<int>(std::ceil(label / place)));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double left = place * static_cast<double>(i);
        const int high = barHeight(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(left + (place - bar) / 2, line - high, bar, high), 2, 2);
        // Counted from the last year, which is the one that people look for.
        if ((m_bars.size() - 1 - i) % static_cast<std::size_t>(every) != 0)
            continue;
        painter.setPen(t.muted);
        painter.drawText(QRectF(left + place / 2 - label / 2.0, line + m.unit, label, fontMetrics().height()), Qt::AlignCenter, m_bars[i].year);
    }
    painter.fillRect(0, line, width(), 2, t.line);
}

void YearChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace anjungan::gui
