#include "service/claimstates.h"

#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;

TEST_CASE("nothing leaves a final state") {
    for (const ClaimState state : {ClaimState::Paid, ClaimState::Rejected, ClaimState::Cancelled})
        CHECK(allowedChanges(state, Role::Penyelia).empty());
}

TEST_CASE("a petugas verifies, returns and resumes, and nothing else") {
    CHECK(allowedChanges(ClaimState::Submitted, Role::Petugas) ==
          std::vector<ClaimState>{ClaimState::Verified, ClaimState::Returned});
    CHECK(allowedChanges(ClaimState::Verified, Role::Petugas) == std::vector<ClaimState>{ClaimState::Returned});
    CHECK(allowedChanges(ClaimState::Approved, Role::Petugas).empty());
    CHECK(allowedChanges(ClaimState::Returned, Role::Petugas) == std::vector<ClaimState>{ClaimState::Submitted});
}

TEST_CASE("money that may be on its way is not cancelled") {
    CHECK(findChange(ClaimState::SentToBank, ClaimState::Cancelled) == nullptr);
    CHECK(findChange(ClaimState::SentToBank, ClaimState::Rejected) == nullptr);
}
