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

void vouch(FlowWalk& walk) {
    part<WordField>(walk.page(), "codeField").setText(QStringLiteral("ani"));
    type(walk.page(), "pinField", QString::fromLatin1(kInventedPin));
    click(walk.page(), "vouchButton");
}

struct FlowRig : RegistrationRig {
    RegistrationFlow flow{kiosk};
};

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
    vouch(walk);
    REQUIRE(waitFor([&walk] { return walk.at() == "done"; }));
    auto& services = rig.branch.services();
    CHECK(services.signIn.signIn(rig.person.nik.text(), kInventedPin)->kind == service::SignInAnswer::Kind::SignedIn);
    CHECK(rig.branch.count("photo") == 0);
    CHECK(rig.branch.problems().empty());
    walk.next();
    CHECK(walk.outcome == QString());
}

TEST_CASE("after a kill the same NIK goes on where it stopped, and the PIN is asked again") {
    FlowRig rig;
    {
        RegistrationFlow killed{rig.kiosk};
        FlowWalk walk(killed);
        consent(walk);
        number(walk, "nikField", rig.person.nik.text());
        number(walk, "kpjField", rig.person.kpjs.front().text());
        identity(walk, "Siti Aminah");
        rest(walk);
        pin(walk);
    }
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    CHECK(walk.at() == "pin");
    CHECK(walk.message.contains(QStringLiteral("lanjutkan")));
    pin(walk);
    vouch(walk);
    CHECK(waitFor([&walk] { return walk.at() == "done"; }));
}

TEST_CASE("a registration that stopped at the card goes on at the identity") {
    FlowRig rig;
    {
        RegistrationFlow killed{rig.kiosk};
        FlowWalk walk(killed);
        consent(walk);
        number(walk, "nikField", rig.person.nik.text());
        number(walk, "kpjField", rig.person.kpjs.front().text());
        CHECK(walk.at() == "identity");
    }
    FlowWalk walk(rig.flow);
    consent(walk);
    number(walk, "nikField", rig.person.nik.text());
    CHECK(walk.at() == "identity");
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
