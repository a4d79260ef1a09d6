#include "service/faces.h"

#include "support/branchfixture.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Sealed bytes that stand in the table now.
std::vector<std::string> sealedBytes(BranchFixture& branch, const char* column) {
    return branch.blobs(std::string("SELECT ") + column + " FROM photo WHERE " + column + " IS NOT NULL");
}

/// Whether any part of a sealed value stands in a file of the store. A page of the file holds some four thousand bytes, so that a
/// value is looked for by pieces.
bool standsIn(const fs::path& folder, const std::string& sealed) {
    constexpr std::size_t kPiece = 64;
    REQUIRE(sealed.size() > kPiece);
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string bytes = contentOf(entry.path());
        for (std::size_t at = 0; at + kPiece <= sealed.size(); at += kPiece)
            if (bytes.find(sealed.substr(at, kPiece)) != std::string::npos)
                return true;
    }
    return false;
}

/// A picture and a template that fill several pages each.
FaceShot largeShot(FaceVerdict verdict) {
    FaceShot shot = BranchFixture::shot(verdict);
    shot.jpeg += std::string(20'000, 'j');
    shot.faceTemplate = std::string(9'000, 't');
    return shot;
}

struct Claimed {
    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);

    Claimed() {
        REQUIRE(branch.services().registration.keepPhoto(person.id, PhotoPurpose::Enrolment, largeShot(FaceVerdict::NotCompared)));
        const auto photo = branch.services().registration.keepPhoto(person.id, PhotoPurpose::Claim, largeShot(FaceVerdict::Yes));
        REQUIRE(photo);
        request.face = {FaceMethod::Camera, *photo, {}, {}};
        REQUIRE(branch.services().claims.submit(person.id, request));
    }

    [[nodiscard]] DeskClaim atDesk() { return branch.services().desk.open(request.id, branch.petugas()).value(); }
};

} // namespace

TEST_CASE("a person is compared with the template of the enrolment, while the consent is in force") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    const auto enrolment = branch.services().faces.enrolment(person.id).value();
    CHECK(enrolment.cameraAllowed);
    CHECK(enrolment.faceTemplate == BranchFixture::shot(FaceVerdict::Yes).faceTemplate);
    REQUIRE(branch.services().faces.withdrawConsent(person.id, Actor::participant(person.id)));
    const auto after = branch.services().faces.enrolment(person.id).value();
    CHECK_FALSE(after.cameraAllowed);
    CHECK(after.faceTemplate.empty());
}

TEST_CASE("a claim's picture is kept without a template: it is compared once") {
    Claimed claimed;
    CHECK(sealedBytes(claimed.branch, "template_sealed").size() == 2); // the fixture's enrolment and this one's
    CHECK(claimed.branch.count("photo WHERE kind = 'claim' AND template_sealed IS NOT NULL") == 0);
    CHECK(claimed.branch.count("photo WHERE check_sealed IS NULL") == 0);
}

TEST_CASE("with the consent withdrawn pictures and templates are gone from the store's file, and the finding stays", "[sqlite]") {
    Claimed claimed;
    BranchFixture& branch = claimed.branch;
    const fs::path folder = branch.settings().store.parent_path();
    std::vector<std::string> secrets = sealedBytes(branch, "image_sealed");
    for (std::string& sealed : sealedBytes(branch, "template_sealed"))
        secrets.push_back(std::move(sealed));
    std::erase_if(secrets, [](const std::string& sealed) { return sealed.size() < 5'000; });
    REQUIRE(secrets.size() == 3);
    for (const std::string& sealed : secrets)
        REQUIRE(standsIn(folder, sealed));
    const auto gone = branch.services().faces.withdrawConsent(claimed.person.id, Actor::staff(branch.petugas().id));
    REQUIRE(gone);
    CHECK(*gone == 3);
    for (const std::string& sealed : secrets)
        CHECK_FALSE(standsIn(folder, sealed));
    const DeskClaim claim = claimed.atDesk();
    CHECK(claim.claimPhoto.empty());
    CHECK(claim.enrolmentPhoto.empty());
    CHECK(claim.faceFacts.check == BranchFixture::shot(FaceVerdict::Yes).check);
    CHECK(claim.faceFacts.erasedOn == branch.clock.today());
    CHECK(branch.audited("participant:" + claimed.person.id.text()).back() == "face_consent_withdrawn");
    CHECK(branch.problems().empty());
}

TEST_CASE("after the consent is withdrawn no picture is kept, and two officers vouch instead") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    REQUIRE(branch.services().faces.withdrawConsent(person.id, Actor::participant(person.id)));
    const auto kept = branch.services().registration.keepPhoto(person.id, PhotoPurpose::Claim, BranchFixture::shot(FaceVerdict::Yes));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().where == "biometric_consent");
    CHECK(branch.services().claims.submit(person.id, {ClaimId::make(branch.clock), ClaimCause::Layoff, branch.vouch(), std::nullopt,
                                                      BankAccount::make("014", "1234567890", person.name).value()}));
}

TEST_CASE("withdrawing twice changes nothing more") {
    Claimed claimed;
    REQUIRE(claimed.branch.services().faces.withdrawConsent(claimed.person.id, Actor::participant(claimed.person.id)));
    CHECK(claimed.branch.services().faces.withdrawConsent(claimed.person.id, Actor::participant(claimed.person.id)).value() == 0);
}

TEST_CASE("a claim's picture is erased 90 days after the claim has ended, and not before", "[sqlite]") {
    Claimed claimed;
    BranchFixture& branch = claimed.branch;
    branch.clock.advanceDays(200);
    CHECK(branch.services().upkeep.removeStale().value().erased == 0);
    REQUIRE(branch.services().desk.reject(claimed.request.id, branch.penyelia(), "dokumen tidak sah"));
    const auto secrets = branch.blobs("SELECT image_sealed FROM photo WHERE kind = 'claim'");
    REQUIRE(secrets.size() == 1);
    branch.clock.advanceDays(90);
    CHECK(branch.services().upkeep.removeStale().value().erased == 0);
    CHECK(standsIn(branch.settings().store.parent_path(), secrets.front()));
    branch.clock.advanceDays(1);
    CHECK(branch.services().upkeep.removeStale().value().erased == 1);
    CHECK_FALSE(standsIn(branch.settings().store.parent_path(), secrets.front()));
    CHECK(claimed.atDesk().claimPhoto.empty());
    CHECK(claimed.atDesk().faceFacts.check.has_value());
    CHECK_FALSE(claimed.atDesk().enrolmentPhoto.empty());
    CHECK(branch.services().upkeep.removeStale().value().erased == 0);
}
