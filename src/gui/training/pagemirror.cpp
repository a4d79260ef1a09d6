#include "gui/training/pagemirror.h"

#include <QPainter>

#include <utility>

namespace anjungan::gui {

void PageMirror::setPicture(const QPixmap& picture) {
    // Asked several times a second, while mostly nothing changes: neither is it made smaller again then.
    QImage now = picture.toImage();
    if (now == m_picture)
        return;
    m_picture = std::move(now);
    m_fitted = {};
    update();
}

void PageMirror::paintEvent(QPaintEvent*) {
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize size = m_picture.size().scaled(this->size() * ratio, Qt::KeepAspectRatio);
    // Each pixel of all those beneath it: letters stay letters on a projector.
    if (m_fitted.size() != size) {
        m_fitted = QPixmap::fromImage(m_picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_fitted.setDevicePixelRatio(ratio);
    }
    const QSize shown = size / ratio;
    QPainter(this).drawPixmap((width() - shown.width()) / 2, (height() - shown.height()) / 2, m_fitted);
}

} // namespace anjungan::gui
