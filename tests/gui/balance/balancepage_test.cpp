#include "gui/balance/balancerig.h"

#include "gui/widgets/amountlabel.h"
#include "gui/widgets/summarylist.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("A person with one card comes straight to the balance, in digits and in words") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{9'850'000}));
    REQUIRE(walk->reach("balance"));
    CHECK(walk->sees("Rp9.850.000"));
    CHECK(walk->sees("sembilan juta delapan ratus lima puluh ribu rupiah"));
}

TEST_CASE("Posted and accrued parts add up to the balance shown") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(contributor());
    const auto overview = counter.branch.services().balances.overview(person.id, counter.branch.clock.today());
    REQUIRE(overview);
    const service::CardBalance& card = overview->cards.front();
    REQUIRE(card.accrued > Rupiah{});
    const auto walk = balanceWalk(counter, person);
    REQUIRE(walk->reach("balance"));
    CHECK(walk->sees(toText(card.posted).c_str()));
    CHECK(walk->sees(toText(card.accrued).c_str()));
    CHECK(walk->find<gui::AmountLabel>("totalLabel").shownText().contains(QString::fromStdString(toText(card.posted + card.accrued))));
}

TEST_CASE("Figures hide when nobody touches the screen, and come back") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{9'850'000}));
    REQUIRE(walk->reach("balance"));
    walk->flow().page()->setFiguresHidden(true);
    CHECK_FALSE(walk->allText().contains(QStringLiteral("9.850.000")));
    walk->flow().page()->setFiguresHidden(false);
    CHECK(walk->allText().contains(QStringLiteral("9.850.000")));
}

TEST_CASE("Without a printer, Cetak says so") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeClaimant(ClaimCause::RetirementAge));
    REQUIRE(walk->reach("balance"));
    walk->message.clear();
    walk->flow().page()->activateSecondary();
    CHECK(walk->told("Pencetak sedang tidak tersedia"));
}
