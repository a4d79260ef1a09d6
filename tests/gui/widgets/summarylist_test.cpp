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
