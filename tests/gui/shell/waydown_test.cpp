#include "gui/shell/pageframe.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace anjungan::gui;
using namespace std::chrono_literals;

namespace {

struct Framed {
    Framed() {
        frame.setTapGuard(0ms);
        frame.setFlow(&flow);
        flow.start(frame.pageParent());
        frame.resize(1280, 1024);
        frame.show();
        button = frame.findChild<QAbstractButton*>(QStringLiteral("scrollButton"));
        bar = frame.findChild<QScrollArea*>(QStringLiteral("scrollArea"))->verticalScrollBar();
    }
    void makeLong() {
        flow.page()->setMinimumHeight(2200);
        REQUIRE(QTest::qWaitFor([this] { return button->isVisible(); }));
    }

    const Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    PageFrame frame{speaker};
    SampleFlow flow;
    QAbstractButton* button;
    QScrollBar* bar;
};

} // namespace

TEST_CASE("a page that is on the screen whole has no way down") {
    Framed f;
    QTest::qWait(20);
    CHECK_FALSE(f.button->isVisible());
}

TEST_CASE("a page longer than the screen says so with a button, which goes down a screen at a time and up again") {
    Framed f;
    f.makeLong();
    CHECK(f.button->text() == QStringLiteral("Ke bawah"));
    CHECK_FALSE(f.button->accessibleDescription().isEmpty());
    int taps = 0;
    for (; f.bar->value() < f.bar->maximum() && taps < 10; ++taps) {
        const int before = f.bar->value();
        QTest::mouseClick(f.button, Qt::LeftButton);
        CHECK(f.bar->value() > before);
        CHECK(f.bar->value() - before < f.bar->pageStep());
    }
    CHECK(taps >= 2);
    REQUIRE(QTest::qWaitFor([&] { return f.button->text() == QStringLiteral("Ke atas"); }));
    QTest::mouseClick(f.button, Qt::LeftButton);
    CHECK(f.bar->value() == 0);
}

TEST_CASE("a trembling finger goes down one screen") {
    Framed f;
    f.makeLong();
    f.frame.setTapGuard(1h);
    QTest::mouseClick(f.button, Qt::LeftButton);
    const int once = f.bar->value();
    QTest::mouseClick(f.button, Qt::LeftButton);
    CHECK(f.bar->value() == once);
}

TEST_CASE("the way down is gone with the page that was too long") {
    Framed f;
    f.makeLong();
    f.flow.page()->setMinimumHeight(0);
    CHECK(QTest::qWaitFor([&] { return !f.button->isVisible(); }));
}

namespace {

/// Its two actions stand in one line without the way down beside them, and in two with it.
class WordyPage : public Page {
public:
    using Page::Page;
    [[nodiscard]] QString heading() const override { return QStringLiteral("Sudah benar?"); }
    [[nodiscard]] QString primaryText() const override { return QStringLiteral("Ya, semuanya sudah benar"); }
    [[nodiscard]] QString secondaryText() const override { return QStringLiteral("Masih ada yang salah"); }
};

} // namespace

TEST_CASE("what fits on the screen without the way down does not keep it") {
    Framed f;
    ThemeSetup large;
    large.textPercent = 200; // two lines are higher than a finger then
    const Theme theme(*qApp, large);
    f.frame.setFlow(nullptr);
    f.frame.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in the kiosk's window
    auto* const page = new WordyPage(f.frame.pageParent());
    f.frame.showPage(page);
    auto* const primary = f.frame.findChild<QAbstractButton*>(QStringLiteral("primaryButton"));
    const auto* const view = f.frame.findChild<QScrollArea*>(QStringLiteral("scrollArea"))->viewport();
    const auto inOneLineAt = [&](int width) {
        f.frame.resize(width, 1024);
        QTest::qWait(1);
        return !primary->text().contains(QLatin1Char('\n'));
    };
    int width = 2000;
    while (width > 500 && inOneLineAt(width))
        width -= 10;
    REQUIRE(inOneLineAt(width + 10));
    const int oneLine = Metrics::of(*primary).touch;
    REQUIRE(QTest::qWaitFor([&] { return primary->height() <= oneLine + 8; }));
    const int room = view->height();
    page->setMinimumHeight(2200);
    REQUIRE(QTest::qWaitFor([&] { return f.button->isVisible() && view->height() < room - 8; }));
    REQUIRE(primary->text().contains(QLatin1Char('\n')));
    const int around = page->parentWidget()->height() - page->height();
    page->setMinimumHeight(room - around);
    CHECK(QTest::qWaitFor([&] { return !f.button->isVisible() && !primary->text().contains(QLatin1Char('\n')); }));
}
