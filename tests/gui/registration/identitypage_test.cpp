#include "gui/registration/identitypage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/dateboxes.h"
#include "gui/widgets/wordfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("the birth date is filled from the NIK, so that nobody scrolls to a year") {
    RegistrationRig rig;
    IdentityPage page(rig.work);
    page.enter();
    CHECK(part<DateBoxes>(page, "birthDateBoxes").date() == makeDate(1968, 3, 12));
    type(page, "nameField", QStringLiteral("Siti Aminah"));
    type(page, "birthPlaceField", QStringLiteral("Blitar"));
    REQUIRE(page.leave());
    CHECK(rig.work.draft.identity == service::IdentityEntry{"Siti Aminah", "Blitar", makeDate(1968, 3, 12), {}});
}

TEST_CASE("strange names and places are refused at their field and stay there") {
    for (const QString& typed : strangeTexts()) {
        RegistrationRig rig;
        IdentityPage page(rig.work);
        page.enter();
        part<WordField>(page, "nameField").setText(typed);
        part<WordField>(page, "birthPlaceField").setText(QStringLiteral("Blitar"));
        const auto name = page.leave();
        REQUIRE_FALSE(name);
        CHECK(name.error().field == &part(page, "nameField"));
        part<WordField>(page, "nameField").setText(QStringLiteral("Siti"));
        part<WordField>(page, "birthPlaceField").setText(typed);
        const auto place = page.leave();
        REQUIRE_FALSE(place);
        CHECK(place.error().field == &part(page, "birthPlaceField"));
        CHECK_FALSE(rig.work.draft.identity);
    }
}

TEST_CASE("a birth date to come is refused") {
    RegistrationRig rig;
    IdentityPage page(rig.work);
    page.enter();
    type(page, "nameField", QStringLiteral("Siti"));
    type(page, "birthPlaceField", QStringLiteral("Solo"));
    part<DateBoxes>(page, "birthDateBoxes").setDate(makeDate(2027, 1, 1));
    CHECK_FALSE(page.leave());
}
