#include "store/facedecisions.h"

#include "store/staff.h"
#include "store/teststore.h"
#include "support/postgresserver.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

StaffId addStaff(TestStore& store, const char* code, Role role) {
    const StaffId id = StaffId::make(store.clock);
    must(Staff(*store.database).add({.id = id, .code = code, .name = code, .role = role, .pinHash = "hash", .lockedAt = {}, .disabledAt = {}, .createdAt = store.clock.now()}));
    return id;
}

struct Filed : TestStore {
    Member member = addMember(*this, 1, 10'000);
    ClaimRecord claim = fullClaim(*this, member, 10'000);
    StaffId petugas = addStaff(*this, "ani", Role::Petugas);
    StaffId penyelia = addStaff(*this, "budi", Role::Penyelia);

    Filed() { (void)must(Claims(*database).add(claim, Actor::system("test"))); }

    [[nodiscard]] FaceDecision decision(bool same, const StaffId& supervisor = {}) const {
        return {same, petugas, supervisor, "dibandingkan dengan KTP", clock.now()};
    }
};

} // namespace

TEST_CASE("decisions on a face come back in their order") {
    Filed store;
    FaceDecisions decisions(*store.database);
    CHECK(must(decisions.of(store.claim.id)).empty());
    must(decisions.add(store.claim.id, store.decision(true)));
    must(decisions.add(store.claim.id, store.decision(false)));
    must(decisions.add(store.claim.id, store.decision(true, store.penyelia)));
    store.reopen();
    CHECK(must(FaceDecisions(*store.database).of(store.claim.id)) ==
          std::vector{store.decision(true), store.decision(false), store.decision(true, store.penyelia)});
}

TEST_CASE("a refusal is not taken back without a penyelia, in the program nor past it") {
    Filed store;
    FaceDecisions decisions(*store.database);
    must(decisions.add(store.claim.id, store.decision(false)));
    const auto refused = decisions.add(store.claim.id, store.decision(true));
    REQUIRE(codeOf(refused) == ErrorCode::RefusedByRule);
    CHECK(refused.error().where == "supervisor");
    const std::string byte = test::onPostgresql() ? "'\\x00'" : "x'00'";
    const auto past = store.database->run("INSERT INTO face_decision (id, claim_id, seq, same, decided_by, reason_sealed, decided_at) "
                                          "VALUES ('raw', '" + store.claim.id.text() + "', 2, 1, '" + store.petugas.text() + "', " + byte +
                                          ", '2026-06-15T00:00:00Z')");
    REQUIRE_FALSE(past);
    CHECK(past.error().detail.find("face_decision_follows") != std::string::npos);
    CHECK(must(decisions.of(store.claim.id)).size() == 1);
}

TEST_CASE("a decision on a face is never changed") {
    Filed store;
    must(FaceDecisions(*store.database).add(store.claim.id, store.decision(false)));
    CHECK_FALSE(store.database->run("UPDATE face_decision SET same = 1"));
    CHECK_FALSE(store.database->run("DELETE FROM face_decision"));
    CHECK(must(FaceDecisions(*store.database).of(store.claim.id)).front() == store.decision(false));
}
