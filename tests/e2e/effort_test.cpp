// The effort budget of ux.md: the shortest path of each task through the real windows, counted and printed.
#include "e2e/claimhand.h"
#include "e2e/deskhand.h"
#include "e2e/drawnpictures.h"
#include "e2e/registrationhand.h"
#include "gui/shell/flow.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

InventedPerson claimant(const BranchFixture& branch) {
    return BranchFixture::claimant(ClaimCause::Layoff, Rupiah{7'654'321}, branch.clock.today());
}

struct Counter {
    TemporaryFolder folder;
    BranchFixture branch;
    std::unique_ptr<KioskHand> hand;

    Counter() {
        const QString pictures = QString::fromStdString((folder / "camera").string());
        drawFace(pictures);
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), folderCamera(pictures));
    }
};

/// What a person did since it was made. Pages are the steps that were on show.
class Effort {
public:
    explicit Effort(KioskHand& hand) : m_hand(hand), m_taps(hand.driver().taps()), m_typed(hand.driver().typedCharacters()) {}
    [[nodiscard]] int taps() const { return m_hand.driver().taps() - m_taps; }
    [[nodiscard]] int typed() const { return m_hand.driver().typedCharacters() - m_typed; }

    void check(const char* task, int mostTaps, int mostTyped) const {
        std::cout << task << ": " << taps() << " touches (at most " << mostTaps << "), " << typed() << " characters (at most "
                  << mostTyped << ")\n";
        CHECK(taps() <= mostTaps);
        CHECK(typed() <= mostTyped);
    }

private:
    KioskHand& m_hand;
    int m_taps;
    int m_typed;
};

} // namespace

TEST_CASE("registering takes at most 20 touches and 60 characters on at most 10 pages") {
    Counter counter;
    KioskHand& hand = *counter.hand;
    InventedPerson newcomer = claimant(counter.branch);
    newcomer.name = "Ratna Wulandari";
    newcomer.birthPlace = "Blitar";
    newcomer.registered = false;
    const Invented person = counter.branch.makeParticipant(newcomer);
    const Effort effort(hand);
    registerAtKiosk(hand, person, QStringLiteral("580319"));
    effort.check("registration", 20, 60);
    CHECK(hand.window().flow()->stepCount() <= 10);
}

TEST_CASE("the balance takes at most 4 touches and 22 characters") {
    Counter counter;
    const Invented person = counter.branch.makeParticipant(claimant(counter.branch));
    const Effort effort(*counter.hand);
    counter.hand->tap(QStringLiteral("balanceTile"));
    counter.hand->signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
    counter.hand->reach(QStringLiteral("balance"));
    effort.check("balance", 4, 22);
}

TEST_CASE("a claim from the menu takes at most 25 touches and 45 characters in ten steps") {
    Counter counter;
    const Invented person = counter.branch.makeParticipant(claimant(counter.branch));
    ClaimHand claim(*counter.hand, {.cause = ClaimCause::Layoff, .account = QStringLiteral("5270849163"), .byCamera = true});
    claim.open(person);
    const Effort effort(*counter.hand);
    claim.walkTo(QStringLiteral("submitted"));
    effort.check("claim from the menu", 25, 45);
    CHECK(counter.hand->window().flow()->stepCount() == 10);
}

TEST_CASE("an unfinished claim is taken up again with at most 4 touches and 22 characters") {
    Counter counter;
    KioskHand& hand = *counter.hand;
    const Invented person = counter.branch.makeParticipant(claimant(counter.branch));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .account = QStringLiteral("5270849163"), .byCamera = true});
    claim.open(person);
    claim.walkTo(QStringLiteral("breakdown"));
    hand.endSession();
    hand.reachHome();
    const Effort effort(hand);
    claim.open(person);
    hand.nextTo(QStringLiteral("breakdown")); // "Lanjutkan klaim"
    effort.check("resume a draft", 4, 22);
}

TEST_CASE("staff approve a claim with at most 3 touches and no typing") {
    Counter counter;
    KioskHand& hand = *counter.hand;
    const Invented person = counter.branch.makeParticipant(claimant(counter.branch));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .account = QStringLiteral("5270849163"), .byCamera = true});
    claim.open(person);
    claim.walkTo(QStringLiteral("submitted"));
    const QString tracking = hand.text(QStringLiteral("trackingLabel"));
    hand.tap(QStringLiteral("primaryButton"));
    hand.reachHome();
    hand.endSession();
    DeskHand desk(hand);
    desk.verify(tracking);
    hand.openDesk(QStringLiteral("budi"), QString::fromLatin1(kInventedPin));
    const Effort effort(hand);
    hand.tapRow(QStringLiteral("deskTable"), 0);
    hand.reach(QStringLiteral("claim"));
    desk.act(QStringLiteral("approveButton"), ClaimState::Approved);
    effort.check("staff approve a claim", 3, 0);
}
