#include "gui/widgets/timeline.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace anjungan::gui {

namespace {

constexpr int kLine = 4; // pixels, as the focus ring

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setSpacing(0);
}

void Timeline::setSteps(const std::vector<Step>& steps) {
    if (m_steps == steps)
        return;
    m_steps = steps;
    rebuild();
}

void Timeline::rebuild() {
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Line line{new TextLabel(m_steps[i].title, this), new TextLabel(m_steps[i].detail, this)};
        for (QLabel* const label : {line.title, line.detail})
            label->setTextFormat(Qt::PlainText);
        line.detail->setObjectName(QStringLiteral("value_") + m_steps[i].id);
        setRole(line.title, m_steps[i].stage == Stage::Later ? "muted" : "strong");
        setRole(line.detail, "muted");
        if (i > 0)
            m_layout->addSpacing(1);
        m_layout->addWidget(line.title);
        m_layout->addWidget(line.detail);
        m_lines.push_back(line);
    }
    arrange();
}

void Timeline::arrange() {
    const Metrics m = Metrics::of(*this);
    m_layout->setContentsMargins(m.icon + m.units(2), 0, 0, 0);
    for (int i = 0; i < m_layout->count(); ++i)
        if (QSpacerItem* const between = m_layout->itemAt(i)->spacerItem())
            between->changeSize(0, m.units(2), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_layout->invalidate();
    update();
}

void Timeline::paintSign(QPainter& painter, QPointF centre, Stage stage) const {
    const Tokens t = Tokens::of(*this);
    const double radius = Metrics::of(*this).icon / 2.0 - 2;
    const QColor ink = stage == Stage::Broken ? t.error : stage == Stage::Later ? t.line : t.accent;
    const bool full = stage == Stage::Done || stage == Stage::Broken;
    painter.setPen(QPen(ink, kLine));
    painter.setBrush(full ? ink : t.card);
    painter.drawEllipse(centre, radius, radius);
    if (stage == Stage::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, radius * 0.45, radius * 0.45);
    } else if (full) {
        const double arm = radius * 0.45;
        painter.setPen(QPen(stage == Stage::Broken ? t.card : t.onAccent, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {centre + QPointF(-arm, 0), centre + QPointF(-arm * 0.2, arm * 0.8), centre + QPointF(arm, -arm * 0.7)};
        const QPointF stroke[] = {centre + QPointF(0, -arm), centre + QPointF(0, arm)};
        stage == Stage::Done ? painter.drawPolyline(tick, 3) : painter.drawPolyline(stroke, 2);
    }
}

void Timeline::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const double x = Metrics::of(*this).icon / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto centreOf = [&](std::size_t i) {
        const QLabel& title = *m_lines[i].title;
        return QPointF(x, title.y() + std::max(title.fontMetrics().height(), Metrics::of(*this).icon) / 2.0);
    };
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        const bool behind = m_steps[i].stage != Stage::Later;
        painter.setPen(QPen(behind ? t.accent : t.line, kLine, behind ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(centreOf(i - 1), centreOf(i));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paintSign(painter, centreOf(i), m_steps[i].stage);
}

void Timeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace anjungan::gui
