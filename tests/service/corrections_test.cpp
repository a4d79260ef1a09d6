#include "service/corrections.h"

#include "service/maintenance.h"
#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

/// A card with Rp5.000.000, and somebody who finds a mistake on it.
struct Mistake {
    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    std::unique_ptr<Maintenance> maintenance = Maintenance::open(branch.settings(), builtInRules(), branch.clock).value();

    [[nodiscard]] Corrections corrections() { return maintenance->corrections(); }

    [[nodiscard]] Result<CorrectionId> propose(std::int64_t amount, const std::string& reason = "iuran tercatat dua kali") {
        return corrections().propose(person.kpjs[0], Rupiah{amount}, reason, branch.petugas());
    }

    [[nodiscard]] Rupiah posted() { return branch.posted(person.memberships[0]); }
};

} // namespace

TEST_CASE("a correction that is proposed moves nothing, and one that is posted moves exactly its amount") {
    for (const std::int64_t amount : {-1'250'000, 1'250'000}) {
        Mistake m;
        const CorrectionId id = m.propose(amount).value();
        CHECK(m.posted() == Rupiah{5'000'000});
        REQUIRE(m.corrections().post(id, m.branch.penyelia()));
        CHECK(m.posted() == Rupiah{5'000'000 + amount});
        CHECK(m.branch.audited("correction:" + id.text()) == std::vector<std::string>{"correction_proposed", "correction_posted"});
        CHECK(m.branch.problems().empty());
        const auto rows = m.corrections().list(CorrectionState::Posted).value();
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].kpj == m.person.kpjs[0]);
        CHECK(rows[0].amount == Rupiah{amount});
        CHECK(rows[0].reason == "iuran tercatat dua kali");
        CHECK(rows[0].proposedBy == "ani");
        CHECK(rows[0].decidedBy == "budi");
        CHECK(m.branch.count("outbox") == 1);
    }
}

TEST_CASE("who proposed a correction does not post it, and only a penyelia does") {
    Mistake m;
    const CorrectionId id = m.corrections().propose(m.person.kpjs[0], Rupiah{5}, "salah hitung", m.branch.penyelia()).value();
    CHECK(m.corrections().post(id, m.branch.penyelia()).error().where == "four_eyes");
    CHECK(m.corrections().post(id, m.branch.petugas()).error().where == "role");
    CHECK(m.corrections().post(id, m.branch.admin()).error().where == "role");
    CHECK(m.corrections().propose(m.person.kpjs[0], Rupiah{5}, "salah hitung", m.branch.admin()).error().where == "role");
    CHECK(m.posted() == Rupiah{5'000'000});
}

TEST_CASE("a correction is decided once") {
    Mistake m;
    const CorrectionId refused = m.propose(-5).value();
    REQUIRE(m.corrections().refuse(refused, m.branch.petugas()));
    CHECK(m.corrections().post(refused, m.branch.penyelia()).error().code == ErrorCode::Conflict);
    const CorrectionId posted = m.propose(-5).value();
    REQUIRE(m.corrections().post(posted, m.branch.penyelia()));
    CHECK(m.corrections().post(posted, m.branch.penyelia()).error().code == ErrorCode::Conflict);
    CHECK(m.corrections().refuse(posted, m.branch.penyelia()).error().code == ErrorCode::Conflict);
    CHECK(m.posted() == Rupiah{4'999'995});
    CHECK(m.corrections().list(std::nullopt).value().size() == 2);
}

TEST_CASE("a correction never takes a card below zero, nor what a claim holds") {
    Mistake m;
    CHECK(m.propose(-5'000'001).error().where == "balance");
    const CorrectionId all = m.propose(-5'000'000).value();
    REQUIRE(m.branch.services().claims.submit(m.person.id, m.branch.requestFor(m.person, ClaimCause::Layoff)));
    CHECK(m.propose(-1).error().where == "balance");
    const auto refused = m.corrections().post(all, m.branch.penyelia());
    CHECK(refused.error().code == ErrorCode::RefusedByRule);
    CHECK(refused.error().where == "balance");
    CHECK(m.corrections().list(CorrectionState::Proposed).value().size() == 1);
    CHECK(m.branch.problems().empty());
}

TEST_CASE("a correction without an amount, a reason or a card is not taken") {
    Mistake m;
    CHECK(m.propose(0).error().where == "amount");
    for (const std::string& reason : {std::string(), std::string("   "), std::string(301, 'x')})
        CHECK(m.propose(5, reason).error().where == "reason");
    const auto stranger = m.corrections().propose(Kpj::parse("99999999999").value(), Rupiah{5}, "salah", m.branch.petugas());
    CHECK(stranger.error().code == ErrorCode::NotFound);
    CHECK(m.corrections().post(CorrectionId::fromText("none"), m.branch.penyelia()).error().code == ErrorCode::NotFound);
    CHECK(m.branch.count("correction") == 0);
}
