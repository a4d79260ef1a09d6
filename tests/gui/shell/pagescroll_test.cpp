#include "gui/shell/pagescroll.h"

#include "support/catch.h"
#include "support/laidout.h"

#include <QScrollBar>
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

/// Fits in the whole width, and not beside a scroll bar.
class Wrapping : public QWidget {
public:
    Wrapping() {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] int heightForWidth(int width) const override { return width >= kWidth ? kHeight - 5 : kHeight + 5; }
};

struct Scrolled {
    explicit Scrolled(QWidget* page) {
        scroll.setFrameShape(QFrame::NoFrame);
        scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll.setWidgetResizable(true);
        scroll.setWidget(page);
        scroll.resize(kWidth, kHeight);
        scroll.show();
        REQUIRE(QTest::qWaitForWindowExposed(&scroll));
        anjungan::test::layOut();
    }
    [[nodiscard]] bool hasBar() const { return scroll.verticalScrollBar()->isVisible(); }
    PageScroll scroll;
};

} // namespace

TEST_CASE("a page that fits without a scroll bar has none, also where there was one before") {
    auto* const page = new Wrapping;
    Scrolled s(page);
    CHECK_FALSE(s.hasBar());
    for (int time = 0; time < 2; ++time) {
        page->setMinimumHeight(3 * kHeight);
        CHECK(QTest::qWaitFor([&s] { return s.hasBar(); }));
        page->setMinimumHeight(0);
        s.scroll.startAnew();
        CHECK(QTest::qWaitFor([&s] { return !s.hasBar(); }));
        CHECK(page->height() == kHeight);
    }
    page->setMinimumHeight(3 * kHeight);
    CHECK(QTest::qWaitFor([&s] { return s.hasBar(); }));
}

TEST_CASE("contents that have become low enough lose the scroll bar, each time") {
    auto* const page = new Wrapping;
    const Scrolled s(page);
    for (int time = 0; time < 3; ++time) {
        page->setMinimumHeight(3 * kHeight);
        CHECK(QTest::qWaitFor([&s] { return s.hasBar(); }));
        page->setMinimumHeight(0);
        CHECK(QTest::qWaitFor([&s] { return !s.hasBar(); }, 1000));
    }
}

TEST_CASE("a page that fits neither with a scroll bar nor without comes to rest") {
    auto* const page = new NeverRight;
    const Scrolled s(page);
    REQUIRE(page->resized > 1);
    REQUIRE(page->resized < 200);
}
