#include "gui/registration/consentpage.h"

#include "gui/registration/registrationrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("consent is explicit: nothing is chosen beforehand and both parts must be answered") {
    RegistrationRig rig;
    ConsentPage page(rig.work);
    page.retranslate();
    page.enter();
    CHECK_FALSE(page.leave());
    choose(page, "choice_data_yes");
    CHECK_FALSE(page.leave());
    choose(page, "choice_face_yes");
    REQUIRE(page.leave());
    CHECK(rig.work.draft.consents == service::Consents{true, true});
}

TEST_CASE("without consent to personal data there is no registration") {
    RegistrationRig rig;
    ConsentPage page(rig.work);
    page.retranslate();
    choose(page, "choice_data_no");
    choose(page, "choice_face_yes");
    CHECK_FALSE(page.leave());
    CHECK_FALSE(rig.work.consentAnswered);
}

TEST_CASE("the face part can be declined by itself") {
    RegistrationRig rig;
    ConsentPage page(rig.work);
    page.retranslate();
    choose(page, "choice_data_yes");
    choose(page, "choice_face_no");
    REQUIRE(page.leave());
    CHECK(rig.work.draft.consents == service::Consents{true, false});
}

TEST_CASE("both consent texts are read aloud") {
    RegistrationRig rig;
    ConsentPage page(rig.work);
    page.retranslate();
    page.show();
    CHECK(page.spokenText().contains(QStringLiteral("pendaftaran dan klaim")));
    CHECK(page.spokenText().contains(QStringLiteral("Foto")));
}
