#pragma once

#include <QWidget>

class QBoxLayout;
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
    /// How high a page can be without scrolling in a window that is higher than wide; 0: the window is not. Columns whose layout has
    /// the property "stacksWhenTall" (a field and its keypad) stand one under the other there, where they have room so.
    void setFullHeight(int height);
    /// What the page on show wants of the height at this width; more than there can be where it takes all (a list, a camera's picture).
    [[nodiscard]] int comfortableHeight(int width) const;

protected:
    bool event(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] bool isUnder(const QBoxLayout& columns, int available) const;

    QVBoxLayout* m_layout;
    int m_fullWidth = 0;
    int m_fullHeight = 0;
};

} // namespace anjungan::gui
