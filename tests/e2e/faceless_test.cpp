#include "e2e/drawnpictures.h"
#include "e2e/kioskhand.h"
#include "gui/widgets/amountlabel.h"
#include "support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

using namespace anjungan;
using namespace anjungan::test;
using namespace std::chrono_literals;

// `--faceless` from the window to the camera's process and back: the real anjungan-face looks at a folder of pictures.

namespace {

constexpr const char* kFigure = "5.000.000";

/// A kiosk whose camera watches, and somebody who looks at their balance there.
struct Watched {
    /// The camera sees what is drawn.
    explicit Watched(void (*draw)(const QString& folder)) {
        const QString folder = pictures.filePath(QStringLiteral("camera"));
        draw(folder);
        Options options = KioskHand::optionsFor(branch.settings(), branch.clock.today(), folderCamera(folder));
        options.faceless = 1s;
        // Whatever hides figures, it is not that nobody has touched.
        options.idle = gui::IdleTimes{1h, 2h, 3h};
        hand.emplace(options);
    }

    void lookAtBalance() {
        hand->tap(QStringLiteral("balanceTile"));
        hand->signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
        hand->reach(QStringLiteral("balance"));
        waitForFigure(true);
    }

    [[nodiscard]] bool showsFigure() const {
        const auto* const total = qobject_cast<const gui::AmountLabel*>(hand->find(QStringLiteral("totalLabel")));
        return total && total->shownText().contains(QLatin1String(kFigure));
    }

    void waitForFigure(bool shown) {
        hand->waitUntil(shown ? QStringLiteral("see the figure") : QStringLiteral("have the figure hidden"), [this, shown] { return showsFigure() == shown; });
    }

    /// Nobody is told of, and no process of the camera runs.
    void expectUnwatched() {
        int told = 0;
        QObject::connect(&camera(), &FaceClient::personSeen, &hand->window(), [&told] { ++told; });
        lookAtBalance();
        hand->window().idleGuard().pass(10s);
        CHECK(showsFigure());
        CHECK(told == 0);
        CHECK(camera().processId() == 0);
    }

    void takeConsentBack() { REQUIRE(branch.services().faces.withdrawConsent(person.id, service::Actor::participant(person.id))); }

    [[nodiscard]] FaceClient& camera() { return hand->composition().kiosk().camera; }

    QTemporaryDir pictures;
    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    std::optional<KioskHand> hand;
};

} // namespace

TEST_CASE("Figures hide when nobody is before the camera any more, and show again at a touch") {
    Watched watched(&drawNobody);
    watched.lookAtBalance();
    watched.waitForFigure(false);
    // A tap on the heading does nothing else.
    watched.hand->tap(QStringLiteral("headingLabel"));
    CHECK(watched.showsFigure());
    watched.waitForFigure(false);
    watched.hand->endSession();
    CHECK(watched.camera().processId() == 0);
}

TEST_CASE("Figures stay on show while somebody is before the camera") {
    Watched watched(&drawFace);
    int seen = 0;
    int gone = 0;
    QObject::connect(&watched.camera(), &FaceClient::personSeen, &watched.hand->window(),
                     [&](bool somebody) { ++(somebody ? seen : gone); });
    watched.lookAtBalance();
    // Once before the camera knows, and once as it sees.
    watched.hand->waitUntil(QStringLiteral("be seen"), [&] { return seen > 1; });
    watched.hand->window().idleGuard().pass(10s);
    CHECK(gone == 0);
    CHECK(watched.showsFigure());
}

TEST_CASE("Whoever has not agreed to pictures is not looked at by the camera") {
    Watched watched(&drawNobody);
    watched.takeConsentBack();
    watched.expectUnwatched();
}

TEST_CASE("When somebody has left, the camera watches the next one only who has agreed too") {
    Watched watched(&drawNobody);
    watched.lookAtBalance();
    watched.waitForFigure(false);
    watched.hand->endSession();
    watched.takeConsentBack();
    watched.expectUnwatched();
}
