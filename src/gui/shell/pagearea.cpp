#include "gui/shell/pagearea.h"

#include "gui/shell/paintlater.h"
#include "gui/shell/theme.h"
#include "gui/widgets/keysender.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
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

int heightAt(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Keys in it, however deep.
void spreadKeys(QLayoutItem& item, bool spread) {
    QWidget* const widget = item.widget();
    if (auto* const keys = qobject_cast<KeySender*>(widget)) {
        keys->setSpread(spread);
        return;
    }
    QLayout* const inside = widget ? widget->layout() : item.layout();
    for (int i = 0; inside && i < inside->count(); ++i)
        spreadKeys(*inside->itemAt(i), spread);
}

/// Whether something in it grows with any height that it gets. Keys say themselves how high they are.
bool takesAll(const QLayoutItem& item) {
    if (item.isEmpty() || item.alignment() & Qt::AlignVertical_Mask)
        return false;
    const QWidget* const widget = item.widget();
    if (qobject_cast<const KeySender*>(widget))
        return false;
    if (widget && widget->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag && widget->maximumHeight() == QWIDGETSIZE_MAX)
        return true;
    const QLayout* const inside = widget ? widget->layout() : const_cast<QLayoutItem&>(item).layout();
    for (int i = 0; inside && i < inside->count(); ++i)
        if (takesAll(*inside->itemAt(i)))
            return true;
    return false;
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

void PageArea::setFullHeight(int height) {
    if (std::exchange(m_fullHeight, height) != height)
        fit();
}

int PageArea::comfortableHeight(int width) const {
    const QLayoutItem* const shown = m_layout->itemAt(0);
    if (!shown || takesAll(*shown))
        return QWIDGETSIZE_MAX;
    int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : m_layout->totalSizeHint().height();
    for (const KeySender* const keys : findChildren<KeySender*>())
        if (keys->isVisibleTo(this))
            height += std::max(0, keys->comfortableHeight() - keys->sizeHint().height());
    return height;
}

bool PageArea::isUnder(const QBoxLayout& columns, int available) const {
    const bool alsoWhenTall = columns.property("stacksWhenTall").toBool();
    const int gaps = columns.spacing() * (columns.count() - 1);
    int width = gaps;
    int height = gaps;
    for (int i = 0; i < columns.count(); ++i) {
        width += neededWidth(*columns.itemAt(i));
        if (alsoWhenTall && m_fullHeight > 0)
            height += heightAt(*columns.itemAt(i), available);
    }
    const bool tooWide = columns.property("stacks").toBool() && width > available;
    return tooWide || (alsoWhenTall && m_fullHeight > 0 && height <= m_fullHeight);
}

void PageArea::fit() {
    const QLayoutItem* const shown = m_layout->itemAt(0);
    if (!shown || !shown->widget())
        return;
    // Whether the scroll bar is there must not change the answer: it could come and go with it.
    const QMargins margins = contentsMargins();
    const int available = m_fullWidth - Metrics::of(*this).units(4) - margins.left() - margins.right();
    for (QBoxLayout* const columns : shown->widget()->findChildren<QBoxLayout*>()) {
        // True is one unit.
        const int dense = Metrics::of(*this).units(columns->property("dense").toDouble());
        if (dense > 0 && columns->spacing() != dense)
            columns->setSpacing(dense);
        const bool whenTall = columns->property("stacksWhenTall").toBool();
        if (!whenTall && !columns->property("stacks").toBool())
            continue;
        const bool under = isUnder(*columns, available);
        columns->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        share(*columns, under);
        for (int i = 0; i < columns->count(); ++i)
            showWhole(*columns->itemAt(i), under);
        if (whenTall)
            spreadKeys(*columns, under);
    }
}

bool PageArea::event(QEvent* event) {
    // Contents that came later, another text size.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace anjungan::gui
