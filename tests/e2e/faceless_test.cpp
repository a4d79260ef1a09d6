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
    explicit Watched(const QString& camera) {
        Options options = KioskHand::optionsFor(branch.settings(), branch.clock.today(), camera);
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

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    std::optional<KioskHand> hand;
};

} // namespace

TEST_CASE("Figures hide when nobody is before the camera any more, and show again at a touch") {
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    drawNobody(folder);
    Watched watched(folderCamera(folder));
    watched.lookAtBalance();
    watched.waitForFigure(false);
    // A tap on the heading does nothing else.
    watched.hand->tap(QStringLiteral("headingLabel"));
    CHECK(watched.showsFigure());
    watched.waitForFigure(false);
    watched.hand->endSession();
    CHECK(watched.hand->composition().kiosk().camera.processId() == 0);
}

TEST_CASE("Figures stay on show while somebody is before the camera") {
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    drawFace(folder);
    Watched watched(folderCamera(folder));
    int seen = 0;
    int gone = 0;
    QObject::connect(&watched.hand->composition().kiosk().camera, &FaceClient::personSeen, &watched.hand->window(),
                     [&](bool somebody) { ++(somebody ? seen : gone); });
    watched.lookAtBalance();
    // Once before the camera knows, and once as it sees.
    watched.hand->waitUntil(QStringLiteral("be seen"), [&] { return seen > 1; });
    watched.hand->window().idleGuard().pass(10s);
    CHECK(gone == 0);
    CHECK(watched.showsFigure());
}

TEST_CASE("Whoever has not agreed to pictures is not looked at by the camera") {
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    drawNobody(folder);
    Watched watched(folderCamera(folder));
    REQUIRE(watched.branch.services().faces.withdrawConsent(watched.person.id, service::Actor::participant(watched.person.id)));
    int told = 0;
    QObject::connect(&watched.hand->composition().kiosk().camera, &FaceClient::personSeen, &watched.hand->window(), [&told] { ++told; });
    watched.lookAtBalance();
    watched.hand->window().idleGuard().pass(10s);
    CHECK(watched.showsFigure());
    CHECK(told == 0);
    CHECK(watched.hand->composition().kiosk().camera.processId() == 0);
}

TEST_CASE("When somebody has left, the camera watches the next one only who has agreed too") {
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    drawNobody(folder);
    Watched watched(folderCamera(folder));
    watched.lookAtBalance();
    watched.waitForFigure(false);
    watched.hand->endSession();
    const Invented next = watched.person;
    REQUIRE(watched.branch.services().faces.withdrawConsent(next.id, service::Actor::participant(next.id)));
    int told = 0;
    QObject::connect(&watched.hand->composition().kiosk().camera, &FaceClient::personSeen, &watched.hand->window(), [&told] { ++told; });
    watched.lookAtBalance();
    watched.hand->window().idleGuard().pass(10s);
    CHECK(watched.showsFigure());
    CHECK(told == 0);
    CHECK(watched.hand->composition().kiosk().camera.processId() == 0);
}
