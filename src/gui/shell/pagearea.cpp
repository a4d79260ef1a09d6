#include "gui/shell/pagearea.h"

#include "gui/shell/paintlater.h"
#include "gui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace anjungan::gui {

namespace {

QScrollArea* scrolling(const QLayoutItem& item) {
    return qobject_cast<QScrollArea*>(item.widget());
}

/// A column that scrolls by itself would take any width: what its contents need counts.
int neededWidth(const QLayoutItem& item) {
    const auto* const area = scrolling(item);
    if (!area || !area->widget())
        return item.minimumSize().width();
    return area->widget()->minimumSizeHint().width() + area->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
}

/// Beside another column it keeps that width; under one it shows all that it holds, and the page scrolls as a whole.
void showWhole(const QLayoutItem& item, bool isUnder) {
    auto* const area = scrolling(item);
    if (!area || !area->widget())
        return;
    area->setMinimumWidth(neededWidth(item));
    const int width = area->viewport()->width();
    const QWidget& contents = *area->widget();
    area->setMinimumHeight(!isUnder ? 0 : contents.hasHeightForWidth() ? contents.heightForWidth(width) : contents.sizeHint().height());
}

/// Beside each other those with something on show share the width as the form says; one under the other each has its own height, and
/// what is left stays below the last.
void share(QBoxLayout& columns, bool isUnder) {
    constexpr const char* kKept = "shares"; // of the form
    if (!columns.property(kKept).isValid()) {
        QVariantList shares;
        for (int i = 0; i < columns.count(); ++i)
            shares << columns.stretch(i);
        columns.setProperty(kKept, shares);
    }
    const QVariantList shares = columns.property(kKept).toList();
    const auto shareOf = [&](int i) {
        if (isUnder)
            return i + 1 == columns.count() ? 1 : 0;
        return columns.itemAt(i)->isEmpty() ? 0 : shares.value(i).toInt();
    };
    for (int i = 0; i < columns.count(); ++i)
        if (columns.stretch(i) != shareOf(i))
            columns.setStretch(i, shareOf(i));
}

} // namespace

PageArea::PageArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void PageArea::show(QWidget* page) {
    // What hides with the focus in it would hand it on to the top bar.
    if (const QWidget* const focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
    if (QLayoutItem* const shown = m_layout->takeAt(0)) {
        if (shown->widget() && shown->widget() != page)
            shown->widget()->hide();
        delete shown;
    }
    if (!page)
        return;
    paintInNextTurn(*this);
    page->setParent(this);
    m_layout->addWidget(page);
    fit();
    page->setVisible(true);
    if (QWidget* const wanted = page->focusWidget())
        wanted->setFocus(Qt::OtherFocusReason);
}

void PageArea::setFullWidth(int width) {
    if (std::exchange(m_fullWidth, width) != width)
        fit();
}

void PageArea::fit() {
    const QLayoutItem* const shown = m_layout->itemAt(0);
    if (!shown || !shown->widget())
        return;
    // Whether the scroll bar is there must not change the answer: it could come and go with it.
    const QMargins margins = contentsMargins();
    const int available = m_fullWidth - Metrics::of(*this).units(4) - margins.left() - margins.right();
    for (QBoxLayout* const columns : shown->widget()->findChildren<QBoxLayout*>()) {
        if (const int unit = Metrics::of(*this).unit; columns->property("dense").toBool() && columns->spacing() != unit)
            columns->setSpacing(unit);
        if (!columns->property("stacks").toBool())
            continue;
        int needed = columns->spacing() * (columns->count() - 1);
        for (int i = 0; i < columns->count(); ++i)
            needed += neededWidth(*columns->itemAt(i));
        const bool isUnder = needed > available;
        columns->setDirection(isUnder ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        share(*columns, isUnder);
        for (int i = 0; i < columns->count(); ++i)
            showWhole(*columns->itemAt(i), isUnder);
    }
}

bool PageArea::event(QEvent* event) {
    // Contents that came later, another text size.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace anjungan::gui
