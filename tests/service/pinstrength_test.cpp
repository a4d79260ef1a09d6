#include "service/registration.h"

#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;

namespace {

bool good(const std::string& pin) {
    return Registration::checkPin(pin, makeDate(1968, 3, 12)).has_value();
}

} // namespace

TEST_CASE("a PIN of six mixed digits is good") {
    CHECK(good("274913"));
    CHECK(good("112233"));
}

TEST_CASE("a PIN that is not six plain digits is refused") {
    for (const char* pin : {"", "12345", "1234567", "12a456", "２７４９１３", "27 913"})
        CHECK_FALSE(good(pin));
}

TEST_CASE("a PIN of equal digits or a run up or down is refused") {
    for (const char* pin : {"000000", "777777", "123456", "012345", "456789", "987654", "654321"})
        CHECK_FALSE(good(pin));
}

TEST_CASE("a PIN that is the birth date in any order is refused") {
    for (const char* pin : {"120368", "680312", "031268", "031968", "196803"})
        CHECK_FALSE(good(pin));
}

TEST_CASE("without a birth date only the digits are looked at") {
    CHECK(Registration::checkPin("120368", std::nullopt));
    CHECK(Registration::checkPin("111111", std::nullopt).error().where == "pin");
}
