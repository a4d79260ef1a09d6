#include "gui/training/pagemirror.h"

#include <QPainter>

namespace anjungan::gui {

void PageMirror::setPicture(const QPixmap& picture) {
    m_picture = picture;
    update();
}

void PageMirror::paintEvent(QPaintEvent*) {
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
    painter.drawPixmap(QRect(QPoint((width() - size.width()) / 2, 0), size), m_picture);
}

} // namespace anjungan::gui
