#include "gui/registration/newpinpage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/pinfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("a weak PIN is refused with its reason while it is typed") {
    for (const char* weak : {"111111", "123456", "654321", "120368"}) {
        RegistrationRig rig;
        rig.work.draft.identity = service::IdentityEntry{"Siti", "Blitar", makeDate(1968, 3, 12), {}};
        NewPinPage page(rig.work);
        page.enter();
        type(page, "pinField", QString::fromLatin1(weak));
        CHECK_FALSE(part<PinField>(page, "pinField").problem().isEmpty());
        type(page, "repeatField", QString::fromLatin1(weak));
        CHECK_FALSE(page.leave());
        CHECK(rig.work.pin.empty());
    }
}

TEST_CASE("the two PINs must be the same") {
    RegistrationRig rig;
    NewPinPage page(rig.work);
    page.enter();
    type(page, "pinField", QStringLiteral("274913"));
    type(page, "repeatField", QStringLiteral("274914"));
    const auto left = page.leave();
    REQUIRE_FALSE(left);
    CHECK(left.error().field == &part(page, "repeatField"));
    type(page, "repeatField", QStringLiteral("274913"));
    REQUIRE(page.leave());
    CHECK(rig.work.pin == "274913");
}

TEST_CASE("a PIN leaves the page when the page is left") {
    RegistrationRig rig;
    NewPinPage page(rig.work);
    page.show();
    page.enter();
    type(page, "pinField", QStringLiteral("274913"));
    page.hide();
    CHECK(part<PinField>(page, "pinField").pin().isEmpty());
}
