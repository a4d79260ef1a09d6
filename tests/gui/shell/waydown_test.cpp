#include "gui/shell/pageframe.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
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

/// At 200 %, as narrow as shows the actions in one line.
struct Wordy : Framed {
    Wordy() {
        frame.setFlow(nullptr);
        frame.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in the kiosk's window
        page = new WordyPage(frame.pageParent());
        frame.showPage(page);
        primary = frame.findChild<QAbstractButton*>(QStringLiteral("primaryButton"));
        view = frame.findChild<QScrollArea*>(QStringLiteral("scrollArea"))->viewport();
        int width = 2000;
        while (width > 500 && isInOneLineAt(width))
            width -= 10;
        REQUIRE(isInOneLineAt(width + 10));
        const int oneLine = Metrics::of(*primary).touch;
        REQUIRE(QTest::qWaitFor([&] { return primary->height() <= oneLine + 8; }));
        room = view->height();
        around = page->parentWidget()->height() - page->height();
    }
    [[nodiscard]] bool isInOneLine() const { return !primary->text().contains(QLatin1Char('\n')); }
    bool isInOneLineAt(int width) {
        frame.resize(width, 1024);
        QTest::qWait(1);
        return isInOneLine();
    }
    static ThemeSetup large() {
        ThemeSetup setup;
        setup.textPercent = 200; // two lines are higher than a finger then
        return setup;
    }

    const Theme larger{*qApp, large()};
    WordyPage* page;
    QAbstractButton* primary;
    QWidget* view;
    int room = 0;   ///< of the page, without the way down
    int around = 0; ///< the page
};

} // namespace

TEST_CASE("what fits on the screen without the way down does not keep it") {
    Wordy f;
    f.page->setMinimumHeight(2200);
    REQUIRE(QTest::qWaitFor([&] { return f.button->isVisible() && f.view->height() < f.room - 8; }));
    REQUIRE_FALSE(f.isInOneLine());
    f.page->setMinimumHeight(f.room - f.around);
    CHECK(QTest::qWaitFor([&] { return !f.button->isVisible() && f.isInOneLine(); }));
}

TEST_CASE("what is a little longer than the screen gets a way down that stays, also where that is told twice") {
    Wordy f;
    const QSignalSpy changes(f.button, SIGNAL(neededChanged()));
    f.page->setMinimumHeight(f.room - f.around + 17);
    REQUIRE(QTest::qWaitFor([&f] { return f.bar->maximum() > 0; }));
    Q_EMIT f.bar->rangeChanged(0, f.bar->maximum());
    Q_EMIT f.bar->rangeChanged(0, f.bar->maximum());
    QTest::qWait(100);
    CHECK(changes.size() == 1);
    CHECK(f.button->isVisible());
    CHECK_FALSE(f.isInOneLine());
    CHECK(f.primary->width() >= f.primary->sizeHint().width());
    CHECK(f.primary->height() >= f.primary->sizeHint().height());
}
