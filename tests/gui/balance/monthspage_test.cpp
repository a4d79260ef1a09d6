#include "gui/balance/balancerig.h"

#include "gui/widgets/datatable.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("A year opens into its months, latest first, with the four shares and their sum") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& years = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(waitFor([&] { return years.rowCount() == 1; }));
    Q_EMIT years.rowChosen(QStringLiteral("2026"));
    REQUIRE(walk->reach("months"));
    auto& months = walk->find<gui::DataTable>("monthsTable");
    REQUIRE(waitFor([&] { return months.rowCount() == 10; }));
    CHECK(months.item(0, 0)->text() == QStringLiteral("Oktober 2026"));
    CHECK(months.item(0, 2)->text() == QStringLiteral("Rp185.000"));
    CHECK(months.item(0, 5)->text() == QStringLiteral("Rp50.000"));
    CHECK(walk->text("sumLabel").contains(QStringLiteral("JHT Rp2.850.000")));
    checkHiding(*walk);
}
