#include "gui/shell/cover.h"

#include "gui/shell/focusorder.h"

#include <QApplication>
#include <QEvent>

namespace anjungan::gui {

Cover::Cover(QWidget* window) : QWidget(window) {
    hide();
    if (window)
        window->installEventFilter(this);
}

void Cover::lay(QWidget& first) {
    if (const QWidget* const window = parentWidget())
        setGeometry(window->rect());
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    raise();
    first.setFocus(Qt::OtherFocusReason);
}

void Cover::lift() {
    if (isHidden())
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool Cover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Cover::focusNextPrevChild(bool next) {
    const QList<QWidget*> order = focusOrder(*this);
    if (order.isEmpty())
        return false;
    const qsizetype now = order.indexOf(QApplication::focusWidget());
    const qsizetype to = now < 0 ? 0 : (now + (next ? 1 : order.size() - 1)) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace anjungan::gui
