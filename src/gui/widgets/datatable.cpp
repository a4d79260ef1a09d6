#include "gui/widgets/datatable.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScroller>

namespace anjungan::gui {

DataTable::DataTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    if (event->type() == QEvent::StyleChange)
        sizeRows();
}

} // namespace anjungan::gui
