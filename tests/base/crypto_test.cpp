#include "base/crypto.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("sealed text opens with its key and context only") {
    const auto key = StoreKey::generate();
    const auto sealed = key.seal("secret", "person.nik.1");
    CHECK(sealed.find("secret") == std::string::npos);
    CHECK(key.open(sealed, "person.nik.1") == "secret");
    CHECK(key.open(sealed, "person.nik.2").error().code == ErrorCode::KeyWrong);
    CHECK(StoreKey::generate().open(sealed, "person.nik.1").error().code == ErrorCode::KeyWrong);
    auto changed = sealed;
    changed.back() ^= 1;
    REQUIRE_FALSE(key.open(changed, "person.nik.1"));
}

TEST_CASE("the search hash is the same for the same value and purpose") {
    const auto key = StoreKey::generate();
    CHECK(key.searchHash("1", "nik") == key.searchHash("1", "nik"));
    CHECK(key.searchHash("1", "nik") != key.searchHash("1", "kpj"));
    CHECK(key.searchHash("1", "nik").size() == 64);
}

TEST_CASE("a PIN is checked against its hash") {
    const auto hash = hashPin("123456", PinCost::Minimal);
    REQUIRE(hash);
    CHECK(pinMatches("123456", *hash));
    CHECK_FALSE(pinMatches("123457", *hash));
    CHECK_FALSE(pinMatches("123456", "no hash"));
}
