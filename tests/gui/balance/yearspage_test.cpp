#include "gui/balance/balancerig.h"

#include "gui/widgets/datatable.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("The year's row shows contributions to both programmes") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& table = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.item(0, 0)->text() == QStringLiteral("2026"));
    CHECK(table.item(0, 1)->text() == QStringLiteral("Rp2.850.000"));
    CHECK(table.item(0, 2)->text() == QStringLiteral("Rp1.500.000"));
}

TEST_CASE("Without a year chosen the months are not shown") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    CHECK_FALSE(walk->flow().mayEnter(QStringLiteral("months")));
}

TEST_CASE("What went to another card is told apart from what was paid") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(withTwoCards());
    REQUIRE(counter.branch.services().profiles.merge(person.id, service::Actor::participant(person.id)));
    const auto walk = balanceWalk(counter, person);
    REQUIRE(walk->reach("card"));
    REQUIRE(walk->sees("CV Lama Makmur"));
    walk->tap("choice_1");
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& table = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.horizontalHeaderItem(4)->text() == QStringLiteral("Dibayarkan"));
    CHECK(table.item(0, 4)->text() == QStringLiteral("Rp0"));
    CHECK(table.horizontalHeaderItem(5)->text() == QStringLiteral("Gabung saldo"));
    CHECK(table.item(0, 5)->text() == QStringLiteral("keluar Rp1.250.000"));
    CHECK(table.item(0, 6)->text() == QStringLiteral("Rp0"));
    checkHiding(*walk);
}

TEST_CASE("Who never merged cards sees no column for it") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& table = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.columnCount() == 6);
    CHECK(table.item(0, 4)->text() == QStringLiteral("Rp0"));
    CHECK(table.item(0, 5)->text() == QStringLiteral("Rp2.850.000"));
}

TEST_CASE("A single year has no chart to compare it in") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& table = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(walk->find<QWidget>("yearChart").isHidden());
}
