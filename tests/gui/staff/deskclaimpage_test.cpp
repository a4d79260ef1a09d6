#include "gui/staff/staffrig.h"

#include "gui/staff/photopair.h"
#include "gui/widgets/digitfield.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// Taps an action of the claim on show and waits for what it says.
void act(FlowWalk& walk, const char* button, const char* said) {
    REQUIRE(waitFor([&] { return walk.flow().page()->findChild<QPushButton*>(QString::fromLatin1(button)) != nullptr; }));
    walk.message.clear();
    walk.tap(button);
    INFO(button);
    REQUIRE(walk.told(said));
}

bool offers(FlowWalk& walk, const char* button) {
    return walk.flow().page()->findChild<QPushButton*>(QString::fromLatin1(button)) != nullptr;
}

} // namespace

TEST_CASE("A claim goes from verified by one to approved and paid by another, and the account ends at zero") {
    KioskRig counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{6'000'000});
    REQUIRE(counter.branch.services().claims.submit(person.id, counter.branch.requestFor(person, ClaimCause::RetirementAge)));
    const auto petugas = deskOf(counter, "ani");
    openFirstRow(*petugas, "claim");
    act(*petugas, "verifyButton", "Diperiksa");
    const auto penyelia = deskOf(counter, "budi");
    openFirstRow(*penyelia, "claim");
    act(*penyelia, "approveButton", "Disetujui");
    act(*penyelia, "payButton", "Selesai");
    CHECK(counter.branch.posted(person.memberships.front()) == Rupiah{});
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("Whoever verified is not offered to approve") {
    KioskRig counter;
    fileClaim(counter);
    const auto penyelia = deskOf(counter, "budi");
    openFirstRow(*penyelia, "claim");
    act(*penyelia, "verifyButton", "Diperiksa");
    REQUIRE(waitFor([&] { return offers(*penyelia, "rejectButton") && !offers(*penyelia, "verifyButton"); }));
    CHECK_FALSE(offers(*penyelia, "approveButton"));
}

TEST_CASE("Sending a claim back asks for a reason first") {
    KioskRig counter;
    const ClaimId claim = fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(waitFor([&] { return offers(*walk, "returnButton"); }));
    walk->tap("returnButton");
    walk->tap("reasonConfirmButton");
    CHECK(walk->told("alasan"));
    walk->find<gui::WordField>("reasonField").setText(QStringLiteral("Buku tabungan tidak terbaca"));
    walk->message.clear();
    walk->tap("reasonConfirmButton");
    CHECK(walk->told("Perlu perbaikan"));
    const auto opened = counter.branch.services().desk.open(claim, counter.branch.petugas());
    REQUIRE(opened);
    CHECK(opened->state == ClaimState::Returned);
    CHECK(opened->events.back().reason == "Buku tabungan tidak terbaca");
}

TEST_CASE("A returned claim gets another account at the desk, and goes on with it") {
    KioskRig counter;
    auto& desk = counter.branch.services().desk;
    const ClaimId claim = fileClaim(counter);
    REQUIRE(desk.sendBack(claim, counter.branch.petugas(), "Rekening sudah ditutup"));
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(waitFor([&] { return offers(*walk, "repairButton"); }));
    walk->tap("repairButton");
    auto& account = walk->find<gui::DigitField>("accountField");
    auto& holder = walk->find<gui::WordField>("holderField");
    const auto refused = [&](const char* said) {
        walk->message.clear();
        walk->tap("payeeSaveButton");
        return walk->told(said);
    };
    CHECK(account.text() == desk.open(claim, counter.branch.petugas())->bank.number());
    account.setDigits(QStringLiteral("12"));
    CHECK(refused("5 sampai 20 angka"));
    account.setDigits(QStringLiteral("9876543210"));
    const QString own = holder.text();
    holder.setText(QStringLiteral("Joko Widagdo"));
    CHECK(refused("atas nama peserta sendiri"));
    holder.setText(own);
    walk->find<gui::DigitField>("npwpField").setDigits(QStringLiteral("123"));
    CHECK(refused("NPWP"));
    walk->find<gui::DigitField>("npwpField").setDigits({});
    act(*walk, "payeeSaveButton", "sudah diganti");
    REQUIRE(waitFor([&] { return walk->find<QPushButton>("resumeButton").isEnabled(); }));
    walk->tap("resumeButton");
    walk->find<gui::WordField>("reasonField").setText(QStringLiteral("Rekening baru dari buku tabungan"));
    act(*walk, "reasonConfirmButton", "Diterima");
    const auto repaired = desk.open(claim, counter.branch.petugas());
    REQUIRE(repaired);
    CHECK(repaired->state == ClaimState::Submitted);
    CHECK(repaired->bank.number() == "9876543210");
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("Only a returned claim can get another account") {
    KioskRig counter;
    fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(waitFor([&] { return offers(*walk, "verifyButton"); }));
    CHECK_FALSE(offers(*walk, "repairButton"));
}

TEST_CASE("The desk sees the claim's picture beside the enrolment picture") {
    KioskRig counter;
    auto& services = counter.branch.services();
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    const auto keep = [&](service::PhotoPurpose purpose, QColor colour) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(colour);
        QBuffer jpeg;
        REQUIRE(image.save(&jpeg, "JPG"));
        const auto kept = services.registration.keepPhoto(person.id, purpose, {jpeg.data().toStdString(), {}, BranchFixture::shot(FaceVerdict::Yes).check});
        REQUIRE(kept);
        return *kept;
    };
    static_cast<void>(keep(service::PhotoPurpose::Enrolment, Qt::red));
    ClaimRequest request = counter.branch.requestFor(person, ClaimCause::RetirementAge);
    request.face = {FaceMethod::Camera, keep(service::PhotoPurpose::Claim, Qt::blue), {}, {}};
    REQUIRE(services.claims.submit(person.id, request));
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    auto& photos = walk->find<gui::PhotoPair>("photos");
    REQUIRE(waitFor([&] { return photos.hasBoth(); }));
}

TEST_CASE("Where staff vouched for the face the desk reads why there is no picture") {
    KioskRig counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    ClaimRequest request = counter.branch.requestFor(person, ClaimCause::RetirementAge);
    request.face = counter.branch.vouch();
    REQUIRE(counter.branch.services().claims.submit(person.id, request));
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    auto& photos = walk->find<gui::PhotoPair>("photos");
    REQUIRE(waitFor([&] { return photos.accessibleName().contains(QStringLiteral("Tanpa foto")); }));
    CHECK_FALSE(photos.hasBoth());
}

TEST_CASE("Another action under the same finger is told to the frame, which lets a second tap pass") {
    KioskRig counter;
    fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(waitFor([&] { return offers(*walk, "verifyButton"); }));
    QSignalSpy moved(walk->flow().page(), &gui::Page::tapTargetsMoved);
    act(*walk, "verifyButton", "Diperiksa");
    CHECK(waitFor([&] { return !moved.empty() && !offers(*walk, "verifyButton"); }));
}
