#include "gui/shell/pagescroll.h"

#include "support/catch.h"

#include <QTest>

using namespace anjungan::gui;

namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 300;

/// Too high where it has the whole width, and low beside a scroll bar.
class NeverRight : public QWidget {
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {10, width() >= kWidth ? 2 * kHeight : kHeight / 2}; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    int resized = 0;

protected:
    void resizeEvent(QResizeEvent* /*event*/) override { ++resized; }
};

} // namespace

TEST_CASE("a page that fits neither with a scroll bar nor without comes to rest") {
    PageScroll scroll;
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setWidgetResizable(true);
    auto* const page = new NeverRight;
    scroll.setWidget(page);
    scroll.resize(kWidth, kHeight);
    scroll.show();
    REQUIRE(QTest::qWaitForWindowExposed(&scroll));
    QTest::qWait(50);
    REQUIRE(page->resized > 1);
    REQUIRE(page->resized < 200);
}
