#include "e2e/claimhand.h"
#include "e2e/drawnpictures.h"
#include "gui/texts/codes.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QCoreApplication>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr const char* kHigherLimit = R"({
  "amendment": "branch-limit",
  "title": "A limit for this test",
  "source": "invented",
  "parameters": {
    "claim.online_limit": [
      {"from": "2026-06-01", "value": 12500000, "unit": "rupiah", "source": "invented", "confirmed": "certain"}
    ]
  }
})";

/// As an operator switches it on: anjunganctl on the branch's store, with the kiosk closed.
void enable(BranchFixture& branch, const std::filesystem::path& amendment) {
    const QString store = QString::fromStdString(branch.settings().store.string());
    const QString key = QString::fromStdString(branch.settings().keyPath().string());
    static_cast<void>(outputOf(QCoreApplication::applicationDirPath() + QStringLiteral("/anjunganctl"),
                               {QStringLiteral("rules"), QStringLiteral("enable"), QString::fromStdString(amendment.string()),
                                QStringLiteral("--store"), store, QStringLiteral("--key"), key}));
}

/// Walks somebody's claim until it has been decided on: the page after the cause.
QString pageAfterCause(KioskHand& hand, const Invented& person) {
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff});
    claim.open(person);
    claim.walkTo(QStringLiteral("cause"));
    claim.answer();
    claim.goOn();
    hand.waitUntil(QStringLiteral("have it decided"), [&] { return hand.step() != QStringLiteral("cause") && !hand.isBusy(); });
    return hand.step();
}

} // namespace

TEST_CASE("An amendment that the branch switches on changes the limit at the kiosk's next start") {
    const TemporaryFolder folder;
    BranchFixture branch;
    const Invented before = branch.makeClaimant(ClaimCause::Layoff, Rupiah{12'000'000});
    const Invented after = branch.makeClaimant(ClaimCause::Layoff, Rupiah{12'500'000});
    const Invented above = branch.makeClaimant(ClaimCause::Layoff, Rupiah{12'500'001});
    {
        KioskHand hand(branch.settings(), branch.clock.today());
        CHECK(pageAfterCause(hand, before) == QStringLiteral("stop"));
    }
    enable(branch, folder.write("branch-limit.json", kHigherLimit));
    KioskHand hand(branch.settings(), branch.clock.today());
    const rules::RuleSet& law = hand.composition().kiosk().rules;
    CHECK(law.money(rules::Parameter::OnlineLimit, branch.clock.today()) == Rupiah{12'500'000});
    REQUIRE(law.amendments().size() == 1);
    CHECK(law.amendments().front().id == "branch-limit");
    CHECK(pageAfterCause(hand, after) == QStringLiteral("membership_data"));
    hand.endSession();
    CHECK(pageAfterCause(hand, above) == QStringLiteral("stop"));
}

TEST_CASE("A kiosk whose store holds an amendment that can't be read decides nothing and says so") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    branch.sql("INSERT INTO setting (name, value, changed_at) VALUES ('amendment.broken', '{', '2026-11-20T08:00:00.000Z')");
    KioskHand hand(branch.settings(), branch.clock.today());
    CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreCorrupt));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    hand.type(QStringLiteral("numberField"), QString::fromStdString(person.nik.text()));
    hand.tap(QStringLiteral("primaryButton"));
    hand.waitUntil(QStringLiteral("be told again"), [&] { return !hand.isBusy() && !hand.message().isEmpty(); });
    CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreCorrupt));
    CHECK(hand.step() == QStringLiteral("number"));
}
