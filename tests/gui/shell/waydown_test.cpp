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
