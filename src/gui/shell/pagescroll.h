#pragma once

#include <QScrollArea>

namespace anjungan::gui {

/// A scroll area that comes to rest. Where a page is just as high as there is room, it may fit beside a scroll bar and not
/// without one, or the other way round: Qt then goes from one to the other, each within the other, until the stack is full.
/// Here the scroll bar stays then, until there is another page or another room.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;
    /// Another page stands in it now.
    void startAnew();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_turns = 0;
};

} // namespace anjungan::gui
