#include "gui/face/vouchpanel.h"

#include "gui/widgets/pinfield.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct VouchRig : KioskRig {
    VouchPanel panel{services};
    std::optional<FaceEvidence> evidence;
    QString told;

    VouchRig() {
        QObject::connect(&panel, &VouchPanel::vouched, &panel, [this](const FaceEvidence& given) { evidence = given; });
        QObject::connect(&panel, &VouchPanel::messageRaised, &panel,
                         [this](MessageKind, const QString& text, QWidget*) { told = text; });
        panel.retranslate();
        panel.show();
        panel.start(VouchPanel::Start::Free);
    }

    void choosePaper() {
        choose(panel, "choice_face_not_read");
        choose(panel, "choice_passport");
    }

    void confirm(const char* code, const char* pin = kInventedPin) {
        part<WordField>(panel, "codeField").setText(QString::fromLatin1(code));
        part<PinField>(panel, "pinField").clear();
        type(panel, "pinField", QString::fromLatin1(pin));
        told.clear();
        click(panel, "vouchButton");
    }

    /// The first officer's word, until the second is asked for.
    void confirmFirst(const char* code) {
        confirm(code);
        REQUIRE(waitFor([this] { return part<WordField>(panel, "codeField").text().isEmpty(); }));
    }

    [[nodiscard]] bool tells(const char* words) {
        return waitFor([&] { return told.contains(QString::fromUtf8(words)); });
    }
};

} // namespace

TEST_CASE("two officers vouch with a reason, two papers, and each their own code and PIN") {
    VouchRig rig;
    CHECK_FALSE(part(rig.panel, "staffPanel").isVisible());
    choose(rig.panel, "choice_religion");
    CHECK_FALSE(part(rig.panel, "staffPanel").isVisible());
    choose(rig.panel, "choice_passport");
    rig.confirmFirst("Ani");
    CHECK_FALSE(rig.evidence);
    rig.confirm("budi");
    REQUIRE(waitFor([&rig] { return rig.evidence.has_value(); }));
    CHECK(*rig.evidence == FaceEvidence{FaceMethod::StaffVouch, {}, rig.branch.petugas().id, "religion", rig.branch.penyelia().id, {"ktp", "passport"}});
}

TEST_CASE("the same officer twice is not two") {
    VouchRig rig;
    rig.choosePaper();
    rig.confirmFirst("ani");
    rig.confirm("ani");
    CHECK(rig.tells("petugas yang sama"));
    CHECK_FALSE(rig.evidence);
    rig.confirm("citra");
    REQUIRE(waitFor([&rig] { return rig.evidence.has_value(); }));
    CHECK(rig.evidence->secondedBy == rig.branch.admin().id);
}

TEST_CASE("a face that the machine refused needs a penyelia among the two") {
    VouchRig rig;
    rig.panel.start(VouchPanel::Start::Mismatch);
    CHECK_FALSE(part(rig.panel, "reasonPanel").isVisible());
    CHECK_FALSE(part(rig.panel, "cancelButton").isVisible());
    choose(rig.panel, "choice_driving_licence");
    rig.confirmFirst("ani");
    rig.confirm("citra");
    CHECK(rig.tells("bersama penyelia"));
    CHECK_FALSE(rig.evidence);
    rig.confirm("budi");
    REQUIRE(waitFor([&rig] { return rig.evidence.has_value(); }));
    CHECK(rig.evidence->vouchReason == kVouchMismatch);
}

TEST_CASE("a wrong staff PIN tells the tries left and vouches for nothing") {
    VouchRig rig;
    rig.choosePaper();
    rig.confirm("ani", "998877");
    REQUIRE(waitFor([&rig] { return !rig.told.isEmpty(); }));
    CHECK(rig.told.contains(QLatin1Char('4')));
    CHECK(part<WordField>(rig.panel, "codeField").text() == QStringLiteral("ani"));
    CHECK_FALSE(rig.evidence);
}

TEST_CASE("an unknown staff code and an empty form are refused in words") {
    VouchRig rig;
    rig.choosePaper();
    rig.confirm("");
    CHECK_FALSE(rig.told.isEmpty());
    rig.confirm("siapa", "27");
    CHECK_FALSE(rig.told.isEmpty());
    rig.confirm("siapa");
    CHECK(rig.tells("tidak dikenal"));
    CHECK_FALSE(rig.evidence);
}

TEST_CASE("without consent to pictures the reason is known and there is no way to the camera") {
    VouchRig rig;
    rig.panel.start(VouchPanel::Start::NoConsent);
    CHECK(part(rig.panel, "papersPanel").isVisible());
    CHECK_FALSE(part(rig.panel, "cancelButton").isVisible());
}
