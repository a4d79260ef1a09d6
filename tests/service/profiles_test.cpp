#include "service/profiles.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

InventedPerson outdated() {
    InventedPerson person;
    person.dataUpdated = false;
    return person;
}

} // namespace

TEST_CASE("confirming the profile writes the change and the date, and removes the draft") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(outdated());
    Profiles& profiles = branch.services().profiles;
    ProfileChange change;
    change.address = "Jalan  Anggrek 5";
    change.postalCode = "40111";
    change.phone = PhoneNumber::parse("085712345678").value();
    change.emergencyName = "Rini";
    change.emergencyPhone = PhoneNumber::parse("085711112222").value();
    REQUIRE(profiles.saveDraft(person.id, {2, change, std::nullopt, std::nullopt}));
    REQUIRE(profiles.confirm(person.id, change, branch.face(person.id, PhotoPurpose::DataUpdate)));
    const Profile profile = profiles.profile(person.id).value();
    CHECK(profile.address == "Jalan Anggrek 5");
    CHECK(profile.city == "Jakarta Selatan");
    CHECK(profile.postalCode == "40111");
    CHECK(profile.phone->local() == "085712345678");
    CHECK(profile.emergencyName == "Rini");
    CHECK(profile.dataUpdatedOn == branch.clock.today());
    CHECK_FALSE(profiles.loadDraft(person.id).value());
    CHECK(branch.audited("participant:" + person.id.text()) == std::vector<std::string>{"data_updated"});
    CHECK(branch.count("outbox") == 1);
}

TEST_CASE("a profile draft survives a restart") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(outdated());
    ProfileDraft draft;
    draft.step = 3;
    draft.change.email = "siti@contoh.id";
    draft.face = branch.face(person.id, PhotoPurpose::DataUpdate);
    REQUIRE(branch.services().profiles.saveDraft(person.id, draft));
    branch.reopen();
    CHECK(branch.services().profiles.loadDraft(person.id).value() == draft);
}

TEST_CASE("a change that is not of its form is refused with its field and nothing is written") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(outdated());
    Profiles& profiles = branch.services().profiles;
    const FaceEvidence face = branch.face(person.id, PhotoPurpose::DataUpdate);
    const auto refusal = [&](std::optional<std::string> ProfileChange::*field, const std::string& value) {
        ProfileChange change;
        change.*field = value;
        return profiles.confirm(person.id, change, face).error().where;
    };
    CHECK(refusal(&ProfileChange::address, "") == "address");
    CHECK(refusal(&ProfileChange::city, "\x1b[31m") == "city");
    CHECK(refusal(&ProfileChange::province, std::string(100, 'x')) == "province");
    CHECK(refusal(&ProfileChange::postalCode, "4011") == "postal_code");
    CHECK(refusal(&ProfileChange::email, "siti") == "email");
    CHECK(refusal(&ProfileChange::emergencyName, "\xF0\x9F\x98\x80") == "emergency_name");
    CHECK_FALSE(profiles.profile(person.id).value().dataUpdatedOn);
}

TEST_CASE("without evidence of the face the profile is not confirmed") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(outdated());
    const Invented other = branch.makeParticipant(outdated());
    CHECK(branch.services()
              .profiles.confirm(person.id, {}, branch.face(other.id, PhotoPurpose::DataUpdate))
              .error()
              .where == "face");
    CHECK(branch.services().profiles.confirm(person.id, {}, FaceEvidence{}).error().where == "face");
    CHECK(branch.services().profiles.confirm(person.id, {}, branch.vouch()));
}

TEST_CASE("a claim asks for the profile first and goes online once it is confirmed") {
    BranchFixture branch;
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::ContractEnd, Rupiah{3'000'000}, branch.clock.today());
    claimant.dataUpdated = false;
    const Invented person = branch.makeParticipant(claimant);
    const auto decision = branch.services().claims.assess(person.id, ClaimCause::ContractEnd).value();
    CHECK(decision.outcome == Outcome::ActionRequired);
    CHECK_FALSE(decision.checks.dataUpdated);
    REQUIRE(branch.services().profiles.confirm(person.id, {}, branch.face(person.id, PhotoPurpose::DataUpdate)));
    CHECK(branch.services().claims.assess(person.id, ClaimCause::ContractEnd).value().outcome == Outcome::Online);
}

TEST_CASE("a person is found by NIK or KPJ") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    Profiles& profiles = branch.services().profiles;
    CHECK(profiles.find(person.nik.text()).value() == person.id);
    CHECK(profiles.find(person.kpjs[0].text()).value() == person.id);
    CHECK(profiles.find("99999999999").error().code == ErrorCode::NotFound);
    CHECK(profiles.find("12").error().code == ErrorCode::InvalidInput);
}
