#include "gui/widgets/datatable.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScroller>

#include <algorithm>

namespace anjungan::gui {

DataTable::DataTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(this, &QTableWidget::itemSelectionChanged, this, &DataTable::onSelection);
}

void DataTable::setColumns(const std::vector<Column>& columns) {
    m_columns = columns;
    setColumnCount(static_cast<int>(columns.size()));
    for (int i = 0; i < columnCount(); ++i) {
        const Column& column = columns[static_cast<std::size_t>(i)];
        auto* const title = new QTableWidgetItem(column.title);
        title->setTextAlignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
        setHorizontalHeaderItem(i, title);
        horizontalHeader()->setSectionResizeMode(i, column.stretches ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    shareWidth();
}

/// A table of figures: columns as wide as they need, and the rest in equal parts, so that no row has a gap in its middle.
void DataTable::shareWidth() {
    if (m_columns.empty() || std::ranges::any_of(m_columns, &Column::stretches))
        return;
    std::vector<int> needed;
    int sum = 0;
    for (int i = 0; i < columnCount(); ++i) {
        needed.push_back(std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)));
        sum += needed.back();
    }
    const int share = std::max(0, viewport()->width() - sum) / columnCount();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int i = 0; i < columnCount(); ++i)
        setColumnWidth(i, needed[static_cast<std::size_t>(i)] + share);
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    shareWidth();
}

void DataTable::setLines(const std::vector<QStringList>& lines, const QStringList& ids) {
    clearContents();
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList& line = lines[static_cast<std::size_t>(row)];
        for (int i = 0; i < columnCount() && i < line.size(); ++i) {
            auto* const item = new QTableWidgetItem(line.at(i));
            const bool number = m_columns[static_cast<std::size_t>(i)].isNumber;
            item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            item->setData(Qt::UserRole, ids.value(row));
            setItem(row, i, item);
        }
    }
    setSelectionMode(ids.isEmpty() ? QAbstractItemView::NoSelection : QAbstractItemView::SingleSelection);
    setFocusPolicy(ids.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    sizeRows();
    shareWidth();
}

void DataTable::setCompact(bool compact) {
    m_compact = compact;
    sizeRows();
}

QString DataTable::chosenId() const {
    const auto chosen = selectedItems();
    return chosen.isEmpty() ? QString() : chosen.first()->data(Qt::UserRole).toString();
}

void DataTable::onSelection() {
    if (const QString id = chosenId(); !id.isEmpty())
        Q_EMIT rowChosen(id);
}

void DataTable::sizeRows() {
    const Metrics m = Metrics::of(*this);
    const int text = fontMetrics().height() + m.units(2);
    verticalHeader()->setDefaultSectionSize(std::max(m_compact ? m.desk : m.touch, text));
}

void DataTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        sizeRows();
        shareWidth();
    }
}

} // namespace anjungan::gui
