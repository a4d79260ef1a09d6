#include "base/printable.h"

#include "support/catch.h"

using namespace anjungan;

TEST_CASE("letters of any language stay as they are") {
    const std::string text = "Café ꦗꦮ 😀";
    CHECK(printable(text) == text);
    CHECK(firstBadByte(text) == std::string_view::npos);
}

TEST_CASE("control characters and bytes that are no UTF-8 become question marks") {
    CHECK(printable("a\x1b[31m\n\x7f") == "a?[31m??");
    CHECK(printable("a\xc2\x9b" "31m\xc2\xa0") == "a?31m\xc2\xa0");
    CHECK(printable("a\xff z\xc3") == "a? z?");
    CHECK(printable("\xed\xa0\x80") == "???"); // half of a pair of UTF-16
    CHECK(firstBadByte("ab\xff") == 2);
}

TEST_CASE("text is cut between characters") {
    CHECK(printable("abcdef", 3) == "abc");
    CHECK(printable("aé", 2) == "a");
    CHECK(printable("", 0).empty());
}
