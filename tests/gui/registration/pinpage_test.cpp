#include "gui/registration/pinpage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/pinfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("the PIN goes to the flow and leaves the page at once") {
    std::string pin;
    PinPage page(pin);
    page.enter();
    type(page, "pinField", QStringLiteral("274913"));
    REQUIRE(page.leave());
    CHECK(pin == "274913");
    CHECK(part<PinField>(page, "pinField").pin().isEmpty());
}

TEST_CASE("a PIN that is not six digits is refused") {
    for (const QString& typed : {QString(), QStringLiteral("27491"), QStringLiteral("abcdef"), QStringLiteral("😀")}) {
        std::string pin;
        PinPage page(pin);
        page.enter();
        type(page, "pinField", typed);
        CHECK_FALSE(page.leave());
        CHECK(pin.empty());
    }
}
