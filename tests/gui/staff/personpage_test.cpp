#include "gui/staff/staffrig.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

void openPerson(FlowWalk& walk, const Invented& person) {
    walk.find<gui::WordField>("searchField").setText(QString::fromStdString(person.nik.text()));
    walk.tap("searchButton");
    REQUIRE(walk.reach("person"));
    REQUIRE(walk.sees("Tanggal lahir"));
}

} // namespace

TEST_CASE("Staff unlock a person after five wrong PINs, with a reason") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    for (int attempt = 0; attempt < 5; ++attempt)
        REQUIRE(counter.branch.services().signIn.signIn(person.nik.text(), "135790"));
    const auto walk = deskOf(counter, "ani");
    openPerson(*walk, person);
    walk->tap("unlockButton");
    CHECK(walk->told("alasan"));
    walk->find<gui::WordField>("reasonField").setText(QStringLiteral("KTP dicocokkan"));
    walk->tap("unlockButton");
    REQUIRE(walk->told("sudah dibuka"));
    const auto answer = counter.branch.services().signIn.signIn(person.nik.text(), kInventedPin);
    REQUIRE(answer);
    CHECK(answer->kind == service::SignInAnswer::Kind::SignedIn);
}

TEST_CASE("A weak new PIN is refused, a good one works") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    const auto walk = deskOf(counter, "ani");
    openPerson(*walk, person);
    for (const char* weak : {"123456", "111111", "12"}) {
        INFO(weak);
        walk->message.clear();
        typePin(*walk, "pinField", weak);
        walk->tap("newPinButton");
        CHECK(walk->told("PIN 6 angka"));
    }
    typePin(*walk, "pinField", "906142");
    walk->tap("newPinButton");
    REQUIRE(walk->told("sudah berlaku"));
    const auto answer = counter.branch.services().signIn.signIn(person.nik.text(), "906142");
    REQUIRE(answer);
    CHECK(answer->kind == service::SignInAnswer::Kind::SignedIn);
}

TEST_CASE("Staff take a person's consent to face pictures back, after asking once more, and every picture goes") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    REQUIRE(counter.branch.services().registration.keepPhoto(person.id, service::PhotoPurpose::Enrolment,
                                                             service::FaceShot{"\xFF\xD8\xFF\xD9 invented", "template", {}}));
    const int before = counter.branch.count("photo");
    const auto walk = deskOf(counter, "ani");
    openPerson(*walk, person);
    const auto isShown = [&walk](const char* name) { return walk->find<QPushButton>(name).isVisibleTo(walk->flow().page()); };
    REQUIRE(isShown("withdrawFaceButton"));
    CHECK_FALSE(isShown("eraseFaceButton"));
    walk->tap("withdrawFaceButton");
    CHECK_FALSE(isShown("withdrawFaceButton"));
    walk->tap("keepFaceButton");
    REQUIRE(isShown("withdrawFaceButton"));
    CHECK(counter.branch.count("photo") == before);
    walk->tap("withdrawFaceButton");
    walk->tap("eraseFaceButton");
    REQUIRE(walk->told("Persetujuan dicabut"));
    CHECK(counter.branch.count("photo") == 0);
    CHECK(counter.branch.count("audit WHERE action = 'face_consent_withdrawn'") == 1);
    CHECK_FALSE(isShown("withdrawFaceButton"));
    CHECK_FALSE(counter.branch.services().faces.enrolment(person.id)->cameraAllowed);
}
