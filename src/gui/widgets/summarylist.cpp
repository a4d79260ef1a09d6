#include "gui/widgets/summarylist.h"

#include "gui/shell/theme.h"
#include "gui/widgets/privatelabel.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace anjungan::gui {

SummaryList::SummaryList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
}

void SummaryList::setCompact(int labels, int values) {
    m_compact = true;
    m_layout->setColumnStretch(0, labels);
    m_layout->setColumnStretch(1, values);
}

QSize SummaryList::minimumSizeHint() const {
    constexpr int kLetters = 18;
    const QSize least = QWidget::minimumSizeHint();
    return m_compact ? least : QSize(std::max(least.width(), kLetters * Metrics::of(*this).body), least.height());
}

void SummaryList::setRows(const std::vector<Row>& rows) {
    const auto like = [](const Line& line, const Row& row) { return line.row.isLike(row); };
    if (!std::ranges::equal(m_lines, rows, like)) {
        for (int at = 0; at < static_cast<int>(m_lines.size()); ++at)
            m_layout->setRowMinimumHeight(at, 0);
        for (const Line& line : m_lines) {
            delete line.label;
            delete line.value;
            delete line.change;
        }
        m_lines.clear();
        for (const Row& row : rows)
            addLine(row);
        spaceRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        fill(m_lines[i], rows[i]);
}

void SummaryList::setValuesHidden(bool hidden) {
    m_hidden = hidden;
    for (Line& line : m_lines)
        fill(line, Row(line.row));
}

void SummaryList::addLine(const Row& row) {
    Line line{row, new TextLabel(this), nullptr, nullptr};
    setRole(line.label, "muted");
    if (row.isPrivate) {
        auto* const hidden = new PrivateLabel(this);
        hidden->setForDesk(m_compact);
        line.value = hidden;
    } else {
        auto* const text = new TextLabel(this);
        text->setTextFormat(Qt::PlainText);
        setRole(text, "strong");
        line.value = text;
    }
    line.value->setObjectName(QStringLiteral("value_") + row.id);
    const int at = static_cast<int>(m_lines.size());
    m_layout->addWidget(line.label, at, 0);
    m_layout->addWidget(line.value, at, 1);
    if (row.changeable) {
        line.change = new QPushButton(this);
        line.change->setObjectName(QStringLiteral("change_") + row.id);
        setRole(line.change, "quiet");
        setEdge(line.change, "right");
        connect(line.change, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT changeRequested(id); });
        m_layout->addWidget(line.change, at, 2);
    }
    m_lines.push_back(line);
}

/// Only what can be touched needs the room of a finger.
void SummaryList::spaceRows() {
    const Metrics m = Metrics::of(*this);
    const int words = m_compact ? 0 : m.units(5.5);
    const int touched = m_compact ? m.desk : m.touch;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_layout->setRowMinimumHeight(static_cast<int>(i), m_lines[i].row.changeable || m_lines[i].row.isPrivate ? touched : words);
    if (m_compact)
        m_layout->setVerticalSpacing(m.unit);
}

void SummaryList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        spaceRows();
}

/// The layout around may have reckoned with another width: it is asked once more, so that no line is cut off.
void SummaryList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (height() < m_layout->heightForWidth(width()))
        updateGeometry();
}

void SummaryList::fill(Line& line, const Row& row) {
    line.row = row;
    line.label->setText(row.label);
    if (auto* const hidden = qobject_cast<PrivateLabel*>(line.value))
        hidden->setValue(row.value);
    else if (m_hidden)
        static_cast<QLabel*>(line.value)->setText(QStringLiteral("••••••"));
    else
        static_cast<QLabel*>(line.value)->setText(row.value);
    if (!line.change)
        return;
    line.change->setText(tr("Ubah"));
    line.change->setAccessibleName(tr("Ubah %1").arg(row.label));
}

void SummaryList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens t = Tokens::of(*this);
    // Mixed here and painted opaque: Qt hands large blended fills to helper threads and waits for them.
    const auto mixed = [](int line, int ground) { return (line * 35 + ground * 65) / 100; };
    const QColor hairline(mixed(t.line.red(), t.ground.red()), mixed(t.line.green(), t.ground.green()),
                          mixed(t.line.blue(), t.ground.blue()));
    for (int row = 1; row < static_cast<int>(m_lines.size()); ++row) {
        // Where the label stands: cellRect() is not kept up to date while heights follow wrapped text.
        if (const QLayoutItem* const label = m_layout->itemAtPosition(row, 0)) {
            const int y = label->geometry().top() - m_layout->verticalSpacing() / 2;
            painter.fillRect(0, y, width(), 1, hairline);
        }
    }
}

} // namespace anjungan::gui
