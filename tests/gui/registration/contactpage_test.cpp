#include "gui/registration/contactpage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"

#include <QAbstractButton>

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

TEST_CASE("the number on record is shown by its end only, and kept by one tap") {
    RegistrationRig rig;
    rig.work.knownPhone = PhoneNumber::parse("081234567890").value();
    ContactPage page(rig.work);
    page.enter();
    CHECK_FALSE(part(page, "newPhonePanel").isVisibleTo(&page));
    const auto unanswered = page.leave();
    REQUIRE_FALSE(unanswered);
    CHECK(unanswered.error().field == &part(page, "phoneCards"));
    const QString shown = part<QAbstractButton>(page, "choice_phone_same").accessibleName();
    CHECK(shown.contains(QStringLiteral("7890")));
    CHECK_FALSE(shown.contains(QStringLiteral("3456")));
    choose(page, "choice_phone_same");
    CHECK_FALSE(part(page, "phoneField").isVisibleTo(&page));
    CHECK(part(page, "emailField").isVisibleTo(&page));
    CHECK_FALSE(part(page, "keyboard").isVisibleTo(&page));
    REQUIRE(page.leave());
    CHECK(rig.work.draft.phone == rig.work.knownPhone);
}

TEST_CASE("another number than the one on record is typed, and stands there again after going back") {
    RegistrationRig rig;
    rig.work.knownPhone = PhoneNumber::parse("081234567890").value();
    ContactPage page(rig.work);
    page.enter();
    choose(page, "choice_phone_other");
    CHECK_FALSE(page.leave());
    type(page, "phoneField", QStringLiteral("081298765432"));
    REQUIRE(page.leave());
    CHECK(rig.work.draft.phone->local() == "081298765432");
    ContactPage again(rig.work);
    again.enter();
    CHECK(part<ChoiceCards>(again, "phoneCards").chosen() == QStringLiteral("phone_other"));
    CHECK(part<DigitField>(again, "phoneField").digits() == QStringLiteral("081298765432"));
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
