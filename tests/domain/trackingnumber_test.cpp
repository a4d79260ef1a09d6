#include "domain/trackingnumber.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("a tracking number carries its day and reads back however it is typed") {
    const auto number = TrackingNumber::make(makeDate(2026, 3, 2));
    CHECK(number.text().starts_with("JHT-260302-"));
    std::string typed;
    for (const char c : number.text())
        if (c != '-')
            typed += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    CHECK(TrackingNumber::parse(typed) == number);
}

TEST_CASE("an invented tracking number is well-formed, the same for the same chance and another for another") {
    const Date day = makeDate(2026, 3, 2);
    const auto number = TrackingNumber::invented(day, 987'654'321'012'345);
    CHECK(TrackingNumber::parse(number.text()) == number);
    CHECK(TrackingNumber::invented(day, 987'654'321'012'345) == number);
    CHECK(TrackingNumber::invented(day, 987'654'321'012'346) != number);
    CHECK(TrackingNumber::parse(TrackingNumber::invented(day, 0).text()));
}

TEST_CASE("one wrong character is told") {
    auto text = TrackingNumber::make(makeDate(2026, 3, 2)).text();
    text[12] = text[12] == 'A' ? 'B' : 'A';
    REQUIRE_FALSE(TrackingNumber::parse(text));
}
