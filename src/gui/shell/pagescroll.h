#pragma once

#include <QScrollArea>

namespace anjungan::gui {

/// A scroll area that comes to rest. Where a page is just as high as there is room, it may fit beside a scroll bar and not
/// without one, or the other way round: Qt then goes from one to the other, each within the other, until the stack is full.
/// Here the scroll bar stays then, until there is another page or another room. And where a page fits without a scroll bar but not beside
/// one that is still there, Qt would keep it: the same page would stand in two ways, as it came.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* parent = nullptr);
    /// Another page stands in it now.
    void startAnew();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tryWithoutBar();
    void seeWhetherItFits();
    [[nodiscard]] int heightWithoutBar() const;

    int m_turns = 0;
    int m_failedHeight = -1; ///< of contents that did not fit without a bar, though they said so; on this page, in this room
};

} // namespace anjungan::gui
