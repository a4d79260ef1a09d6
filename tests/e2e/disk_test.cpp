#include "e2e/claimhand.h"
#include "gui/texts/codes.h"
#include "support/catch.h"
#include "support/faultvfs.h"

#include <QLineEdit>

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);
const QString kAccount = QStringLiteral("1234567890");

/// Somebody at the page for the bank account, who has typed it, when the disk begins to fail.
struct AtBank {
    FaultVfs disk; // before the first store is opened
    BranchFixture branch{kToday};
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    KioskHand hand{branch.settings(), kToday};
    ClaimHand claim{hand, {.cause = ClaimCause::Layoff, .account = kAccount}};

    AtBank() {
        hand.tap(QStringLiteral("claimTile"));
        hand.signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
        claim.settle();
        claim.walkTo(QStringLiteral("tax_bank"));
        claim.answer();
    }

    [[nodiscard]] QString typed() const {
        QWidget* const field = hand.find(QStringLiteral("accountField"));
        REQUIRE(field);
        const auto* edit = qobject_cast<QLineEdit*>(field);
        if (!edit)
            edit = field->findChild<QLineEdit*>();
        REQUIRE(edit);
        QString digits = edit->text();
        digits.remove(QChar(u' '));
        return digits;
    }

    void isTold(ErrorCode code) {
        claim.goOn();
        hand.waitUntil(QStringLiteral("be told about the disk"), [this] { return !hand.isBusy() && !hand.message().isEmpty(); });
        CHECK(hand.message() == gui::texts::sentence(code));
        CHECK(hand.step() == QStringLiteral("tax_bank"));
        CHECK(typed() == kAccount);
    }

    void goesOnOnceWell() {
        disk.heal();
        claim.goOn();
        hand.reach(QStringLiteral("breakdown"));
        claim.walkTo(QStringLiteral("submitted"));
        CHECK(branch.count("claim") == 1);
        CHECK(branch.problems().empty());
    }
};

} // namespace

TEST_CASE("When the disk is full the kiosk says so, keeps what was typed, and goes on once there is room") {
    AtBank at;
    at.disk.failAt(Fault::Full, 1, Lasting::UntilHealed);
    at.isTold(ErrorCode::DiskFull);
    at.goesOnOnceWell();
}

TEST_CASE("When the disk stops being writable the kiosk says so, keeps what was typed, and goes on once it is well") {
    AtBank at;
    at.disk.failAt(Fault::ReadOnly, 1, Lasting::UntilHealed);
    at.isTold(ErrorCode::StoreReadOnly);
    at.goesOnOnceWell();
}

TEST_CASE("A kiosk that starts on a disk that can't be written says so on the home page") {
    FaultVfs disk;
    const BranchFixture branch{kToday};
    disk.failAt(Fault::ReadOnly, 1, Lasting::UntilHealed);
    KioskHand hand(branch.settings(), kToday);
    hand.waitUntil(QStringLiteral("be told about the store"), [&] { return !hand.message().isEmpty(); });
    CHECK(hand.step().isEmpty());
    CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreReadOnly));
}

TEST_CASE("When the disk fails the kiosk says so, keeps what was typed, and goes on once it is well") {
    AtBank at;
    at.disk.failAt(Fault::Write, 1, Lasting::UntilHealed);
    at.isTold(ErrorCode::Io);
    at.goesOnOnceWell();
}
