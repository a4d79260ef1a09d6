#include "gui/shell/pageframe.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/summarylist.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan;
using namespace anjungan::gui;
using namespace std::chrono_literals;

namespace {

struct Framed {
    Framed() {
        frame.setTapGuard(0ms);
        frame.setFlow(&flow);
        flow.start(frame.pageParent());
        frame.resize(1920, 1080);
        frame.show();
    }
    template <class Widget = QPushButton> Widget* find(const char* name) { return frame.findChild<Widget*>(QLatin1String(name)); }
    void tap(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    SilentSpeaker speaker;
    PageFrame frame{speaker};
    SampleFlow flow;
};

} // namespace

TEST_CASE("the frame shows heading, step and main action of the page") {
    Framed f;
    CHECK(f.find<QLabel>("headingLabel")->text() == QStringLiteral("first"));
    CHECK(f.find<QLabel>("stepLabel")->text() == QStringLiteral("Langkah 1 dari 3"));
    CHECK(f.find("primaryButton")->text() == QStringLiteral("Lanjut"));
}

TEST_CASE("the main button moves on and Kembali moves back") {
    Framed f;
    f.flow.answer(QStringLiteral("a"));
    f.tap("primaryButton");
    CHECK(f.flow.currentId() == QStringLiteral("second"));
    f.tap("backButton");
    CHECK(f.flow.currentId() == QStringLiteral("first"));
}

TEST_CASE("a page begins at its top, however far down the one before was read") {
    Framed f;
    f.flow.page()->setMinimumHeight(4000);
    auto* const bar = f.find<QScrollArea>("scrollArea")->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 1000; }));
    bar->setValue(900);
    f.flow.answer(QStringLiteral("a"));
    f.tap("primaryButton");
    CHECK(bar->value() == 0);
    f.flow.page()->setMinimumHeight(4000);
    REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 1000; }));
    CHECK(bar->value() == 0);
}

TEST_CASE("a long page stays at its top where the focus is nowhere on it, as between two pages") {
    Framed f;
    auto* const edit = static_cast<SamplePage*>(f.flow.page())->edit;
    f.flow.page()->setMinimumHeight(4000);
    edit->setFocus();
    anjungan::test::layOut();
    auto* const bar = f.find<QScrollArea>("scrollArea")->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(0);
    f.frame.pageParent()->setFocus();
    CHECK(bar->value() == 0);
}

TEST_CASE("a second tap within the guard's time is ignored") {
    Framed f;
    f.frame.setTapGuard(1h);
    f.flow.first = f.flow.second = QStringLiteral("a");
    f.flow.answer(QStringLiteral("a"));
    for (int i = 0; i < 10; ++i)
        f.tap("primaryButton");
    CHECK(f.flow.currentId() == QStringLiteral("second"));
}

TEST_CASE("a refusal is shown under the heading and at the field, which gets the focus") {
    Framed f;
    f.frame.activateWindow();
    f.tap("primaryButton");
    CHECK(f.frame.messageText() == QStringLiteral("Silakan isi dulu."));
    auto* const edit = static_cast<SamplePage*>(f.flow.page())->edit;
    CHECK(f.frame.focusWidget() == edit);
    CHECK(edit->property("invalid").toBool());
    f.flow.answer(QStringLiteral("a"));
    f.tap("primaryButton");
    CHECK(f.frame.messageText().isEmpty());
    CHECK_FALSE(edit->property("invalid").toBool());
}

TEST_CASE("while a save runs the main button waits and says so") {
    Framed f;
    f.flow.holdSaves = true;
    f.flow.answer(QStringLiteral("a"));
    f.tap("primaryButton");
    CHECK(f.find("primaryButton")->text() == QStringLiteral("Mohon tunggu…"));
    CHECK_FALSE(f.find("primaryButton")->isEnabled());
    (*f.flow.waiting)({});
    CHECK(f.find("primaryButton")->isEnabled());
}

TEST_CASE("the main button that waits doesn't hand the focus to Selesai") {
    Framed f;
    f.frame.setEndShown(true);
    f.frame.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.frame));
    f.flow.holdSaves = true;
    f.flow.answer(QStringLiteral("a"));
    f.find("primaryButton")->setFocus();
    f.tap("primaryButton");
    CHECK_FALSE(qobject_cast<QAbstractButton*>(QApplication::focusWidget()));
}

TEST_CASE("Bacakan reads the page, then each page on arrival, and falls silent") {
    Framed f;
    f.tap("speakButton");
    REQUIRE(f.speaker.said.size() == 1);
    CHECK(f.speaker.said.first().startsWith(QStringLiteral("first")));
    f.flow.answer(QStringLiteral("a"));
    f.tap("primaryButton");
    CHECK(f.speaker.said.last().startsWith(QStringLiteral("second")));
    f.frame.silence();
    CHECK_FALSE(f.speaker.speaking);
}

TEST_CASE("what changes on a page without a touch is said while Bacakan is on, and not otherwise") {
    Framed f;
    Q_EMIT f.flow.page()->spoken(QStringLiteral("news"));
    CHECK(f.speaker.said.isEmpty());
    f.tap("speakButton");
    Q_EMIT f.flow.page()->spoken(QStringLiteral("news"));
    CHECK(f.speaker.said.last() == QStringLiteral("news"));
}

TEST_CASE("a count is said without Bacakan too, is broken off with nothing, and can be switched off for all who don't have pages read") {
    Framed f;
    Q_EMIT f.flow.page()->counted(QStringLiteral("three two one"));
    CHECK(f.speaker.counted == QStringList(QStringLiteral("three two one")));
    CHECK(f.speaker.speaking);
    Q_EMIT f.flow.page()->counted({});
    CHECK_FALSE(f.speaker.speaking);
    CHECK(f.speaker.counted.size() == 1);
    f.frame.setCountsAloud(false);
    Q_EMIT f.flow.page()->counted(QStringLiteral("three two one"));
    CHECK(f.speaker.counted.size() == 1);
    f.tap("speakButton");
    Q_EMIT f.flow.page()->counted(QStringLiteral("three two one"));
    CHECK(f.speaker.counted.size() == 2);
}

TEST_CASE("without a voice Bacakan explains itself") {
    Framed f;
    f.speaker.available = false;
    f.tap("speakButton");
    CHECK(f.frame.messageText().contains(QStringLiteral("Suara belum terpasang")));
    CHECK_FALSE(f.find<QAbstractButton>("speakButton")->isChecked());
}

TEST_CASE("Panggil Petugas tells what to do, stays lit while it says so, and claims no call that nobody got") {
    Framed f;
    QSignalSpy help(&f.frame, &PageFrame::helpRequested);
    auto* const button = f.find<QAbstractButton>("helpButton");
    for (int taps = 1; taps <= 2; ++taps) {
        f.tap("helpButton");
        CHECK(help.size() == taps);
        CHECK(f.frame.messageText().contains(QStringLiteral("tunggu")));
        CHECK_FALSE(f.frame.messageText().contains(QStringLiteral("dipanggil")));
        CHECK(button->isChecked());
    }
    f.frame.clearMessage();
    CHECK_FALSE(button->isChecked());
}

TEST_CASE("every button of the frame is a touch target with a name") {
    const Theme theme(*qApp, {});
    Framed f;
    for (const QAbstractButton* button : f.frame.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        CAPTURE(button->objectName().toStdString());
        CHECK(button->width() >= 81);
        CHECK(button->height() >= 81);
        CHECK_FALSE(button->text().isEmpty());
    }
}

TEST_CASE("columns of a page stand one under the other where they don't fit beside each other") {
    Framed f;
    Page* const page = f.flow.page();
    auto* const columns = new QHBoxLayout;
    columns->setProperty("stacks", true);
    for (int i = 0; i < 2; ++i) {
        auto* const column = new QWidget;
        column->setMinimumWidth(700);
        columns->addWidget(column);
    }
    static_cast<QBoxLayout*>(page->layout())->addLayout(columns);
    CHECK(QTest::qWaitFor([&] { return columns->direction() == QBoxLayout::LeftToRight; }));
    f.frame.resize(1280, 1024);
    CHECK(QTest::qWaitFor([&] { return columns->direction() == QBoxLayout::TopToBottom; }));
    f.frame.resize(1920, 1080);
    CHECK(QTest::qWaitFor([&] { return columns->direction() == QBoxLayout::LeftToRight; }));
}

TEST_CASE("a button's text takes as many lines as the bottom bar is too narrow for fewer") {
    struct Wordy : SamplePage {
        using SamplePage::SamplePage;
        [[nodiscard]] QString primaryText() const override { return QStringLiteral("Ambil nomor antrean sekarang"); }
        [[nodiscard]] QString secondaryText() const override { return QStringLiteral("Perbaiki isian dulu"); }
    };
    Framed f;
    // As in the kiosk's window: as large as the screen says, not as the frame asks.
    f.frame.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    f.frame.setMinimumSize(0, 0);
    QString answer;
    auto* const page = new Wordy(QStringLiteral("wordy"), &answer, f.frame.pageParent());
    f.frame.showPage(page);
    CHECK_FALSE(f.find("primaryButton")->text().contains(QLatin1Char('\n')));
    f.frame.resize(900, 1080);
    CHECK(f.find("primaryButton")->text() == QStringLiteral("Ambil nomor\nantrean sekarang"));
    f.frame.resize(500, 1080);
    CHECK(f.find("primaryButton")->text() == QStringLiteral("Ambil nomor\nantrean\nsekarang"));
    f.frame.resize(1920, 1080);
    CHECK_FALSE(f.find("primaryButton")->text().contains(QLatin1Char('\n')));
}

TEST_CASE("by default what stands in a page's fields and lists is hidden, and comes back whole") {
    SilentSpeaker speaker;
    PageFrame frame{speaker};
    SamplePage page(QStringLiteral("q"), nullptr, frame.pageParent());
    auto* const field = new DigitField(&page);
    field->setKind(DigitField::Kind::Amount);
    field->setDigits(QStringLiteral("9850000"));
    auto* const list = new SummaryList(&page);
    list->setRows({{QStringLiteral("name"), QStringLiteral("Nama"), QStringLiteral("Siti"), false}});
    const auto shown = [&page] {
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            all += label->text();
        for (const QLineEdit* edit : page.findChildren<QLineEdit*>())
            all += edit->displayText();
        return all;
    };
    const QString before = shown();
    REQUIRE(before.contains(QStringLiteral("9.850.000")));
    page.Page::setFiguresHidden(true);
    for (const char* const figure : {"9.850.000", "sembilan", "Siti"})
        CHECK_FALSE(shown().contains(QLatin1StringView(figure)));
    CHECK(field->digits() == QStringLiteral("9850000"));
    page.Page::setFiguresHidden(false);
    CHECK(shown() == before);
}
