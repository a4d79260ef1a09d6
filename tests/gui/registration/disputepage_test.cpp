#include "gui/registration/disputepage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/letterdiff.h"

#include <QLabel>

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("a slip is shown letter by letter") {
    RegistrationRig rig;
    rig.work.differences = {
        {service::IdentityField::Name, NameMatch::Near, alignLetters("Siti Aminha", "Siti Aminah")}};
    DisputePage page(rig.work);
    page.enter();
    const auto diffs = page.findChildren<LetterDiff*>();
    REQUIRE(diffs.size() == 1);
    CHECK(diffs.front()->differenceCount() == 2);
}

TEST_CASE("of another person's record nothing is told but the field") {
    RegistrationRig rig;
    rig.work.differences = {{service::IdentityField::BirthDate, NameMatch::Different, {}}};
    DisputePage page(rig.work);
    page.show();
    page.enter();
    CHECK(page.findChildren<LetterDiff*>().isEmpty());
    CHECK(page.spokenText().contains(QStringLiteral("Tanggal lahir tidak sama")));
    CHECK(page.spokenText().contains(QStringLiteral("KTP")));
}

TEST_CASE("the second button asks to correct what was typed") {
    RegistrationRig rig;
    DisputePage page(rig.work);
    bool asked = false;
    QObject::connect(&page, &DisputePage::correctionRequested, &page, [&asked] { asked = true; });
    page.activateSecondary();
    CHECK(asked);
}
