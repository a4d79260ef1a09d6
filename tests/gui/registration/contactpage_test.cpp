#include "gui/registration/contactpage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/wordfield.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("a phone number is taken in the ways people write it") {
    for (const QString& typed : {QStringLiteral("081298765432"), QStringLiteral("0812-9876-5432"),
                                 QStringLiteral("６281298765432"), QStringLiteral("6281298765432")}) {
        RegistrationRig rig;
        ContactPage page(rig.work);
        page.enter();
        type(page, "phoneField", typed);
        REQUIRE(page.leave());
        CHECK(rig.work.draft.phone->local() == "081298765432");
        CHECK_FALSE(rig.work.draft.email);
    }
}

TEST_CASE("what is no phone number is refused at the field") {
    for (const QString& typed : {QString(), QStringLiteral("0812"), QStringLiteral("0212345678"), QStringLiteral("telepon"),
                                 QStringLiteral("'; DROP TABLE x"), QStringLiteral("😀")}) {
        RegistrationRig rig;
        ContactPage page(rig.work);
        page.enter();
        type(page, "phoneField", typed);
        const auto left = page.leave();
        REQUIRE_FALSE(left);
        CHECK(left.error().field == &part(page, "phoneField"));
    }
}

TEST_CASE("an e-mail address is optional but must look like one") {
    RegistrationRig rig;
    ContactPage page(rig.work);
    page.enter();
    type(page, "phoneField", QStringLiteral("081298765432"));
    auto& email = part<WordField>(page, "emailField");
    for (const QString& typed : {QStringLiteral("siti"), QStringLiteral("siti@"), QStringLiteral("a b@contoh.id"),
                                 QStringLiteral("siti@contoh"), QStringLiteral("😀@contoh.id")}) {
        email.setText(typed);
        const auto left = page.leave();
        REQUIRE_FALSE(left);
        CHECK(left.error().field == &email);
    }
    email.setText(QStringLiteral("siti@contoh.id"));
    REQUIRE(page.leave());
    CHECK(rig.work.draft.email == "siti@contoh.id");
}
