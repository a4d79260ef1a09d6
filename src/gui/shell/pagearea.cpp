#include "gui/shell/pagearea.h"

#include <QApplication>
#include <QVBoxLayout>

namespace anjungan::gui {

PageArea::PageArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_paintLater.setSingleShot(true);
    // Not zero: a zero timer fires in the turn that started it.
    m_paintLater.setInterval(1);
    connect(&m_paintLater, &QTimer::timeout, this, [this] { setUpdatesEnabled(true); });
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
    setUpdatesEnabled(false);
    m_paintLater.start();
    page->setParent(this);
    m_layout->addWidget(page);
    page->setVisible(true);
    if (QWidget* const wanted = page->focusWidget())
        wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace anjungan::gui
