#include "e2e/kioskhand.h"
#include "gui/texts/codes.h"
#include "service/maintenance.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QLabel>

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);

service::StoreSettings storeIn(const TemporaryFolder& folder, bool training) {
    service::StoreSettings settings;
    settings.store = folder / "branch.db";
    settings.training = training;
    settings.pinCost = PinCost::Minimal;
    REQUIRE(service::Maintenance::init(settings, SystemClock()));
    return settings;
}

} // namespace

TEST_CASE("A kiosk in a training hall opens a training store and says LATIHAN all the time") {
    const TemporaryFolder folder;
    KioskHand hand(storeIn(folder, true), kToday);
    const auto* const sign = qobject_cast<QLabel*>(hand.find(QStringLiteral("trainingLabel")));
    REQUIRE(sign);
    CHECK(sign->isVisible());
    CHECK(sign->text() == QStringLiteral("LATIHAN"));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    CHECK(sign->isVisible());
    CHECK(hand.message().isEmpty());
}

TEST_CASE("A real kiosk opens no training store, and a training kiosk no real one") {
    for (const bool training : {true, false}) {
        const TemporaryFolder folder;
        service::StoreSettings settings = storeIn(folder, training);
        settings.training = !training;
        KioskHand hand(settings, kToday);
        hand.waitUntil(QStringLiteral("be told about the store"), [&] { return !hand.message().isEmpty(); });
        CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreUnavailable));
    }
}

TEST_CASE("Without --store a training kiosk uses the store of its own folder, a real one none") {
    const auto training = readOptions({QStringLiteral("--training")});
    REQUIRE(training);
    CHECK(training->store.training);
    CHECK(training->store.store.string().ends_with("/training/training.db"));
    CHECK(training->receiptFolder.isEmpty()); // papers are kept where --receipts says, or nowhere
    CHECK_FALSE(readOptions({}));
    const auto real = readOptions({QStringLiteral("--store"), QStringLiteral("branch.db")});
    REQUIRE(real);
    CHECK_FALSE(real->store.training);
}
