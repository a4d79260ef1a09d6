#include "e2e/claimhand.h"
#include "gui/texts/codes.h"
#include "support/catch.h"
#include "support/postgresserver.h"

#include <QLineEdit>

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);
const QString kAccount = QStringLiteral("1234567890");

QString typedAccount(const KioskHand& hand) {
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

} // namespace

TEST_CASE("When the store's server goes away the kiosk says so, keeps what was typed, and goes on once it is back") {
    BranchFixture branch{kToday};
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    KioskHand hand{branch.settings(), kToday};
    ClaimHand claim{hand, {.cause = ClaimCause::Layoff, .account = kAccount}};
    hand.tap(QStringLiteral("claimTile"));
    hand.signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
    claim.settle();
    claim.walkTo(QStringLiteral("tax_bank"));
    claim.answer();
    PostgresServer::shared().stop();
    for (int tap = 0; tap < 2; ++tap) {
        claim.goOn();
        hand.waitUntil(QStringLiteral("be told about the server"),
                       [&] { return !hand.isBusy() && !hand.message().isEmpty(); });
        CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreUnavailable));
        CHECK(hand.step() == QStringLiteral("tax_bank"));
        CHECK(typedAccount(hand) == kAccount);
    }
    PostgresServer::shared().start();
    claim.goOn();
    hand.reach(QStringLiteral("breakdown"));
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(branch.count("claim") == 1);
    CHECK(branch.problems().empty());
}
