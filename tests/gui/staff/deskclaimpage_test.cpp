#include "gui/staff/staffrig.h"

#include "gui/staff/photopair.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// Taps an action of the claim on show and waits for what it says.
void act(FlowWalk& walk, const char* button, const char* said) {
    REQUIRE(FlowWalk::waitFor([&] { return walk.flow().page()->findChild<QPushButton*>(QString::fromLatin1(button)) != nullptr; }));
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
    FlowCounter counter;
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
    FlowCounter counter;
    fileClaim(counter);
    const auto penyelia = deskOf(counter, "budi");
    openFirstRow(*penyelia, "claim");
    act(*penyelia, "verifyButton", "Diperiksa");
    REQUIRE(FlowWalk::waitFor([&] { return offers(*penyelia, "rejectButton") && !offers(*penyelia, "verifyButton"); }));
    CHECK_FALSE(offers(*penyelia, "approveButton"));
}

TEST_CASE("Sending a claim back asks for a reason first") {
    FlowCounter counter;
    const ClaimId claim = fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(FlowWalk::waitFor([&] { return offers(*walk, "returnButton"); }));
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

TEST_CASE("The desk sees the claim's picture beside the enrolment picture, or why there is none") {
    FlowCounter counter;
    fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    openFirstRow(*walk, "claim");
    REQUIRE(walk->sees("Dibayarkan"));
    CHECK(walk->find<gui::PhotoPair>("photos").accessibleName().contains(QStringLiteral("Foto saat mendaftar")));
}
