#include "app/pageaccess.h"

#include "gui/shell/pageframe.h"
#include "gui/widgets/keybutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

namespace anjungan {

namespace {

using pageflaws::nameOf;

bool isControl(const QWidget& widget) {
    if (const auto* const table = qobject_cast<const QTableWidget*>(&widget))
        return table->selectionMode() != QAbstractItemView::NoSelection && table->rowCount() > 0;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
}

/// Keys on the screen stand for the keyboard: who has one needs no way to them.
bool isReachedByKey(const QWidget& widget) {
    return widget.isEnabled() && !qobject_cast<const gui::KeyButton*>(&widget);
}

bool fits(QAccessible::Role role, const QWidget& widget) {
    if (qobject_cast<const QAbstractButton*>(&widget))
        return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
               role == QAccessible::ButtonMenu;
    if (qobject_cast<const QLineEdit*>(&widget))
        return role == QAccessible::EditableText;
    return role != QAccessible::NoRole && role != QAccessible::Client;
}

void judgeControl(QWidget& widget, std::vector<PageFlaw>& flaws) {
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(&widget);
    if (!told || !fits(told->role(), widget)) {
        flaws.push_back({QStringLiteral("no role"), nameOf(widget), QStringLiteral("a screen reader can't tell what it is")});
        return;
    }
    const QAccessible::State state = told->state();
    if (bool(state.disabled) == widget.isEnabled() || bool(state.invisible) == widget.isVisible())
        flaws.push_back({QStringLiteral("state"), nameOf(widget), QStringLiteral("a screen reader hears another state than is seen")});
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        if (button->isCheckable() && bool(state.checked) != button->isChecked())
            flaws.push_back({QStringLiteral("state"), nameOf(widget), QStringLiteral("chosen or not is told wrongly")});
}

/// Whether the second stands wholly above the first, in the same column: Tab would go back up.
bool goesBack(const QRect& from, const QRect& to) {
    return to.bottom() < from.top() && to.left() <= from.right() && to.right() >= from.left();
}

} // namespace

std::vector<PageFlaw> accessFlawsOf(gui::PageFrame& frame) {
    std::vector<PageFlaw> flaws;
    const QList<QWidget*> order = frame.focusOrder();
    for (QWidget* const widget : pageflaws::onShow(frame)) {
        if (!isControl(*widget))
            continue;
        judgeControl(*widget, flaws);
        if (isReachedByKey(*widget) && !order.contains(widget))
            flaws.push_back({QStringLiteral("unreachable"), nameOf(*widget), QStringLiteral("Tab never comes to it")});
    }
    const auto placeOf = [&](const QWidget& widget) { return QRect(widget.mapTo(&frame, QPoint()), widget.size()); };
    for (qsizetype i = 1; i < order.size(); ++i) {
        const bool inPage = frame.pageParent()->isAncestorOf(order[i - 1]) && frame.pageParent()->isAncestorOf(order[i]);
        if (inPage && goesBack(placeOf(*order[i - 1]), placeOf(*order[i])))
            flaws.push_back({QStringLiteral("focus order"), nameOf(*order[i]), QStringLiteral("comes after ") + nameOf(*order[i - 1])});
    }
    return flaws;
}

} // namespace anjungan
