#include "gui/face/vouchpanel.h"

#include "gui/widgets/pinfield.h"
#include "gui/widgets/wordfield.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct VouchRig : KioskRig {
    VouchPanel panel{services};
    std::optional<StaffId> staff;
    QString reason;
    QString told;

    VouchRig() {
        QObject::connect(&panel, &VouchPanel::vouched, &panel, [this](const StaffId& id, const QString& why) {
            staff = id;
            reason = why;
        });
        QObject::connect(&panel, &VouchPanel::messageRaised, &panel,
                         [this](MessageKind, const QString& text, QWidget*) { told = text; });
        panel.retranslate();
        panel.show();
        panel.start(true, false);
    }

    void confirm(const char* code, const char* pin) {
        part<WordField>(panel, "codeField").setText(QString::fromLatin1(code));
        part<PinField>(panel, "pinField").clear();
        type(panel, "pinField", QString::fromLatin1(pin));
        told.clear();
        click(panel, "vouchButton");
    }
};

} // namespace

TEST_CASE("staff vouch with a reason, their code and PIN") {
    VouchRig rig;
    CHECK_FALSE(part(rig.panel, "staffPanel").isVisible());
    choose(rig.panel, "choice_face_not_read");
    rig.confirm("Ani", kInventedPin);
    REQUIRE(waitFor([&rig] { return rig.staff.has_value(); }));
    CHECK(*rig.staff == rig.branch.petugas().id);
    CHECK(rig.reason == QStringLiteral("face_not_read"));
}

TEST_CASE("a wrong staff PIN tells the tries left and vouches for nothing") {
    VouchRig rig;
    choose(rig.panel, "choice_face_not_read");
    rig.confirm("ani", "998877");
    REQUIRE(waitFor([&rig] { return !rig.told.isEmpty(); }));
    CHECK(rig.told.contains(QLatin1Char('4')));
    CHECK_FALSE(rig.staff);
}

TEST_CASE("an unknown staff code and an empty form are refused in words") {
    VouchRig rig;
    choose(rig.panel, "choice_face_not_read");
    rig.confirm("", kInventedPin);
    CHECK_FALSE(rig.told.isEmpty());
    rig.confirm("siapa", "27");
    CHECK_FALSE(rig.told.isEmpty());
    rig.confirm("siapa", kInventedPin);
    REQUIRE(waitFor([&rig] { return rig.told.contains(QStringLiteral("tidak dikenal")); }));
    CHECK_FALSE(rig.staff);
}

TEST_CASE("without consent to pictures the reason is known and there is no way to the camera") {
    VouchRig rig;
    rig.panel.start(false, false);
    CHECK(part(rig.panel, "staffPanel").isVisible());
    CHECK_FALSE(part(rig.panel, "cancelButton").isVisible());
}
