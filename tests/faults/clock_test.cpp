#include "faults/branchday.h"
#include "support/catch.h"

#include <filesystem>

#include <spdlog/spdlog.h>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

const Date kMonday = makeDate(2026, 11, 23);

ClaimId file(BranchFixture& branch, const Invented& person) {
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    const auto filed = branch.services().claims.submit(person.id, request);
    INFO((filed ? std::string() : filed.error().where + ": " + filed.error().detail));
    REQUIRE(filed);
    return request.id;
}

void pay(BranchFixture& branch, const ClaimId& claim) {
    REQUIRE(branch.services().desk.verify(claim, branch.petugas()));
    REQUIRE(branch.services().desk.approve(claim, branch.penyelia()));
    REQUIRE(branch.services().desk.pay(claim, branch.penyelia()));
}

void checkSound(BranchFixture& branch) {
    const auto problems = branch.problems();
    INFO((problems.empty() ? std::string() : problems.front()));
    CHECK(problems.empty());
}

} // namespace

TEST_CASE("with the clock set back a month, claims go on and the books stay whole") {
    spdlog::set_level(spdlog::level::warn);
    BranchFixture branch(kMonday);
    const ClaimId before = file(branch, branch.makeClaimant(ClaimCause::Layoff));
    branch.clock.advanceDays(-31);
    REQUIRE(branch.services().desk.verify(before, branch.petugas()));
    pay(branch, file(branch, branch.makeClaimant(ClaimCause::Layoff)));
    checkSound(branch);
    branch.clock.set(kMonday);
    REQUIRE(branch.services().desk.approve(before, branch.penyelia()));
    REQUIRE(branch.services().desk.pay(before, branch.penyelia()));
    checkSound(branch);
}

TEST_CASE("with the clock set back, what a later day has confirmed is asked again and nothing is filed wrongly") {
    spdlog::set_level(spdlog::level::warn);
    BranchFixture branch(kMonday);
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    branch.clock.advanceDays(-1);
    const auto filed = branch.services().claims.submit(person.id, request);
    REQUIRE_FALSE(filed);
    CHECK(filed.error().code == ErrorCode::RefusedByRule);
    CHECK(branch.count("claim") == 0);
    branch.clock.set(kMonday);
    CHECK(branch.services().claims.submit(person.id, request));
    checkSound(branch);
}

TEST_CASE("with the clock set forward two months and back, the books stay whole and no year is credited twice") {
    spdlog::set_level(spdlog::level::warn);
    BranchFixture branch(kMonday);
    const Invented early = branch.makeClaimant(ClaimCause::Layoff);
    branch.clock.set(makeDate(2027, 1, 20));
    pay(branch, file(branch, branch.makeClaimant(ClaimCause::Layoff)));
    branch.clock.set(kMonday);
    pay(branch, file(branch, early));
    checkSound(branch);
    CHECK(branch.posted(early.memberships.front()) == Rupiah{});
}

TEST_CASE("a month without a restart: claims every day, returned money free again, a store that does not swell") {
    spdlog::set_level(spdlog::level::warn);
    BranchFixture branch(makeDate(2026, 9, 1));
    const Invented waiting = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimId returned = file(branch, waiting);
    REQUIRE(branch.services().desk.sendBack(returned, branch.penyelia(), "buku rekening tidak terbaca"));
    for (int day = 0; day < 35; ++day) {
        pay(branch, file(branch, branch.makeClaimant(ClaimCause::Layoff)));
        const Invented visitor = branch.makeParticipant();
        REQUIRE(branch.services().signIn.signIn(visitor.nik.text(), kInventedPin));
        REQUIRE(branch.services().balances.overview(visitor.id, branch.clock.today()));
        branch.clock.advanceDays(1);
    }
    REQUIRE(branch.services().desk.releaseExpired());
    CHECK(branch.services().desk.open(returned, branch.petugas()).value().state == ClaimState::Cancelled);
    checkSound(branch);
    // The log beside the store is taken in again and again: it does not grow with the days.
    CHECK(std::filesystem::file_size(branch.settings().store.string() + "-wal") < 8U << 20);
}
