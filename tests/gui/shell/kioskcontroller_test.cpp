#include "gui/shell/kioskcontroller.h"

#include "gui/shell/kioskwindow.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

/// Ends with a word at its first page.
class EndingFlow : public SampleFlow {
public:
    explicit EndingFlow(const QString& name) { setObjectName(name); }
    using Flow::finish;
};

struct Controlled {
    Controlled() {
        for (const char* name : {"signin", "register", "track", "claim", "data_update"})
            add(QString::fromLatin1(name), QByteArray(name) == "claim");
    }
    void add(const QString& name, bool needsPerson) {
        controller.addJourney(name, needsPerson, [name](const auto&) { return std::make_unique<EndingFlow>(name); });
    }
    [[nodiscard]] QString journey() const { return window.flow() ? window.flow()->objectName() : QString(); }
    void end(const QString& outcome) { static_cast<EndingFlow*>(window.flow())->finish(outcome); }
    void signIn() {
        controller.signedIn({});
        end(QString::fromLatin1(KioskController::kSignedIn));
    }

    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    KioskWindow window{theme, speaker, {}};
    KioskController controller{window};
};

} // namespace

TEST_CASE("a journey that needs a person goes through sign-in and on") {
    Controlled c;
    c.controller.start(QStringLiteral("claim"));
    CHECK(c.journey() == QStringLiteral("signin"));
    c.signIn();
    CHECK(c.journey() == QStringLiteral("claim"));
}

TEST_CASE("who signs in to find a claim comes back to the claims") {
    Controlled c;
    c.controller.start(QStringLiteral("track"));
    c.end(QStringLiteral("signin"));
    CHECK(c.journey() == QStringLiteral("signin"));
    c.signIn();
    CHECK(c.journey() == QStringLiteral("track"));
}

TEST_CASE("who finds out while registering that they have an account is home after signing in") {
    Controlled c;
    c.controller.start(QStringLiteral("register"));
    c.end(QStringLiteral("signin"));
    c.signIn();
    CHECK(c.journey().isEmpty());
}

TEST_CASE("data that a claim asks for leads back to the claim") {
    Controlled c;
    c.controller.signedIn({});
    c.controller.start(QStringLiteral("claim"));
    c.end(QStringLiteral("data_update"));
    CHECK(c.journey() == QStringLiteral("data_update"));
    c.end({});
    CHECK(c.journey() == QStringLiteral("claim"));
}

TEST_CASE("a journey that is chosen while the kiosk is held starts when the hold ends, the last one only") {
    Controlled c;
    c.controller.setHeld(true);
    c.controller.start(QStringLiteral("track"));
    c.controller.start(QStringLiteral("register"));
    CHECK(c.journey().isEmpty());
    c.controller.setHeld(false);
    CHECK(c.journey() == QStringLiteral("register"));
}

TEST_CASE("a hold in which nothing was chosen starts nothing") {
    Controlled c;
    c.controller.setHeld(true);
    c.controller.setHeld(false);
    CHECK(c.journey().isEmpty());
    c.controller.start(QStringLiteral("track"));
    CHECK(c.journey() == QStringLiteral("track"));
}

TEST_CASE("who registers while somebody else is still signed in does not get that person's journeys") {
    Controlled c;
    c.controller.signedIn({});
    Q_EMIT c.window.tileChosen(HomeTile::Register);
    CHECK(c.journey() == QStringLiteral("register"));
    CHECK_FALSE(c.controller.person());
    c.end({});
    Q_EMIT c.window.tileChosen(HomeTile::Claim);
    CHECK(c.journey() == QStringLiteral("signin"));
}
