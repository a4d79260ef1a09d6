#include "gui/widgets/summarylist.h"
#include "gui/widgets/privatelabel.h"
#include "support/catch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan::gui;

TEST_CASE("Ubah says which line, and a line that can't change has none") {
    SummaryList list;
    list.setRows({{.id = QStringLiteral("cause"), .label = QStringLiteral("Sebab"), .value = QStringLiteral("PHK")},
                  {.id = QStringLiteral("name"), .label = QStringLiteral("Nama"), .value = QStringLiteral("Siti"), .changeable = false}});
    QSignalSpy change(&list, &SummaryList::changeRequested);
    QTest::mouseClick(list.findChild<QPushButton*>(QStringLiteral("change_cause")), Qt::LeftButton);
    REQUIRE(change.size() == 1);
    CHECK(change.first().first().toString() == QStringLiteral("cause"));
    CHECK(list.findChild<QPushButton*>(QStringLiteral("change_name")) == nullptr);
}

TEST_CASE("a private value has room for two lines where the way to see it does not fit beside it") {
    SummaryList list;
    list.setRows({{.id = QStringLiteral("account"), .label = QStringLiteral("Rekening"), .value = QStringLiteral("1234567890"), .changeable = false, .isPrivate = true}});
    QFont large = list.font();
    large.setPixelSize(60);
    list.setFont(large);
    list.resize(900, 400);
    list.show();
    auto* const value = list.findChild<PrivateLabel*>(QStringLiteral("value_account"));
    REQUIRE(value);
    REQUIRE(QTest::qWaitFor([&] { return value->width() < value->sizeHint().width(); }));
    CHECK(QTest::qWaitFor([&] { return value->height() >= 2 * value->fontMetrics().height(); }));
}

TEST_CASE("a compact list takes less height") {
    const auto heightOf = [](bool compact) {
        SummaryList list;
        if (compact)
            list.setCompact(1, 2);
        list.setRows({{.id = QStringLiteral("a"), .label = QStringLiteral("A"), .value = QStringLiteral("1"), .changeable = false},
                      {.id = QStringLiteral("b"), .label = QStringLiteral("B"), .value = QStringLiteral("2"), .changeable = false}});
        return list.sizeHint().height();
    };
    CHECK(heightOf(true) < heightOf(false));
}

TEST_CASE("a private value shows its last four until it is held") {
    SummaryList list;
    list.setRows({{.id = QStringLiteral("account"), .label = QStringLiteral("Rekening"), .value = QStringLiteral("1234567890"), .isPrivate = true}});
    auto* const value = list.findChild<PrivateLabel*>(QStringLiteral("value_account"));
    REQUIRE(value);
    CHECK(value->shownText().endsWith(QStringLiteral("7890")));
    CHECK_FALSE(value->shownText().contains(QStringLiteral("123")));
    QTest::mousePress(value, Qt::LeftButton);
    CHECK(value->shownText() == QStringLiteral("1234567890"));
    QTest::mouseRelease(value, Qt::LeftButton);
    CHECK_FALSE(value->shownText().contains(QStringLiteral("123")));
}

TEST_CASE("a hidden value whose hint stands below it asks for both lines") {
    PrivateLabel value;
    value.setValue(QStringLiteral("1234567890"));
    QFont large = value.font();
    large.setPixelSize(60);
    value.setFont(large);
    value.resize(value.sizeHint().width(), 200);
    const int beside = value.minimumSizeHint().height();
    value.resize(value.sizeHint().width() - 1, 200);
    CHECK(value.minimumSizeHint().height() >= 2 * value.fontMetrics().height());
    CHECK(value.minimumSizeHint().height() > beside);
}
