#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "base/logging.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("a date must be written YYYY-MM-DD and be in the calendar") {
    CHECK(parseDate("2024-02-29") == makeDate(2024, 2, 29));
    for (const char* text : {"", "2026-02-29", "2026-2-28", "28-02-2026", "2026-02-28 ", "1899-12-31", "2026/02/28"})
        REQUIRE_FALSE(parseDate(text));
    CHECK(toText(makeDate(2026, 3, 2)) == "2026-03-02");
}

TEST_CASE("days, months and moments are written as they are read") {
    for (Date day = makeDate(1900, 1, 1); day <= makeDate(2199, 12, 31); day += std::chrono::days{1})
        if (const auto read = parseDate(toText(day)); !read || *read != day)
            FAIL(toText(day));
    CHECK(toText(Month{std::chrono::year{2024} / std::chrono::February}) == "2024-02");
    CHECK(toText(Month{std::chrono::year{1999} / std::chrono::November}) == "1999-11");
    for (const char* text : {"2026-03-02T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "2026-11-29T07:05:09.042Z"}) {
        const auto moment = parseInstant(text);
        REQUIRE(moment);
        CHECK(toText(*moment) == text);
    }
}

TEST_CASE("months later falls on the last day where there is no such day") {
    CHECK(addMonths(makeDate(2026, 1, 31), 1) == makeDate(2026, 2, 28));
    CHECK(addMonths(makeDate(2024, 1, 31), 1) == makeDate(2024, 2, 29));
    CHECK(addMonths(makeDate(2026, 3, 31), -1) == makeDate(2026, 2, 28));
    CHECK(addYears(makeDate(2024, 2, 29), 1) == makeDate(2025, 2, 28));
}

TEST_CASE("age counts whole years") {
    CHECK(ageOn(makeDate(1970, 3, 2), makeDate(2026, 3, 1)) == 55);
    CHECK(ageOn(makeDate(1970, 3, 2), makeDate(2026, 3, 2)) == 56);
}

TEST_CASE("a new id is a version 7 UUID and another each time") {
    const auto now = SystemClock{}.now();
    CHECK(isUuid(newUuid(now)));
    CHECK(newUuid(now) != newUuid(now));
    CHECK_FALSE(isUuid("not-an-id"));
}

TEST_CASE("the log shows neither values nor long numbers") {
    CHECK(masked("3201010101900001") == "<16>");
    CHECK(withoutLongNumbers("nik 3201010101900001 end").find("3201010101900001") == std::string::npos);
    CHECK(withoutLongNumbers("3201 0101 0190 0001").find("0190") == std::string::npos);
    CHECK(withoutLongNumbers("claim 12345").find("12345") != std::string::npos);
}

TEST_CASE("the exit status follows what somebody can do about a failure") {
    CHECK(exitStatus(ErrorCode::RefusedByRule) == 1);
    CHECK(exitStatus(ErrorCode::InvalidInput) == 2);
    CHECK(exitStatus(ErrorCode::StoreCorrupt) == 3);
}
