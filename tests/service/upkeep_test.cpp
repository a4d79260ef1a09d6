#include "service/upkeep.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

/// Somebody who began to register: a draft and a picture.
Invented beginner(BranchFixture& branch) {
    InventedPerson newcomer;
    newcomer.registered = false;
    const Invented person = branch.makeParticipant(newcomer);
    RegistrationDraft draft;
    draft.consents = {true, true};
    draft.nik = person.nik;
    draft.face = branch.face(person.id, PhotoPurpose::Enrolment);
    REQUIRE(branch.services().registration.saveDraft(person.id, draft));
    return person;
}

} // namespace

TEST_CASE("a registration that nobody came back for goes with its picture after thirty days") {
    BranchFixture branch;
    const Invented person = beginner(branch);
    branch.clock.advanceDays(30);
    CHECK(branch.services().upkeep.removeStale().value() == UpkeepReport{});
    CHECK(branch.count("photo") == 1);
    branch.clock.advanceDays(1);
    CHECK(branch.services().upkeep.removeStale().value() == UpkeepReport{1, 1});
    CHECK(branch.count("photo") == 0);
    CHECK(branch.count("draft") == 0);
    CHECK(branch.audited("store:upkeep") == std::vector<std::string>{"stale_removed"});
}

TEST_CASE("a draft that is still worked on keeps its older picture") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimDraft draft;
    draft.id = ClaimId::make(branch.clock);
    draft.cause = ClaimCause::Layoff;
    draft.face = branch.face(person.id);
    branch.clock.advanceDays(31);
    REQUIRE(branch.services().claims.saveDraft(person.id, draft));
    CHECK(branch.services().upkeep.removeStale().value() == UpkeepReport{});
    CHECK(branch.services().claims.loadDraft(person.id).value() == draft);
}

TEST_CASE("the pictures of registered people and of claims in process stay, that of a confirmed profile for ninety days") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    REQUIRE(branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)));
    REQUIRE(branch.services().profiles.confirm(person.id, {}, branch.face(person.id, PhotoPurpose::DataUpdate)));
    REQUIRE(branch.count("photo") == 3);
    branch.clock.advanceDays(90);
    CHECK(branch.services().upkeep.removeStale().value() == UpkeepReport{});
    CHECK(branch.count("photo") == 3);
    branch.clock.advanceDays(310);
    CHECK(branch.services().upkeep.removeStale().value() == UpkeepReport{0, 0, 1});
    CHECK(branch.count("photo WHERE kind = 'data_update'") == 0);
    CHECK(branch.count("photo") == 2);
}

TEST_CASE("a picture that nobody confirmed goes by the branch's day on which it was taken, not by UTC's") {
    BranchFixture branch;
    branch.clock.setEastOfUtc(std::chrono::hours{7}); // noon in UTC is 19:00 of the same day at the branch
    const Invented person = branch.makeParticipant();
    const PhotoId confirmed = branch.keepPhoto(person.id, PhotoPurpose::DataUpdate);
    branch.clock.advance(std::chrono::hours{10}); // 05:00 of the next day, which UTC calls the same
    const PhotoId unconfirmed = branch.keepPhoto(person.id, PhotoPurpose::DataUpdate);
    branch.clock.advance(Upkeep::kKept + std::chrono::hours{1});
    CHECK(branch.services().upkeep.removeStale().value().photos == 1);
    CHECK(branch.count("photo WHERE id = '" + confirmed.text() + "'") == 1);
    CHECK(branch.count("photo WHERE id = '" + unconfirmed.text() + "'") == 0);
}
