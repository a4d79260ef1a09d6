#include "gui/registration/registrationflow.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

void consent(FlowWalk& walk, const char* face = "choice_face_no") {
    choose(walk.page(), "choice_data_yes");
    choose(walk.page(), face);
    walk.next();
    choose(walk.page(), "choice_PU");
    choose(walk.page(), "choice_WNI");
    walk.next();
}

void number(FlowWalk& walk, const char* field, const std::string& digits) {
    type(walk.page(), field, QString::fromStdString(digits));
    walk.next();
}

void identity(FlowWalk& walk, const char* name) {
    part<WordField>(walk.page(), "nameField").setText(QString::fromLatin1(name));
    part<WordField>(walk.page(), "birthPlaceField").setText(QStringLiteral("Blitar"));
    walk.next();
}

/// From the identity to the face page.
void rest(FlowWalk& walk) {
    REQUIRE(walk.at() == "address");
    auto& same = part(walk.page(), "addressCards");
    REQUIRE(waitFor([&same] { return same.isVisible(); }));
    choose(walk.page(), "choice_address_same");
    walk.next();
    choose(walk.page(), "choice_phone_other");
    type(walk.page(), "phoneField", QStringLiteral("081298765432"));
    walk.next();
    REQUIRE(walk.at() == "pin");
}

void pin(FlowWalk& walk) {
    type(walk.page(), "pinField", QString::fromLatin1(kInventedPin));
    type(walk.page(), "repeatField", QString::fromLatin1(kInventedPin));
    walk.next();
    REQUIRE(walk.at() == "face");
}

struct FlowRig : RegistrationRig {
    RegistrationFlow flow{kiosk};
};

/// A registration of the rig's person that breaks off before the face is answered.
void stopAtFace(FlowRig& rig) {
    RegistrationFlow killed{rig.kiosk};
    FlowWalk walk(killed);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    rest(walk);
    pin(walk);
}

} // namespace

TEST_CASE("a person without consent to pictures registers in ten pages through staff and can sign in") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    CHECK(rig.flow.stepCount() == 10);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    rest(walk);
    pin(walk);
    vouchByTwo(walk.page());
    REQUIRE(waitFor([&walk] { return walk.at() == "done"; }));
    auto& services = rig.branch.services();
    CHECK(services.signIn.signIn(rig.person.nik.text(), kInventedPin)->kind == service::SignInAnswer::Kind::SignedIn);
    CHECK(rig.branch.count("photo") == 0);
    CHECK(rig.branch.problems().empty());
    walk.next();
    CHECK(walk.outcome == QString());
}

TEST_CASE("after a kill who types the same data again goes on where it stopped, and the PIN is asked again") {
    FlowRig rig;
    stopAtFace(rig);
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    REQUIRE(waitFor([&walk] { return walk.at() == "pin"; }));
    CHECK(walk.message.contains(QStringLiteral("lanjutkan")));
    pin(walk);
    vouchByTwo(walk.page());
    CHECK(waitFor([&walk] { return walk.at() == "done"; }));
}

TEST_CASE("a NIK alone opens nothing of an unfinished registration") {
    FlowRig rig;
    stopAtFace(rig);
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    REQUIRE(walk.at() == "kpj");
    CHECK(part<DigitField>(walk.page(), "kpjField").digits().isEmpty());
    for (const char* later : {"identity", "address", "contact", "pin", "face"}) {
        INFO(later);
        CHECK_FALSE(rig.flow.mayEnter(QString::fromLatin1(later)));
    }
    number(walk, "kpjField", rig.person.kpjs.front().text());
    REQUIRE(walk.at() == "identity");
    CHECK(part<WordField>(walk.page(), "nameField").text().isEmpty());
    CHECK(part<WordField>(walk.page(), "birthPlaceField").text().isEmpty());
}

TEST_CASE("who types the NIK of an unfinished registration does not write over its answers") {
    FlowRig rig;
    stopAtFace(rig);
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    bool left = false;
    rig.flow.suspend([&left] { left = true; });
    REQUIRE(waitFor([&left] { return left; }));
    const auto draft = rig.branch.services().registration.loadDraft(rig.person.id);
    REQUIRE(draft);
    REQUIRE(*draft);
    REQUIRE((*draft)->phone);
    CHECK((*draft)->phone->local() == "081298765432");
}

TEST_CASE("the picture of an unfinished registration is not taken for the person who comes back") {
    FlowRig rig;
    stopAtFace(rig);
    auto& registration = rig.branch.services().registration;
    auto kept = registration.loadDraft(rig.person.id);
    REQUIRE(kept);
    (*kept)->face = rig.branch.vouch();
    REQUIRE(registration.saveDraft(rig.person.id, **kept));
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    REQUIRE(waitFor([&walk] { return walk.at() == "pin"; }));
    pin(walk);
    const auto resumed = registration.loadDraft(rig.person.id);
    REQUIRE(resumed);
    REQUIRE(*resumed);
    CHECK_FALSE((*resumed)->face);
}

TEST_CASE("a slip in the name can be corrected") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminha");
    REQUIRE(walk.at() == "dispute");
    walk.page().activateSecondary();
    REQUIRE(walk.at() == "identity");
    identity(walk, "Siti Aminah");
    CHECK(walk.at() == "address");
}

TEST_CASE("a difference that stays goes to the counter with a number") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Joko Widagdo");
    REQUIRE(walk.at() == "dispute");
    walk.next();
    REQUIRE(walk.at() == "slip");
    const auto open = rig.branch.services().referrals.openOn(rig.branch.clock.today());
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front().kind == service::ReferralKind::Identity);
    walk.next();
    CHECK(walk.outcome == QString());
}

TEST_CASE("who is registered is led to Masuk") {
    FlowRig rig;
    const Invented registered = rig.branch.makeParticipant();
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", registered.nik.text());
    REQUIRE(walk.at() == "registered");
    walk.next();
    CHECK(walk.outcome == QStringLiteral("signin"));
}

TEST_CASE("an unknown NIK and another person's card are told and stay on their page") {
    FlowRig rig;
    const Invented other = rig.branch.makeParticipant();
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", "3174010101900099");
    CHECK(walk.at() == "nik");
    CHECK_FALSE(walk.message.isEmpty());
    part<DigitField>(walk.page(), "nikField").setDigits({});
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", other.kpjs.front().text());
    CHECK(walk.at() == "kpj");
    CHECK(walk.message.contains(QStringLiteral("bukan atas nama")));
}

TEST_CASE("walking away from the face page registers nobody") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    rest(walk);
    pin(walk);
    bool left = false;
    rig.flow.suspend([&left] { left = true; });
    REQUIRE(waitFor([&left] { return left; }));
    CHECK(rig.branch.services().registration.findUnregistered(rig.person.nik));
}

TEST_CASE("who is not photographed and finds no officer takes a queue number, and goes on another time") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    number(walk, "kpjField", rig.person.kpjs.front().text());
    identity(walk, "Siti Aminah");
    rest(walk);
    pin(walk);
    walk.page().activateSecondary();
    REQUIRE(walk.reach("face_counter"));
    CHECK(walk.text(QStringLiteral("queueLabel")) == QStringLiteral("C-001"));
    CHECK_FALSE(walk.flow().goTo(QStringLiteral("done")));
    walk.next();
    CHECK(walk.outcome == QString());
    CHECK(rig.branch.services().registration.findUnregistered(rig.person.nik));
    CHECK(rig.branch.services().registration.loadDraft(rig.person.id)->has_value());
}

TEST_CASE("ten taps on a page move one step") {
    FlowRig rig;
    FlowWalk walk(rig.flow);
    consent(walk);
    type(walk.page(), "nikField", QString::fromStdString(rig.person.nik.text()));
    for (int tap = 0; tap < 10; ++tap)
        rig.flow.next();
    REQUIRE(waitFor([&rig] { return !rig.flow.isBusy(); }));
    CHECK(walk.at() == "kpj");
}
