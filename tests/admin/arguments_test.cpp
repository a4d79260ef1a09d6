#include "admin/arguments.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::admin;

namespace {

const Syntax kSyntax{"try",
                     "tries",
                     {{"wage", "W", "a wage", Need::Required}, {"flag", "", "a flag"}, {"many", "M", "more", Need::Repeatable}},
                     {"FILE"},
                     false};

std::string refusal(const std::vector<std::string>& words) {
    const auto arguments = Arguments::parse(kSyntax, words);
    REQUIRE_FALSE(arguments);
    return arguments.error().detail;
}

} // namespace

TEST_CASE("options, flags and positional arguments are told apart") {
    const auto arguments = Arguments::parse(kSyntax, {"--wage", "5", "file", "--flag", "--many=a", "--many", "b"});
    REQUIRE(arguments);
    CHECK(arguments->money("wage") == Rupiah{5});
    CHECK(arguments->has("flag"));
    CHECK(arguments->all("many") == std::vector<std::string>{"a", "b"});
    CHECK(arguments->positional() == std::vector<std::string>{"file"});
}

TEST_CASE("after two dashes everything is positional") {
    const auto arguments = Arguments::parse(kSyntax, {"--wage=5", "--", "--flag"});
    REQUIRE(arguments);
    CHECK_FALSE(arguments->has("flag"));
    CHECK(arguments->positional().front() == "--flag");
}

TEST_CASE("a bad call is told with the way to call") {
    CHECK(refusal({"file"}).starts_with("--wage is missing\nUsage: anjunganctl try --wage W"));
    CHECK(refusal({"--wage", "5"}).starts_with("FILE is missing"));
    CHECK(refusal({"--wage"}).starts_with("--wage needs a value"));
    CHECK(refusal({"--wage", "5", "--wage", "6", "f"}).starts_with("--wage is given twice"));
    CHECK(refusal({"--wage", "5", "--nothing", "f"}).starts_with("unknown option --nothing"));
    CHECK(refusal({"--wage", "5", "--flag=1", "f"}).starts_with("--flag takes no value"));
    CHECK(refusal({"--wage", "5", "f", "g"}).starts_with("there is a word too much"));
}

TEST_CASE("values that are not of their form are refused by name") {
    const auto wage = [](const std::string& text) { return Arguments::parse(kSyntax, {"--wage", text, "f"})->money("wage"); };
    for (const char* text : {"", "5.000", "5,0", "abc", "-1", "99999999999999999999", "1000000000000001", "5 "})
        REQUIRE_FALSE(wage(text));
    CHECK(wage("x").error().where == "wage");
}
