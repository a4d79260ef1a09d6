#include "gui/widgets/datatable.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QScroller>
#include <QStyle>

#include <algorithm>
#include <functional>
#include <numeric>

namespace anjungan::gui {

namespace {

constexpr int kSmallest = 16; // pixels of a letter that a table too wide for its screen shrinks to

/// What a cell keeps free of letters, left and right together: its padding, the style's own and a hair's breadth.
int cellMargins(const QTableWidget& table) {
    const int own = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    return 2 * Metrics::of(table).units(1.5) + 2 * own + 2;
}

} // namespace

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
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    shareWidth();
}

/// The titles as well: of other letters than the cells, they would decide how small those get.
void DataTable::setLetters(int pixelSize) {
    QFont letters = font();
    letters.setPixelSize(pixelSize);
    setFont(letters);
    // Each title by itself: the header's own font is not that which its titles are painted with.
    letters.setWeight(QFont::DemiBold);
    for (int i = 0; i < columnCount(); ++i)
        if (QTableWidgetItem* const title = horizontalHeaderItem(i)) // not yet while columns are made
            title->setFont(letters);
}

/// How wide each column has to be with the letters as they are: in one line, and at least.
std::vector<DataTable::Need> DataTable::needs() const {
    std::vector<Need> all;
    const int margins = cellMargins(*this);
    for (int i = 0; i < columnCount(); ++i) {
        const int title = horizontalHeader()->sectionSizeHint(i);
        if (!m_columns[static_cast<std::size_t>(i)].stretches) {
            const int whole = std::max(sizeHintForColumn(i), title);
            all.push_back({whole, whole});
            continue;
        }
        int text = 0;
        int word = 0;
        for (int row = 0; row < rowCount(); ++row) {
            const QString cell = item(row, i) ? item(row, i)->text() : QString();
            text = std::max(text, fontMetrics().horizontalAdvance(cell));
            for (const QString& part : cell.split(QLatin1Char(' ')))
                word = std::max(word, fontMetrics().horizontalAdvance(part));
        }
        all.push_back({std::max(text + margins, title), std::max(word + margins, title)});
    }
    return all;
}

/// Whether the scroll bar is there must not change the answer: words that wrap beside it and not without it would have it come and go for ever.
void DataTable::shareWidth() {
    if (m_columns.empty() || viewport()->width() <= 0)
        return;
    const QSize most = maximumViewportSize();
    m_sharedFor = most;
    share(most.width());
    if (verticalHeader()->length() > most.height())
        share(most.width() - verticalScrollBar()->sizeHint().width());
}

/// Nothing is cut off and nothing lies beside the screen: words of columns that stretch wrap where they must, and where that
/// is not enough, the letters get smaller. What is left over is shared, so that no row has a gap in its middle.
void DataTable::share(int room) {
    int letters = Metrics::of(*this).body;
    setLetters(letters);
    std::vector<Need> need = needs();
    const auto sumOf = [&need](int Need::*width) {
        return std::transform_reduce(need.begin(), need.end(), 0, std::plus{}, [width](const Need& one) { return one.*width; });
    };
    for (int least = sumOf(&Need::least); least > room && letters > kSmallest; least = sumOf(&Need::least)) {
        letters = std::clamp(letters * room / least, kSmallest, letters - 1);
        setLetters(letters);
        need = needs();
    }
    const int least = sumOf(&Need::least);
    const int wanted = sumOf(&Need::whole) - least;
    const int spare = std::max(0, room - least);
    const bool anyStretches = std::ranges::any_of(m_columns, &Column::stretches);
    const auto sharing = anyStretches ? std::ranges::count_if(m_columns, &Column::stretches) : columnCount();
    int left = spare; // in the end what division leaves: the last column takes it, so that rows reach the table's edge
    for (int i = 0; i < columnCount(); ++i) {
        const Need& one = need[static_cast<std::size_t>(i)];
        int width = one.least;
        if (spare < wanted)
            width += (one.whole - one.least) * spare / wanted;
        else if (!anyStretches || m_columns[static_cast<std::size_t>(i)].stretches)
            width = one.whole + (spare - wanted) / static_cast<int>(sharing);
        left -= width - one.least;
        setColumnWidth(i, i + 1 < columnCount() ? width : width + std::max(0, left));
    }
    sizeRows();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    // Not for a scroll bar, which is there and gone while rows are sized anew.
    if (m_sharedFor != maximumViewportSize())
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
    const int margins = m.units(2);
    const int low = std::max(m_compact ? m.desk : m.touch, fontMetrics().height() + margins);
    verticalHeader()->setDefaultSectionSize(low);
    for (int row = 0; row < rowCount(); ++row) {
        int text = 0;
        for (int i = 0; i < columnCount(); ++i)
            if (item(row, i) && m_columns[static_cast<std::size_t>(i)].stretches)
                text = std::max(text, fontMetrics()
                                          .boundingRect(QRect(0, 0, columnWidth(i) - cellMargins(*this), 0), Qt::TextWordWrap, item(row, i)->text())
                                          .height());
        verticalHeader()->resizeSection(row, std::max(low, text + margins));
    }
}

void DataTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        sizeRows();
        shareWidth();
    }
}

} // namespace anjungan::gui
