#include "app/journeys.h"

#include "gui/shell/kioskcontroller.h"
#include "gui/shell/kioskwindow.h"
#include "gui/shell/speaker.h"
#include "gui/shell/theme.h"
#include "support/kioskrig.h"

#include <QApplication>
#include <QLabel>

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct SilentSpeaker final : Speaker {
    [[nodiscard]] bool isAvailable() const override { return false; }
    void say(const QString&) override {}
    void count(const QString&) override {}
    void stop() override {}
    void setVoice(const QString&) override {}
};

/// The kiosk's window with its journeys, and somebody at it.
struct JourneyRig : KioskRig {
    JourneyRig() {
        addJourneys(controller, kiosk);
        window.resize(1280, 1024);
        window.show();
    }

    [[nodiscard]] bool reach(const char* step) {
        return waitFor([this, step] {
            return window.flow() && window.flow()->currentId() == QLatin1StringView(step) && !window.flow()->isBusy();
        });
    }
    [[nodiscard]] Page& page() { return *window.flow()->page(); }
    [[nodiscard]] bool sees(const QString& words) {
        return waitFor([this, &words] {
            return std::ranges::any_of(page().findChildren<QLabel*>(),
                                       [&words](const QLabel* label) { return label->text().contains(words); });
        });
    }

    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    KioskWindow window{theme, speaker, KioskOptions{.tapGuard = {}}};
    KioskController controller{window};
};

/// A claim that went back to the person, and why.
Invented withReturnedClaim(BranchFixture& branch, const char* reason) {
    const Invented siti = branch.makeClaimant(ClaimCause::RetirementAge);
    const auto receipt = branch.services().claims.submit(siti.id, branch.requestFor(siti, ClaimCause::RetirementAge));
    REQUIRE(receipt);
    REQUIRE(branch.services().desk.verify(receipt->id, branch.petugas()));
    REQUIRE(branch.services().desk.sendBack(receipt->id, branch.penyelia(), reason));
    return siti;
}

} // namespace

TEST_CASE("Who signs in from Lacak Klaim reads there why their claim came back") {
    JourneyRig rig;
    const Invented siti = withReturnedClaim(rig.branch, "Nomor rekening tidak dikenal bank");
    Q_EMIT rig.window.tileChosen(HomeTile::Track);
    REQUIRE(rig.reach("track_number"));
    rig.page().activateSecondary();
    REQUIRE(rig.reach("number"));
    type(rig.page(), "numberField", QString::fromStdString(siti.nik.text()));
    rig.window.flow()->next();
    REQUIRE(rig.reach("pin"));
    type(rig.page(), "pinField", QString::fromLatin1(kInventedPin));
    rig.window.flow()->next();
    REQUIRE(rig.reach("track_list"));
    REQUIRE(waitFor([&rig] { return !rig.page().primaryText().isEmpty(); }));
    rig.window.flow()->next();
    REQUIRE(rig.reach("track_timeline"));
    CHECK(rig.sees(QStringLiteral("Nomor rekening tidak dikenal bank")));
}

TEST_CASE("Who is signed in already sees their own claims at Lacak Klaim") {
    JourneyRig rig;
    const Invented siti = withReturnedClaim(rig.branch, "Foto tidak jelas");
    rig.controller.signedIn({siti.id, siti.name});
    Q_EMIT rig.window.tileChosen(HomeTile::Track);
    CHECK(rig.reach("track_list"));
}

TEST_CASE("Signing in after registering ends at home") {
    JourneyRig rig;
    rig.controller.start(QStringLiteral("register"));
    Q_EMIT rig.window.flow()->finished(QStringLiteral("signin"));
    REQUIRE(rig.reach("number"));
    const Invented siti = rig.branch.makeClaimant(ClaimCause::RetirementAge);
    rig.controller.signedIn({siti.id, siti.name});
    Q_EMIT rig.window.flow()->finished(QStringLiteral("signed_in"));
    CHECK_FALSE(rig.window.flow());
}
