#include "gui/face/vouchpanel.h"
#include "gui/widgets/pinfield.h"
#include "gui/widgets/wordfield.h"
#include "support/badinput.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("bad input to the code and PIN of an officer who vouches") {
    KioskRig rig;
    VouchPanel panel(rig.services);
    Told told(panel);
    StaffId vouched;
    QObject::connect(&panel, &VouchPanel::vouched, &panel, [&](const FaceEvidence& evidence) {
        vouched = evidence.secondedBy;
        told.answered = true;
    });
    panel.retranslate();
    panel.show();
    auto& code = part<WordField>(panel, "codeField");
    auto& pin = part<PinField>(panel, "pinField");
    const QString good = QString::fromLatin1(kInventedPin);
    const auto go = [&] { return told.after([&] { click(panel, "vouchButton"); }); };
    const auto taken = [&](const QString& answer) { return vouched == rig.branch.petugas().id ? answer : QString(); };
    const auto prepare = [&] {
        vouched = {};
        // The first officer's word stands: the second's is what is tried.
        panel.start(VouchPanel::Start::Free);
        choose(panel, "choice_face_not_read");
        choose(panel, "choice_passport");
        code.setText(QStringLiteral("budi"));
        enterText(pin, good, Way::Typed);
        click(panel, "vouchButton");
        REQUIRE(waitFor([&code] { return code.text().isEmpty(); }));
        code.setText(QStringLiteral("ani"));
        enterText(pin, good, Way::Typed);
    };
    checkBadInput({code, Sort::Words, QStringLiteral("ani"), wordFates(), go, [&] { return taken(QStringLiteral("ani")); }}, prepare);
    checkBadInput({pin, Sort::Digits, good, digitFates(), go, [&] { return taken(good); }, true}, prepare);
}
