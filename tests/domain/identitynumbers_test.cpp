#include "domain/identitynumbers.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("a NIK is refused by the part that is wrong") {
    const auto part = [](const char* text) { return Nik::parse(text).error().where; };
    CHECK(part("320101010190000") == "length");
    CHECK(part("32010101019O0001") == "digits");
    CHECK(part("3200010101900001") == "regency");
    CHECK(part("3201000101900001") == "district");
    CHECK(part("3201013002900001") == "date");
    CHECK(part("3201010101900000") == "serial");
    CHECK(Nik::parse("3201010101900001"));
}

TEST_CASE("a phone number is kept with its country") {
    CHECK(PhoneNumber::parse("081234567890")->text() == "+6281234567890");
    CHECK(PhoneNumber::parse("+6281234567890")->local() == "081234567890");
    for (const char* text : {"", "08123456", "0812345678901234", "0212345678", "0812-345-678", "' OR 1=1"})
        REQUIRE_FALSE(PhoneNumber::parse(text));
}

TEST_CASE("an NPWP must have its check digit") {
    CHECK(Npwp::parse("02.183.241.5-000.000")->text() == "021832415000000");
    REQUIRE_FALSE(Npwp::parse("01.234.567.8-012.000"));
    CHECK_FALSE(Npwp::parse("0021832415000000")->isNik());
}

TEST_CASE("pasted separators and full-width digits become plain digits, letters stay") {
    CHECK(tidyDigits("12.34-56 78/9") == "123456789");
    CHECK(tidyDigits("\xEF\xBC\x91\xEF\xBC\x92") == "12");
    CHECK(tidyDigits("1a") == "1a");
}

TEST_CASE("only the last four characters stay visible, and never more than half") {
    CHECK(maskedTail("1234567890120001").ends_with(" 0001"));
    CHECK(maskedTail("1234567890120001").find("1234") == std::string::npos);
    CHECK(maskedTail("12345678") == "•••• 5678");
    CHECK(maskedTail("SARTIKA") == "••• •IKA");
    CHECK(maskedTail("RINA") == "••NA");
    CHECK(maskedTail("ANI") == "••I");
    CHECK(maskedTail("X") == "•");
    CHECK(maskedTail("").empty());
}

TEST_CASE("what is masked is counted in letters, not in bytes") {
    CHECK(maskedTail("RENÉE") == "• ••ÉE");
    CHECK(maskedTail("ÉÉÉÉÉÉÉÉ") == "•••• ÉÉÉÉ");
}

TEST_CASE("where the calendar has a birth day once, that is the day, whatever the age") {
    CHECK(Nik::parse("3171012902000001")->birthDate(makeDate(2010, 1, 1)) == makeDate(2000, 2, 29));
    CHECK(Nik::parse("3171012902000001")->birthDate(makeDate(2026, 1, 1)) == makeDate(2000, 2, 29));
}
