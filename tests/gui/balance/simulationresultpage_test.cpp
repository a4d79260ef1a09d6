#include "gui/balance/simulationflow.h"
#include "gui/widgets/amountlabel.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/digitfield.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("The published result of the official simulator stands on the page") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::SimulationFlow>(counter.kiosk, std::nullopt));
    REQUIRE(walk.reach("input"));
    walk.find<gui::DigitField>("wageField").setDigits(QStringLiteral("5000000"));
    walk.find<gui::DigitField>("yearsField").setDigits(QStringLiteral("5"));
    walk.flow().next();
    REQUIRE(walk.reach("result"));
    // 5,000,000 a month for 5 years at 5%: 19,409,470 (rules.md 8).
    CHECK(walk.find<gui::AmountLabel>("balanceLabel").shownText().contains(QStringLiteral("19.409.470")));
    CHECK(walk.find<gui::DataTable>("yearsTable").rowCount() == 5);
}

TEST_CASE("With an opening balance the simulation tells what taking it now would be against waiting") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::SimulationFlow>(counter.kiosk, std::nullopt));
    REQUIRE(walk.reach("input"));
    walk.find<gui::DigitField>("wageField").setDigits(QStringLiteral("5000000"));
    walk.find<gui::DigitField>("yearsField").setDigits(QStringLiteral("5"));
    walk.flow().next();
    REQUIRE(walk.reach("result"));
    CHECK(walk.flow().page()->secondaryText().isEmpty()); // nothing to take now
    walk.flow().back();
    REQUIRE(walk.reach("input"));
    walk.find<gui::DigitField>("openingField").setDigits(QStringLiteral("18500000"));
    walk.flow().next();
    REQUIRE(walk.reach("result"));
    walk.flow().page()->activateSecondary();
    REQUIRE(walk.reach("waiting"));
    CHECK(part<QLabel>(walk.find<QWidget>("nowCard"), "value_balance").text() == QStringLiteral("Rp18.500.000"));
}
