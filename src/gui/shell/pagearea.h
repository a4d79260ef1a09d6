#pragma once

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
    /// The window's width. Columns of a page whose layout has the property "stacks" (in the form) stand beside each other
    /// where all of them fit into it, else one under the other.
    void setFullWidth(int width);

protected:
    bool event(QEvent* event) override;

private:
    void fit();

    QVBoxLayout* m_layout;
    int m_fullWidth = 0;
};

} // namespace anjungan::gui
