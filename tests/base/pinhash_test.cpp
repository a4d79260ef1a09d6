#include "base/pinhash.h"
#include "support/catch.h"

using namespace anjungan;

namespace {

constexpr const char* kAccount = "participant:1";
constexpr const char* kPin = "274913";
// kPin as the first form kept it: Argon2id of the digits alone, at 64 MiB and two passes.
constexpr const char* kFirstForm =
    "$argon2id$v=19$m=65536,t=2,p=1$u6WrRYChu6vsg29xdex/tQ$toIM7qmIz0yOsPxZeAsztNL1XtQyNTx3BG4onD9WtxU";

} // namespace

TEST_CASE("a PIN matches its hash, and no other PIN does") {
    const auto key = StoreKey::generate();
    const auto hash = hashPin(key, kAccount, kPin, PinCost::Minimal);
    REQUIRE(hash);
    CHECK(matchPin(key, kAccount, kPin, *hash, PinCost::Minimal) == PinMatch::Right);
    CHECK(matchPin(key, kAccount, "274914", *hash, PinCost::Minimal) == PinMatch::Wrong);
    CHECK(matchPin(key, kAccount, "", *hash, PinCost::Minimal) == PinMatch::Wrong);
    CHECK(hashPin(key, kAccount, kPin, PinCost::Minimal) != hash);
}

TEST_CASE("a PIN's hash counts with its own store's key and for its own account only") {
    const auto key = StoreKey::generate();
    const auto hash = hashPin(key, kAccount, kPin, PinCost::Minimal);
    REQUIRE(hash);
    CHECK(matchPin(StoreKey::generate(), kAccount, kPin, *hash, PinCost::Minimal) == PinMatch::Wrong);
    CHECK(matchPin(key, "participant:2", kPin, *hash, PinCost::Minimal) == PinMatch::Wrong);
    CHECK(matchPin(key, "staff:1", kPin, *hash, PinCost::Minimal) == PinMatch::Wrong);
}

TEST_CASE("who takes the mark off a PIN's hash can't try PINs without the key") {
    const auto key = StoreKey::generate();
    const auto hash = hashPin(key, kAccount, kPin, PinCost::Minimal);
    REQUIRE(hash);
    CHECK(matchPin(key, kAccount, kPin, hash->substr(1), PinCost::Minimal) == PinMatch::Wrong);
}

TEST_CASE("a hash of the first form takes its PIN and is outdated") {
    const auto key = StoreKey::generate();
    CHECK(matchPin(key, kAccount, kPin, kFirstForm, PinCost::Minimal) == PinMatch::Outdated);
    CHECK(matchPin(key, kAccount, "274914", kFirstForm, PinCost::Minimal) == PinMatch::Wrong);
}

TEST_CASE("a hash of another cost takes its PIN and is outdated") {
    const auto key = StoreKey::generate();
    const auto hash = hashPin(key, kAccount, kPin, PinCost::Minimal);
    REQUIRE(hash);
    CHECK(matchPin(key, kAccount, kPin, *hash, PinCost::Interactive) == PinMatch::Outdated);
    CHECK(matchPin(key, kAccount, "274914", *hash, PinCost::Interactive) == PinMatch::Wrong);
}

TEST_CASE("a branch's hash costs 19 MiB and two passes") {
    const auto key = StoreKey::generate();
    const auto hash = hashPin(key, kAccount, kPin, PinCost::Interactive);
    REQUIRE(hash);
    CHECK(hash->starts_with("2$argon2id$v=19$m=19456,t=2,p=1$"));
    CHECK(matchPin(key, kAccount, kPin, *hash, PinCost::Interactive) == PinMatch::Right);
}

TEST_CASE("what is no hash takes no PIN") {
    const auto key = StoreKey::generate();
    for (const char* text : {"", "2", "no hash", "2$argon2id$", "$argon2id$", "3$argon2id$v=19$m=8,t=1,p=1$"})
        CHECK(matchPin(key, kAccount, kPin, text, PinCost::Minimal) == PinMatch::Wrong);
}
