#include "gui/registration/signinflow.h"

#include "gui/registration/registrationrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct SignInRig : KioskRig {
    Invented siti = branch.makeParticipant();
    SignInFlow flow{kiosk};
    std::optional<service::SignedInParticipant> signedIn;

    SignInRig() {
        QObject::connect(&flow, &SignInFlow::signedIn, &flow,
                         [this](const service::SignedInParticipant& person) { signedIn = person; });
    }
};

void enterNumber(FlowWalk& walk, const std::string& number) {
    type(walk.page(), "numberField", QString::fromStdString(number));
    walk.next();
}

void enterPin(FlowWalk& walk, const char* pin) {
    type(walk.page(), "pinField", QString::fromLatin1(pin));
    walk.next();
}

} // namespace

TEST_CASE("NIK and PIN sign in, with 22 typed characters on two pages") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, rig.siti.nik.text());
    REQUIRE(walk.at() == "pin");
    enterPin(walk, kInventedPin);
    CHECK(walk.outcome == QStringLiteral("signed_in"));
    REQUIRE(rig.signedIn);
    CHECK(rig.signedIn->id == rig.siti.id);
}

TEST_CASE("KPJ and PIN sign in too") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, rig.siti.kpjs.front().text());
    enterPin(walk, kInventedPin);
    CHECK(rig.signedIn);
}

TEST_CASE("an unknown number is told at once and can be corrected") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, "3174010101900099");
    CHECK(walk.at() == "number");
    CHECK(walk.message.contains(QStringLiteral("belum ada")));
}

TEST_CASE("a wrong PIN tells the tries left, five lock and send to staff") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, rig.siti.nik.text());
    for (int left = 4; left > 0; --left) {
        enterPin(walk, "998877");
        CHECK(walk.at() == "pin");
        CHECK(walk.message.contains(QString::number(left)));
    }
    enterPin(walk, "998877");
    CHECK(walk.at() == "locked");
    CHECK_FALSE(rig.signedIn);
    walk.next();
    CHECK(walk.outcome == QString());
}

TEST_CASE("somebody who has not registered is led to Daftar") {
    SignInRig rig;
    const Invented newcomer = rig.branch.makeParticipant(RegistrationRig::newcomer());
    FlowWalk walk(rig.flow);
    enterNumber(walk, newcomer.nik.text());
    REQUIRE(walk.at() == "not_registered");
    walk.next();
    CHECK(walk.outcome == QStringLiteral("register"));
}

TEST_CASE("ten taps on the PIN page are one try") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, rig.siti.nik.text());
    type(walk.page(), "pinField", QStringLiteral("998877"));
    for (int tap = 0; tap < 10; ++tap)
        rig.flow.next();
    REQUIRE(waitFor([&] { return !rig.flow.isBusy(); }));
    CHECK(walk.message.contains(QLatin1Char('4')));
}

TEST_CASE("walking away from a typed PIN tries nothing") {
    SignInRig rig;
    FlowWalk walk(rig.flow);
    enterNumber(walk, rig.siti.nik.text());
    type(walk.page(), "pinField", QString::fromLatin1(kInventedPin));
    bool left = false;
    rig.flow.suspend([&left] { left = true; });
    CHECK(waitFor([&left] { return left; }));
    CHECK_FALSE(rig.signedIn);
}
