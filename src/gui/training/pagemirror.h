#pragma once

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
    QPixmap m_picture;
};

} // namespace anjungan::gui
