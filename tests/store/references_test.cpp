#include "store/references.h"

#include "store/teststore.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::store;

namespace {

constexpr const char* kLong = "98000000001-2023-01";

std::string kept(TestStore& store, const std::string& reference) {
    return must(keptReference(*store.database, reference, ReferenceOf::Contribution));
}

void record(TestStore& store, const Member& member, const std::string& reference) {
    const Contribution line{reference, member.card.id, std::chrono::year{2025} / std::chrono::January, makeDate(2025, 2, 10),
                            Rupiah{1000}, Rupiah{37}, {}, {}, {}};
    REQUIRE(must(Contributions(*store.database).addAll(std::span(&line, 1))).front() == Added::New);
}

} // namespace

TEST_CASE("of a reference only the long number is hidden, and what stands around it keeps lines neighbours") {
    TestStore store;
    const std::string one = kept(store, kLong);
    CHECK(one.starts_with("h-"));
    CHECK(one.ends_with("-2023-01"));
    CHECK(one.find("98000000001") == std::string::npos);
    CHECK(kept(store, kLong) == one);
    const std::string next = kept(store, "98000000001-2023-02");
    CHECK(next != one);
    CHECK(next.substr(0, 18) == one.substr(0, 18));
    CHECK(kept(store, "98000000002-2023-01").substr(0, 18) != one.substr(0, 18));
    CHECK(kept(store, "123456789-2023") == "123456789-2023");
    const std::string two = kept(store, "A/1234567890/B/0987654321");
    CHECK(two.starts_with("h-A/"));
    CHECK(two.find("/B/") != std::string::npos);
    CHECK(std::ranges::none_of(two, [](char c) { return c >= '0' && c <= '9'; }));
}

TEST_CASE("a reference that an older program has kept otherwise stays so") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    SECTION("as it is written") {
        record(store, member, kLong);
        CHECK(kept(store, kLong) == kLong);
    }
    SECTION("as a hash of the whole") {
        std::string whole = "ref-" + store.database->key().searchHash(kLong, "import.reference").substr(0, 32);
        std::transform(whole.begin() + 4, whole.end(), whole.begin() + 4,
                       [](char c) { return static_cast<char>('a' + (c <= '9' ? c - '0' : c - 'a' + 10)); });
        record(store, member, whole);
        CHECK(kept(store, kLong) == whole);
    }
    CHECK(kept(store, "98000000001-2023-02").starts_with("h-"));
}

TEST_CASE("many references are kept as each of them is alone, in order") {
    TestStore store;
    std::vector<std::string> given;
    for (int i = 0; i < 150; ++i)
        given.push_back(i % 3 == 0 ? "short-" + std::to_string(i) : std::to_string(98'000'000'000 + i) + "-x");
    const auto all = must(keptReferences(*store.database, given, ReferenceOf::Contribution));
    REQUIRE(all.size() == given.size());
    for (std::size_t i = 0; i < given.size(); ++i)
        CHECK(all[i] == kept(store, given[i]));
}
