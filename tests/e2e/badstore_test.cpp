#include "e2e/kioskhand.h"
#include "gui/texts/codes.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);

service::StoreSettings storeAt(const std::filesystem::path& file) {
    service::StoreSettings settings;
    settings.store = file;
    settings.pinCost = PinCost::Minimal;
    return settings;
}

/// The home page says the sentence, and a journey that is tried all the same ends in words, not in a crash.
void checkKioskTells(const service::StoreSettings& settings, ErrorCode code) {
    KioskHand hand(settings, kToday);
    hand.waitUntil(QStringLiteral("be told about the store"), [&] { return !hand.message().isEmpty(); });
    CHECK(hand.step().isEmpty());
    CHECK(hand.message() == gui::texts::sentence(code));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    hand.type(QStringLiteral("numberField"), QStringLiteral("3174011203860001"));
    hand.tap(QStringLiteral("primaryButton"));
    hand.waitUntil(QStringLiteral("be told again"), [&] { return !hand.isBusy() && !hand.message().isEmpty(); });
    CHECK(hand.message() == gui::texts::sentence(code));
    CHECK(hand.step() == QStringLiteral("number"));
}

} // namespace

TEST_CASE("A text file in place of the store is told on the home page") {
    const TemporaryFolder folder;
    BranchFixture branch;
    std::filesystem::copy_file(branch.settings().keyPath(), folder / "branch.store.key");
    checkKioskTells(storeAt(folder.write("branch.store", "This is a shopping list: rice, sugar, tea.\n")),
                    ErrorCode::StoreUnavailable);
    std::ifstream kept(folder / "branch.store");
    CHECK(std::string(std::istreambuf_iterator<char>(kept), {}) == "This is a shopping list: rice, sugar, tea.\n");
}

TEST_CASE("A folder in place of the store is told on the home page") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "branch.store");
    checkKioskTells(storeAt(folder / "branch.store"), ErrorCode::StoreUnavailable);
}

TEST_CASE("A store that isn't there is told on the home page and not made") {
    const TemporaryFolder folder;
    checkKioskTells(storeAt(folder / "branch.store"), ErrorCode::StoreUnavailable);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A store without its key is told on the home page") {
    const TemporaryFolder folder;
    BranchFixture branch;
    service::StoreSettings settings = branch.settings();
    settings.keyFile = folder / "nowhere.key";
    checkKioskTells(settings, ErrorCode::KeyMissing);
}

TEST_CASE("A store with another store's key is told on the home page") {
    BranchFixture branch;
    BranchFixture other;
    service::StoreSettings settings = branch.settings();
    settings.keyFile = other.settings().keyPath();
    checkKioskTells(settings, ErrorCode::KeyWrong);
}

TEST_CASE("A store of a newer schema is told on the home page") {
    BranchFixture branch;
    branch.sql("INSERT INTO schema_migration (number, name, checksum, applied_at) "
               "VALUES (9999, 'later', 'unknown', '2030-01-01T00:00:00.000Z')");
    checkKioskTells(branch.settings(), ErrorCode::StoreNewer);
}
