#include "gui/shell/focusorder.h"

#include <QWidget>

#include <algorithm>

namespace anjungan::gui {

namespace {

struct Branch {
    QRect place; ///< in the parent
    QList<QWidget*> stops;
};

bool isStop(const QWidget& widget) {
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// From the top down; those that share some height, by columns.
void sortRows(QList<Branch>& branches) {
    std::ranges::stable_sort(branches, {}, [](const Branch& b) { return b.place.top(); });
    for (auto row = branches.begin(); row != branches.end();) {
        int bottom = row->place.bottom();
        auto end = row + 1;
        for (; end != branches.end() && end->place.top() < bottom; ++end)
            bottom = std::max(bottom, end->place.bottom());
        std::stable_sort(row, end, [](const Branch& a, const Branch& b) { return a.place.left() < b.place.left(); });
        row = end;
    }
}

} // namespace

QList<QWidget*> focusOrder(const QWidget& root) {
    QList<Branch> branches;
    for (QWidget* const child : root.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->isHidden() || child->isWindow())
            continue;
        QList<QWidget*> stops = focusOrder(*child);
        if (isStop(*child))
            stops.prepend(child);
        if (!stops.isEmpty())
            branches.append({child->geometry(), std::move(stops)});
    }
    sortRows(branches);
    QList<QWidget*> order;
    for (const Branch& branch : branches)
        order += branch.stops;
    return order;
}

} // namespace anjungan::gui
