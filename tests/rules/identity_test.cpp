#include "rules/identity.h"
#include "rules/rulesfixture.h"

using namespace anjungan;
using namespace anjungan::rules;
using rules::test::builtIn;

namespace {

const Date kDay = makeDate(2026, 11, 22);

} // namespace

TEST_CASE("a NIK tells birth date, gender and province") {
    const auto nik = checkNik("3131207101000001", builtIn(), kDay);
    REQUIRE(nik);
    CHECK(nik->birthDate == makeDate(2000, 1, 31));
    CHECK(nik->gender == Gender::Female);
    CHECK(nik->province == "DKI Jakarta");
    CHECK(nik->warnings.empty());
}

TEST_CASE("a NIK with an unknown province is refused") {
    for (const char* text : {"0031200101000001", "2031200101000001", "3731200101000001", "9931200101000001"}) {
        const auto nik = checkNik(text, builtIn(), kDay);
        REQUIRE_FALSE(nik);
        CHECK(nik.error().where == "province");
    }
}

TEST_CASE("the old East Timor code is accepted with a warning") {
    const auto nik = checkNik("5431200101700001", builtIn(), kDay);
    REQUIRE(nik);
    CHECK(nik->warnings == std::vector{IdentityWarning::OldProvince});
}

TEST_CASE("the century follows the day on which is asked") {
    // Born 22 November 09: on 21 November 2026 the holder of 2009 is 16, so it must be 1909.
    const char* nik = "3201012211090001";
    CHECK(checkNik(nik, builtIn(), makeDate(2026, 11, 21))->birthDate == makeDate(1909, 11, 22));
    CHECK(checkNik(nik, builtIn(), makeDate(2026, 11, 22))->birthDate == makeDate(2009, 11, 22));
}

TEST_CASE("an NPWP that is a NIK must be the holder's") {
    const auto holder = Nik::parse("3131207101000001");
    const auto other = Nik::parse("3131207101000002");
    REQUIRE((holder && other));
    CHECK(checkNpwp("3131207101000001", builtIn(), *holder));
    CHECK(checkNpwp("3131207101000001", builtIn()));
    const auto wrong = checkNpwp("3131207101000001", builtIn(), *other);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().where == "holder");
}

TEST_CASE("an NPWP of 15 digits passes by its check digit whoever holds it") {
    CHECK(checkNpwp("02.183.241.5-000.000", builtIn()));
    REQUIRE_FALSE(checkNpwp("01.234.567.8-012.000", builtIn()));
}

TEST_CASE("16 digits of an unknown province are no NPWP") {
    REQUIRE_FALSE(checkNpwp("9931200101000001", builtIn()));
}

TEST_CASE("an unusual account length warns and an unknown bank is refused") {
    const auto usual = checkAccount("014", "1234567890", "SITI AMINAH", builtIn());
    REQUIRE(usual);
    CHECK(usual->warnings.empty());
    CHECK(usual->bankName == "BCA");
    const auto longer = checkAccount("014", "12345678901", "SITI AMINAH", builtIn());
    REQUIRE(longer);
    CHECK(longer->warnings == std::vector{IdentityWarning::UnusualAccountLength});
    const auto unknown = checkAccount("999", "1234567890", "SITI AMINAH", builtIn());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().where == "bank");
}

TEST_CASE("a NIK whose holder can't be 17 yet in any century is refused by its date") {
    // 29 February 00 was a day of the calendar in 2000 only.
    const auto early = checkNik("3171012902000001", builtIn(), makeDate(2010, 1, 1));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::InvalidInput);
    CHECK(early.error().where == "date");
    REQUIRE_FALSE(checkNik("3171012902000001", builtIn(), makeDate(2017, 2, 27)));
    REQUIRE(checkNik("3171012902000001", builtIn(), makeDate(2017, 3, 1)));
}
