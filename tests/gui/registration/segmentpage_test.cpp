#include "gui/registration/segmentpage.h"

#include "gui/registration/registrationrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("segment and citizenship are both asked and kept") {
    RegistrationRig rig;
    SegmentPage page(rig.work);
    page.retranslate();
    page.enter();
    CHECK_FALSE(page.leave());
    choose(page, "choice_BPU");
    CHECK_FALSE(page.leave());
    choose(page, "choice_WNI");
    REQUIRE(page.leave());
    CHECK(rig.work.draft.segment == Segment::Bpu);
    CHECK(rig.work.draft.citizenship == Citizenship::Wni);
}
