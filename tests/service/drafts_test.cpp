#include "service/drafts.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;

namespace {

RegistrationDraft fullRegistration() {
    RegistrationDraft draft;
    draft.consents = {true, true};
    draft.segment = Segment::Bpu;
    draft.citizenship = Citizenship::Wni;
    draft.nik = Nik::parse("3174015203680001").value();
    draft.kpj = Kpj::parse("12345678901").value();
    draft.identity = IdentityEntry{"Siti \"Aminah\" Śri", "Blitar", makeDate(1968, 3, 12), "Jalan Melati 3"};
    draft.phone = PhoneNumber::parse("081234567890").value();
    draft.email = "siti@contoh.id";
    draft.face = FaceEvidence{FaceMethod::Camera, PhotoId::fromText("p-1"), {}, {}};
    draft.halfTyped = HalfTyped{"contact", {{"phoneField", "0812"}, {"emailField", "s\xC3\xADti \"@\n"}}};
    return draft;
}

} // namespace

TEST_CASE("a full registration draft comes back as it went") {
    const RegistrationDraft draft = fullRegistration();
    CHECK(registrationDraftFromJson(toJson(draft)).value() == draft);
}

TEST_CASE("an empty registration draft comes back empty") {
    CHECK(registrationDraftFromJson(toJson(RegistrationDraft{})).value() == RegistrationDraft{});
}

TEST_CASE("a registration draft with a number that no longer parses is refused and says which") {
    std::string json = toJson(fullRegistration());
    json.replace(json.find("3174015203680001"), 16, "9");
    const auto draft = registrationDraftFromJson(json);
    REQUIRE(!draft);
    CHECK(draft.error().where == "nik");
}

TEST_CASE("a draft that is no JSON, or of another version, is refused") {
    CHECK(!registrationDraftFromJson(""));
    CHECK(!registrationDraftFromJson("[1]"));
    CHECK(!registrationDraftFromJson(R"({"version":99})"));
    CHECK(!profileDraftFromJson(R"({"step":1})"));
}

TEST_CASE("a profile draft comes back as it went, with a staff member's word for the face") {
    ProfileDraft draft;
    draft.step = 3;
    draft.change.address = "Jalan Anggrek 5";
    draft.change.email = "";
    draft.change.emergencyPhone = PhoneNumber::parse("0812345678901").value();
    draft.face = FaceEvidence{FaceMethod::StaffVouch, {}, StaffId::fromText("s-1"), "kamera rusak"};
    draft.halfTyped = HalfTyped{"contact", {{"phoneField", "0812"}, {"emailField", "s\xC3\xADti \"@\n"}}};
    CHECK(profileDraftFromJson(toJson(draft)).value() == draft);
}

TEST_CASE("A draft that can't be read counts as none and is removed, so that nobody is locked out") {
    test::BranchFixture branch;
    const test::Invented person = branch.makeParticipant();
    auto& services = branch.services();
    RegistrationDraft registration;
    registration.identity = IdentityEntry{"Siti Aminah", "Blitar", makeDate(68, 3, 12), {}};
    REQUIRE(services.registration.saveDraft(person.id, registration));
    ClaimDraft claim;
    claim.step = static_cast<ClaimStep>(99);
    REQUIRE(services.claims.saveDraft(person.id, claim));
    ProfileDraft profile;
    profile.face = FaceEvidence{static_cast<FaceMethod>(99), {}, {}, {}};
    REQUIRE(services.profiles.saveDraft(person.id, profile));
    REQUIRE(branch.count("draft") == 3);
    const auto keptRegistration = services.registration.loadDraft(person.id);
    REQUIRE(keptRegistration);
    CHECK_FALSE(*keptRegistration);
    const auto keptClaim = services.claims.loadDraft(person.id);
    REQUIRE(keptClaim);
    CHECK_FALSE(*keptClaim);
    const auto keptProfile = services.profiles.loadDraft(person.id);
    REQUIRE(keptProfile);
    CHECK_FALSE(*keptProfile);
    CHECK(branch.count("draft") == 0);
}
