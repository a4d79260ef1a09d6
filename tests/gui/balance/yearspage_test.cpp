#include "gui/balance/balancerig.h"

#include "gui/widgets/datatable.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("The year's row shows contributions to both programmes") {
    FlowCounter counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    auto& table = walk->find<gui::DataTable>("yearsTable");
    REQUIRE(FlowWalk::waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.item(0, 0)->text() == QStringLiteral("2026"));
    CHECK(table.item(0, 1)->text() == QStringLiteral("Rp2.850.000"));
    CHECK(table.item(0, 2)->text() == QStringLiteral("Rp1.500.000"));
}

TEST_CASE("Without a year chosen the months are not shown") {
    FlowCounter counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(contributor()));
    REQUIRE(walk->reach("balance"));
    walk->flow().next();
    REQUIRE(walk->reach("years"));
    CHECK_FALSE(walk->flow().mayEnter(QStringLiteral("months")));
}
