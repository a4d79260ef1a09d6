#pragma once

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace anjungan::gui {

/// Parent of every page; shows one. Unlike a QStackedWidget it is only as large as the page on show needs, so that a
/// long page makes no short one scroll. Laying a page out and painting it are two turns of the event loop, so that
/// neither keeps the window's thread long; the page before stays on the screen between them.
class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);
    void show(QWidget* page);

private:
    QVBoxLayout* m_layout;
    QTimer m_paintLater;
};

} // namespace anjungan::gui
