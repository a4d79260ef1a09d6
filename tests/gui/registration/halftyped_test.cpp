#include "gui/registration/registrationflow.h"
#include "gui/registration/registrationrig.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

/// Somebody who registers, walks away and comes back.
struct Registration {
    explicit Registration(RegistrationRig& rig) : person(rig.person), flow(rig.kiosk), walk(flow) {
        choose(walk.page(), "choice_data_yes");
        choose(walk.page(), "choice_face_no");
        walk.next();
        choose(walk.page(), "choice_PU");
        choose(walk.page(), "choice_WNI");
        walk.next();
        type(walk.page(), "nikField", QString::fromStdString(person.nik.text()));
        walk.next();
    }
    void answerKpj() {
        type(walk.page(), "kpjField", QString::fromStdString(person.kpjs.front().text()));
        walk.next();
    }
    void answerIdentity() {
        part<WordField>(walk.page(), "nameField").setText(QStringLiteral("Siti Aminah"));
        part<WordField>(walk.page(), "birthPlaceField").setText(QStringLiteral("Blitar"));
        walk.next();
    }
    void answerAddress() {
        auto& same = part(walk.page(), "addressCards");
        REQUIRE(waitFor([&same] { return same.isVisible(); }));
        choose(walk.page(), "choice_address_same");
        walk.next();
    }
    void walkAway() {
        bool left = false;
        flow.suspend([&left] { left = true; });
        REQUIRE(waitFor([&left] { return left; }));
    }

    const Invented& person;
    RegistrationFlow flow;
    FlowWalk walk;
};

} // namespace

TEST_CASE("half a KPJ and half a name are shown to nobody who knows no more than the NIK") {
    RegistrationRig rig;
    {
        Registration first(rig);
        type(first.walk.page(), "kpjField", QStringLiteral("302112"));
        first.walkAway();
    }
    {
        Registration second(rig);
        REQUIRE(second.walk.at() == "kpj");
        CHECK(part<DigitField>(second.walk.page(), "kpjField").digits().isEmpty());
        second.answerKpj();
        part<WordField>(second.walk.page(), "nameField").setText(QStringLiteral("Siti Amin"));
        second.walkAway();
    }
    Registration third(rig);
    third.answerKpj();
    REQUIRE(third.walk.at() == "identity");
    CHECK(part<WordField>(third.walk.page(), "nameField").text().isEmpty());
}

TEST_CASE("half an address stands there again, with the choice that it belongs to") {
    RegistrationRig rig;
    {
        Registration first(rig);
        first.answerKpj();
        first.answerIdentity();
        choose(first.walk.page(), "choice_address_moved");
        part<WordField>(first.walk.page(), "addressField").setText(QStringLiteral("Jl."));
        first.walkAway();
    }
    Registration again(rig);
    again.answerKpj();
    again.answerIdentity();
    REQUIRE(again.walk.at() == "address");
    CHECK(part<WordField>(again.walk.page(), "addressField").text() == QStringLiteral("Jl."));
    CHECK(part(again.walk.page(), "newAddressPanel").isVisibleTo(&again.walk.page()));
}

TEST_CASE("a wrong e-mail address stands there again beside the right phone number, and is forgotten once it is answered") {
    RegistrationRig rig;
    {
        Registration first(rig);
        first.answerKpj();
        first.answerIdentity();
        first.answerAddress();
        choose(first.walk.page(), "choice_phone_other");
        type(first.walk.page(), "phoneField", QStringLiteral("081298765432"));
        part<WordField>(first.walk.page(), "emailField").setText(QStringLiteral("siti@contoh"));
        first.walkAway();
    }
    {
        Registration again(rig);
        again.answerKpj();
        again.answerIdentity();
        REQUIRE(waitFor([&again] { return again.walk.at() == "contact"; }));
        CHECK(part<DigitField>(again.walk.page(), "phoneField").digits() == QStringLiteral("081298765432"));
        auto& email = part<WordField>(again.walk.page(), "emailField");
        CHECK(email.text() == QStringLiteral("siti@contoh"));
        email.setText(QStringLiteral("siti@contoh.id"));
        again.walk.next();
        REQUIRE(again.walk.at() == "pin");
    }
    const auto draft = rig.branch.services().registration.loadDraft(rig.person.id);
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK_FALSE((*draft)->halfTyped);
    CHECK((*draft)->email == "siti@contoh.id");
}

TEST_CASE("half a PIN is kept nowhere") {
    RegistrationRig rig;
    Registration first(rig);
    first.answerKpj();
    first.answerIdentity();
    first.answerAddress();
    choose(first.walk.page(), "choice_phone_other");
    type(first.walk.page(), "phoneField", QStringLiteral("081298765432"));
    first.walk.next();
    REQUIRE(first.walk.at() == "pin");
    type(first.walk.page(), "pinField", QStringLiteral("2749"));
    first.walkAway();
    const auto draft = rig.branch.services().registration.loadDraft(rig.person.id);
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK_FALSE((*draft)->halfTyped);
}
