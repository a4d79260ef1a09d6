#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace anjungan::gui {

/// A picture of another window, as large as fits.
class PageMirror : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setPicture(const QPixmap& picture);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QPixmap m_fitted; ///< as large as it is shown; null until painted
};

} // namespace anjungan::gui
