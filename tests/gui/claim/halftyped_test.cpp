#include "gui/claim/claimrig.h"
#include "gui/widgets/wordfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using rig::ClaimWalk;
using test::KioskRig;

namespace {

constexpr const char* kTaxBank = "tax_bank";

void walkAway(ClaimWalk& walk) {
    bool left = false;
    walk.flow().suspend([&left] { left = true; });
    REQUIRE(test::waitFor([&left] { return left; }));
}

/// Comes back and takes the claim up again.
void goOn(ClaimWalk& walk) {
    REQUIRE(walk.reach("claim_menu"));
    walk.next();
    REQUIRE(walk.reach(kTaxBank));
}

/// Answers these steps one after the other, from the one on show.
void passAll(ClaimWalk& walk, std::initializer_list<const char*> steps) {
    for (const char* step : steps) {
        INFO(step);
        REQUIRE(walk.reach(step));
        walk.pass(ClaimCause::Layoff);
    }
}

} // namespace

TEST_CASE("Half an account number stands there again with its bank, and files one claim in the end") {
    KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::Layoff);
    {
        ClaimWalk walk(counter, siti);
        walk.walkTo(kTaxBank, ClaimCause::Layoff);
        walk.typeAccount(QStringLiteral("014"), QStringLiteral("123"));
        walk.find<DigitField>(QStringLiteral("npwpField")).setDigits(QStringLiteral("0123"));
        walkAway(walk);
    }
    ClaimWalk again(counter, siti);
    goOn(again);
    CHECK(again.find<DigitField>(QStringLiteral("accountField")).digits() == QStringLiteral("123"));
    CHECK(again.find<DigitField>(QStringLiteral("npwpField")).digits() == QStringLiteral("0123"));
    CHECK(again.find<QAbstractButton>(QStringLiteral("bankButton")).text().contains(QStringLiteral("BCA")));
    again.find<DigitField>(QStringLiteral("npwpField")).clear();
    passAll(again, {"tax_bank", "breakdown", "check_answers"});
    REQUIRE(again.reach("submitted"));
    CHECK(counter.branch.count("claim") == 1);
}

TEST_CASE("A holder's name that was being typed stands there again") {
    KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::Layoff);
    {
        ClaimWalk walk(counter, siti);
        walk.walkTo(kTaxBank, ClaimCause::Layoff);
        walk.tap(QStringLiteral("holderButton"));
        walk.find<WordField>(QStringLiteral("holderField")).setText(QStringLiteral("Siti Aminah bt"));
        walkAway(walk);
    }
    ClaimWalk again(counter, siti);
    goOn(again);
    CHECK(again.find<QAbstractButton>(QStringLiteral("holderButton")).text().contains(QStringLiteral("Siti Aminah bt")));
}

TEST_CASE("Mulai dari awal forgets what was half typed too") {
    KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::Layoff);
    {
        ClaimWalk walk(counter, siti);
        walk.walkTo(kTaxBank, ClaimCause::Layoff);
        walk.typeAccount(QStringLiteral("014"), QStringLiteral("123"));
        walkAway(walk);
    }
    ClaimWalk again(counter, siti);
    REQUIRE(again.reach("claim_menu"));
    again.flow().page()->activateSecondary();
    passAll(again, {"checks", "cause", "membership_data", "face"});
    REQUIRE(again.reach(kTaxBank));
    CHECK(again.find<DigitField>(QStringLiteral("accountField")).digits().isEmpty());
}
