#include "gui/balance/simulationflow.h"
#include "gui/widgets/digitfield.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("The simulation refuses what can't be simulated and keeps what was typed") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::SimulationFlow>(counter.kiosk, std::nullopt));
    REQUIRE(walk.reach("input"));
    CHECK(walk.flow().page()->primaryText() == QStringLiteral("Hitung"));
    walk.flow().next();
    CHECK(walk.message.contains(QStringLiteral("upah")));
    walk.find<gui::DigitField>("wageField").setDigits(QStringLiteral("5000000"));
    for (const char* years : {"", "0", "61", "999"}) {
        INFO(years);
        walk.find<gui::DigitField>("yearsField").setDigits(QString::fromLatin1(years));
        walk.flow().next();
        CHECK(walk.flow().currentId() == QStringLiteral("input"));
        CHECK(walk.message.contains(QStringLiteral("tahun")));
    }
    CHECK(walk.find<gui::DigitField>("wageField").digits() == QStringLiteral("5000000"));
}

TEST_CASE("Somebody who is signed in starts from the own balance") {
    KioskRig counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{7'000'000});
    FlowWalk walk(std::make_unique<gui::SimulationFlow>(counter.kiosk, signedIn(person)));
    REQUIRE(walk.reach("input"));
    auto& opening = walk.find<gui::DigitField>("openingField");
    CHECK(waitFor([&] { return opening.digits() == QStringLiteral("7000000"); }));
}
