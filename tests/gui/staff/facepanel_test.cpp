#include "gui/staff/facepanel.h"

#include "gui/staff/staffrig.h"

#include <QPushButton>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// A claim with a picture that staff decide, on show at the desk of `officer`.
struct Undecided {
    explicit Undecided(const char* officer = "ani") {
        const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge);
        ClaimRequest request = counter.branch.requestFor(person, ClaimCause::RetirementAge);
        const auto photo = counter.branch.services().registration.keepPhoto(person.id, service::PhotoPurpose::Claim,
                                                                            BranchFixture::shot(FaceVerdict::Staff));
        REQUIRE(photo);
        request.face = {FaceMethod::Camera, *photo, {}, {}};
        REQUIRE(counter.branch.services().claims.submit(person.id, request));
        claim = request.id;
        walk = deskOf(counter, officer);
        openFirstRow(*walk, "claim");
        REQUIRE(waitFor([this] { return shows("faceSameButton"); }));
    }

    [[nodiscard]] bool shows(const char* name) const {
        const auto* const widget = walk->flow().page()->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    void answer(const char* button, const char* reason) {
        walk->tap(button);
        walk->find<gui::WordField>("faceReasonField").setText(QString::fromUtf8(reason));
        walk->message.clear();
        walk->tap("faceConfirmButton");
    }
    [[nodiscard]] bool offersToVerify() const { return walk->flow().page()->findChild<QPushButton*>(QStringLiteral("verifyButton")) != nullptr; }

    KioskRig counter;
    ClaimId claim;
    std::unique_ptr<FlowWalk> walk;
};

} // namespace

TEST_CASE("The desk reads the machine's figures in words and verifies only after it has compared the pictures") {
    Undecided desk;
    CHECK(desk.walk->text("faceLabel").contains(QStringLiteral("Mirip: 0,42, batas 0,50.")));
    CHECK_FALSE(desk.offersToVerify());
    desk.answer("faceSameButton", "");
    CHECK(desk.walk->told("alasan"));
    // Meanwhile both pictures have the room of the claim's rows and of the words.
    CHECK_FALSE(desk.shows("claimList"));
    CHECK_FALSE(desk.shows("faceLabel"));
    desk.walk->tap("faceCancelButton");
    CHECK_FALSE(desk.shows("askPanel"));
    CHECK(desk.shows("claimList"));
    CHECK(desk.shows("faceLabel"));
    desk.answer("faceSameButton", "Bentuk wajah dan tahi lalat sama");
    CHECK(desk.walk->told("orang yang sama"));
    REQUIRE(waitFor([&] { return desk.offersToVerify(); }));
    desk.walk->tap("verifyButton");
    CHECK(desk.walk->told("Diperiksa"));
    CHECK(desk.walk->text("faceLabel").contains(QStringLiteral("tahi lalat")));
}

TEST_CASE("A refused face is taken back only with a penyelia's code and PIN") {
    Undecided desk;
    desk.answer("faceDifferentButton", "Mata dan hidung berbeda");
    CHECK(desk.walk->told("bukan orang yang sama"));
    REQUIRE(waitFor([&] { return desk.walk->text("faceLabel").contains(QStringLiteral("Wajah ditolak")); }));
    CHECK_FALSE(desk.offersToVerify());
    CHECK_FALSE(desk.shows("faceDifferentButton"));
    desk.answer("faceSameButton", "KTP dan SIM dicocokkan");
    CHECK(desk.walk->told("Kode penyelia"));
    desk.walk->find<gui::WordField>("supervisorCodeField").setText(QStringLiteral("ani"));
    typePin(*desk.walk, "supervisorPinField", kInventedPin);
    desk.walk->tap("faceConfirmButton");
    CHECK(desk.walk->told("bukan kode penyelia"));
    desk.walk->find<gui::WordField>("supervisorCodeField").setText(QStringLiteral("Budi"));
    typePin(*desk.walk, "supervisorPinField", "998877");
    desk.walk->tap("faceConfirmButton");
    CHECK(desk.walk->told("4 kali"));
    typePin(*desk.walk, "supervisorPinField", kInventedPin);
    desk.walk->tap("faceConfirmButton");
    CHECK(desk.walk->told("Tersimpan: orang yang sama"));
    REQUIRE(waitFor([&] { return desk.offersToVerify(); }));
    const auto opened = desk.counter.branch.services().desk.open(desk.claim, desk.counter.branch.petugas());
    REQUIRE(opened);
    CHECK(opened->faceFacts.decisions.back().supervisedBy == desk.counter.branch.penyelia().name);
}
