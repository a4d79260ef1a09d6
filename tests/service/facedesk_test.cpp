#include "service/claimdesk.h"

#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

/// A claim with a camera's picture of which the machine said this.
struct Filed {
    explicit Filed(FaceVerdict verdict = FaceVerdict::Staff) {
        const auto photo = branch.services().registration.keepPhoto(person.id, PhotoPurpose::Claim, BranchFixture::shot(verdict));
        REQUIRE(photo);
        request.face = {FaceMethod::Camera, *photo, {}, {}};
    }

    void submit() { REQUIRE(branch.services().claims.submit(person.id, request)); }
    [[nodiscard]] DeskClaim open(const StaffMember& reader) { return branch.services().desk.open(request.id, reader).value(); }
    [[nodiscard]] Result<void> decide(bool same, const char* reason = "dibandingkan dengan KTP", const StaffId& supervisor = {}) {
        return branch.services().desk.decideFace(request.id, branch.petugas(), same, reason, supervisor);
    }
    [[nodiscard]] std::string verifyRefusal() {
        const auto done = branch.services().desk.verify(request.id, branch.petugas());
        return done ? "none" : done.error().where;
    }

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
};

bool mayVerify(const DeskClaim& claim) {
    return std::ranges::find(claim.allowed, ClaimState::Verified) != claim.allowed.end();
}

} // namespace

TEST_CASE("a face that the machine knows goes on without a word of the desk") {
    Filed filed(FaceVerdict::Yes);
    filed.submit();
    CHECK_FALSE(filed.open(filed.branch.petugas()).faceFacts.undecided);
    CHECK(filed.verifyRefusal() == "none");
}

TEST_CASE("a face that staff decide is looked at before the claim is verified") {
    for (const auto verdict : {FaceVerdict::Staff, FaceVerdict::NotCompared}) {
        Filed filed(verdict);
        filed.submit();
        const DeskClaim before = filed.open(filed.branch.petugas());
        CHECK(before.faceFacts.undecided);
        CHECK(before.faceFacts.mayDecide);
        CHECK(before.faceFacts.check == BranchFixture::shot(verdict).check);
        CHECK_FALSE(mayVerify(before));
        CHECK(filed.verifyRefusal() == "face_undecided");
        REQUIRE(filed.decide(true));
        const DeskClaim after = filed.open(filed.branch.petugas());
        CHECK_FALSE(after.faceFacts.undecided);
        REQUIRE(after.faceFacts.decisions.size() == 1);
        CHECK(after.faceFacts.decisions[0].decidedBy == filed.branch.petugas().name);
        CHECK(after.faceFacts.decisions[0].reason == "dibandingkan dengan KTP");
        CHECK(mayVerify(after));
        CHECK(filed.verifyRefusal() == "none");
        CHECK(filed.branch.audited("claim:" + filed.request.id.text()).back() == "claim_verified");
        CHECK(filed.branch.problems().empty());
    }
}

TEST_CASE("a decision on a face needs a reason, a picture, an open claim and a role that may") {
    Filed filed;
    filed.submit();
    CHECK(filed.decide(true, "  ").error().where == "reason");
    CHECK(filed.branch.services().desk.decideFace(filed.request.id, filed.branch.admin(), true, "x").error().where == "role");
    CHECK_FALSE(filed.open(filed.branch.admin()).faceFacts.mayDecide);
    REQUIRE(filed.branch.services().desk.reject(filed.request.id, filed.branch.penyelia(), "dokumen tidak sah"));
    CHECK(filed.decide(true).error().where == "state");
    CHECK_FALSE(filed.open(filed.branch.petugas()).faceFacts.mayDecide);
    Filed vouched;
    vouched.request.face = vouched.branch.vouch();
    vouched.submit();
    CHECK(vouched.decide(true).error().where == "face");
}

TEST_CASE("a refused face stops the claim, also a verified one, until a penyelia takes it back") {
    Filed filed;
    filed.submit();
    REQUIRE(filed.decide(false));
    CHECK(filed.open(filed.branch.petugas()).faceFacts.refused);
    CHECK(filed.verifyRefusal() == "face_refused");
    CHECK(filed.decide(true).error().where == "supervisor");
    CHECK(filed.decide(true, "x", filed.branch.petugas().id).error().where == "supervisor");
    CHECK(filed.decide(true, "x", filed.branch.admin().id).error().where == "supervisor");
    REQUIRE(filed.decide(true, "KTP dan SIM dicocokkan", filed.branch.penyelia().id));
    const DeskClaim after = filed.open(filed.branch.petugas());
    CHECK(after.faceFacts.decisions.back().supervisedBy == filed.branch.penyelia().name);
    CHECK(filed.verifyRefusal() == "none");
    REQUIRE(filed.decide(false));
    const auto approved = filed.branch.services().desk.approve(filed.request.id, filed.branch.penyelia());
    REQUIRE_FALSE(approved);
    CHECK(approved.error().where == "face_refused");
}

TEST_CASE("a picture that the machine refused is no evidence by itself") {
    Filed filed(FaceVerdict::No);
    const auto submit = [&] { return filed.branch.services().claims.submit(filed.person.id, filed.request); };
    CHECK(submit().error().where == "face");
    CHECK(filed.branch.audited("participant:" + filed.person.id.text()).back() == "face_not_alike");
    const PhotoId photo = filed.request.face.photo;
    // Two officers of whom none is a penyelia.
    filed.request.face = filed.branch.vouch();
    filed.request.face.photo = photo;
    filed.request.face.vouchReason = kVouchMismatch;
    filed.request.face.secondedBy = filed.branch.admin().id;
    CHECK(submit().error().where == "face");
    filed.request.face.secondedBy = filed.branch.penyelia().id;
    REQUIRE(submit());
    const DeskClaim claim = filed.open(filed.branch.petugas());
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::No);
    CHECK(claim.faceFacts.vouchedBy == filed.branch.petugas().name);
    CHECK(claim.faceFacts.secondedBy == filed.branch.penyelia().name);
    CHECK_FALSE(claim.claimPhoto.empty());
    CHECK(filed.verifyRefusal() == "none");
}

TEST_CASE("staff vouch two together, with two papers that are known") {
    Filed filed;
    const auto refusal = [&](auto change) {
        filed.request.face = filed.branch.vouch();
        change(filed.request.face);
        const auto done = filed.branch.services().claims.submit(filed.person.id, filed.request);
        return done ? "none" : done.error().where;
    };
    CHECK(refusal([](FaceEvidence& face) { face.secondedBy = {}; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.secondedBy = face.vouchedBy; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.documents = {"ktp"}; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.documents = {"ktp", "ktp"}; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.documents = {"ktp", "library_card"}; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.vouchReason = " "; }) == "face");
    CHECK(refusal([](FaceEvidence& face) { face.vouchReason = kVouchMismatch; }) == "face");
    CHECK(refusal([](FaceEvidence&) {}) == "none");
}
