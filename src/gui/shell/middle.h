#pragma once

#include <QObject>

class QBoxLayout;
class QSpacerItem;

namespace anjungan::gui {

class PageArea;
class PageScroll;

/// In a window that is higher than wide a short page stands in the middle of it, where the eye and the hand of somebody who
/// stands before it are: as much is left above its heading as below its last line. In a wide window nothing moves.
///
///     top bar          A page that grows while it is used (the keyboard comes when an address has changed, a message)
///       spare          grows downwards: nothing moves away from under the finger, as long as all of it has room.
///     heading          Only when somebody else's page comes, or other letters, is the middle looked for anew.
///     page
///       spare
///     bottom bar
class Middle : public QObject {
    Q_OBJECT

public:
    /// `frame` holds the heading at its place 1 and `scroll`, in which `area` is. All must outlive this.
    Middle(QBoxLayout& frame, PageScroll& scroll, PageArea& area, QObject* parent = nullptr);
    /// Another page, another look.
    void startAnew();
    /// Somebody has touched the page: it stays where it is.
    void hold() { m_isHeld = true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void settle();

    QBoxLayout& m_frame;
    PageScroll& m_scroll;
    PageArea& m_area;
    QSpacerItem* m_above; ///< the layout's
    int m_height = 0;     ///< of what is left above
    bool m_isHeld = false;
    bool m_isGivenUp = false; ///< this page scrolls: all of the height is its own
    bool m_isAsked = false;
};

} // namespace anjungan::gui
