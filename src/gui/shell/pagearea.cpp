#include "gui/shell/pagearea.h"

#include <QVBoxLayout>

namespace anjungan::gui {

PageArea::PageArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void PageArea::show(QWidget* page) {
    if (QLayoutItem* const shown = m_layout->takeAt(0)) {
        if (shown->widget() && shown->widget() != page)
            shown->widget()->hide();
        delete shown;
    }
    if (!page)
        return;
    page->setParent(this);
    m_layout->addWidget(page);
    page->setVisible(true);
}

} // namespace anjungan::gui
