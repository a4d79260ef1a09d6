#include "gui/claim/checkspage.h"

#include "gui/claim/checkrow.h"
#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

namespace {

CheckRow& checkRow(ChecksPage& page, const char* name) {
    auto* const row = page.findChild<CheckRow*>(QString::fromLatin1(name));
    REQUIRE(row);
    return *row;
}

} // namespace

TEST_CASE("Three green checks each show their figure and ask for nothing") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    ChecksPage page(bench.work, &bench.window);
    page.enter();
    for (const char* const name : {"balanceRow", "membershipRow", "dataRow"}) {
        CHECK(checkRow(page, name).isGreen());
        CHECK_FALSE(checkRow(page, name).figure().isEmpty());
        CHECK(checkRow(page, name).advice().isEmpty());
    }
    CHECK(checkRow(page, "balanceRow").figure() == QStringLiteral("Saldo Rp5.000.000, batas Rp10.000.000"));
    CHECK(page.secondaryText().isEmpty());
}

TEST_CASE("The limit is green at exactly ten million and not at one rupiah more") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    ChecksPage page(bench.work, &bench.window);
    facts.memberships.front().balance = Rupiah{10'000'000};
    bench.situation(facts);
    page.enter();
    CHECK(checkRow(page, "balanceRow").isGreen());
    facts.memberships.front().balance = Rupiah{10'000'001};
    bench.situation(facts);
    page.enter();
    CHECK_FALSE(checkRow(page, "balanceRow").isGreen());
    CHECK(checkRow(page, "balanceRow").advice().contains(QStringLiteral("loket")));
}

TEST_CASE("A check that is not green says what to do, and data can be updated at once") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    facts.dataUpdatedOn.reset();
    facts.birthDate = makeDate(1990, 1, 1);
    facts.memberships.front().start = makeDate(2024, 1, 1);
    facts.memberships.front().end.reset();
    bench.situation(facts);
    ChecksPage page(bench.work, &bench.window);
    page.enter();
    CHECK_FALSE(checkRow(page, "membershipRow").advice().isEmpty());
    CHECK_FALSE(checkRow(page, "dataRow").advice().isEmpty());
    CHECK(page.secondaryText() == QStringLiteral("Perbarui data sekarang"));
    page.activateSecondary();
    REQUIRE(page.leave());
    CHECK(bench.work.action == texts::FindingAction::UpdateData);
}
