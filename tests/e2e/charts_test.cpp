// The charts above the tables, on the kiosk's own screen: on a low one they give way (YearChart::leavesRoomIn).
#include "e2e/kioskhand.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/yearchart.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

Options onKioskScreen(const BranchFixture& branch) {
    Options options = KioskHand::optionsFor(branch.settings(), branch.clock.today());
    options.size = {1920, 1080};
    return options;
}

InventedPerson paidForTwoYears() {
    InventedPerson person;
    person.cards.front().balance = Rupiah{};
    for (const int year : {2025, 2026})
        for (unsigned month = 1; month <= 10; ++month)
            person.cards.front().contributions.push_back({std::chrono::year{year} / std::chrono::month{month}, makeDate(year, month, 10),
                                                          Rupiah{5'000'000}, Rupiah{185'000}, Rupiah{100'000}, Rupiah{100'000}, Rupiah{50'000}});
    return person;
}

/// Whole on the screen, with bars of a height and rows of the table below.
void checkChart(KioskHand& hand) {
    hand.waitUntil(QStringLiteral("see the years"), [&hand] {
        const auto* const table = qobject_cast<gui::DataTable*>(hand.find(QStringLiteral("yearsTable")));
        return table && table->rowCount() > 1;
    });
    const auto* const chart = qobject_cast<gui::YearChart*>(hand.find(QStringLiteral("yearChart")));
    REQUIRE(chart);
    CHECK(chart->visibleRegion().boundingRect() == chart->rect());
    CHECK(chart->barHeight(0) > 0);
    CHECK(chart->barHeight(1) > chart->barHeight(0));
    const QWidget* const table = hand.find(QStringLiteral("yearsTable"));
    CHECK(table->mapTo(&hand.window(), QPoint()).y() >= chart->mapTo(&hand.window(), QPoint(0, chart->height())).y());
}

} // namespace

TEST_CASE("the balance's history has its chart on the kiosk's screen") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(paidForTwoYears());
    KioskHand hand(onKioskScreen(branch));
    hand.tap(QStringLiteral("balanceTile"));
    hand.signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
    hand.reach(QStringLiteral("balance"));
    hand.nextTo(QStringLiteral("years"));
    checkChart(hand);
}

TEST_CASE("the simulation has its chart on the kiosk's screen") {
    BranchFixture branch;
    KioskHand hand(onKioskScreen(branch));
    hand.tap(QStringLiteral("simulationTile"));
    hand.reach(QStringLiteral("input"));
    hand.type(QStringLiteral("wageField"), QStringLiteral("5000000"));
    hand.type(QStringLiteral("yearsField"), QStringLiteral("5"));
    hand.nextTo(QStringLiteral("result"));
    checkChart(hand);
}
