#include "store/contributionrows.h"
#include "store/statement.h"
#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

std::vector<Contribution> lines(const Member& member, int count) {
    std::vector<Contribution> all;
    for (int i = 0; i < count; ++i)
        all.push_back({"line-" + std::to_string(i), member.card.id,
                       Month{std::chrono::year{2015 + i / 12}, std::chrono::month(static_cast<unsigned>(i % 12 + 1))},
                       addMonths(makeDate(2015, 2, 10), i), Rupiah{5'000'000}, Rupiah{185'000}, Rupiah{100'000},
                       Rupiah{100'000}, Rupiah{50'000}});
    return all;
}

} // namespace

TEST_CASE("contributions raise the balance by their JHT shares alone") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    // More than one batch and a rest that is none.
    const auto file = lines(member, 131);
    REQUIRE(must(Contributions(*store.database).addAll(file)) == std::vector(131, Added::New));
    REQUIRE(must(Ledger(*store.database).balance(member.account())).posted() == Rupiah{131 * 285'000});
    REQUIRE(must(Contributions(*store.database).of(member.card.id)) == file);
    REQUIRE(must(Contributions(*store.database).latest(member.card.id, file.back().postedOn)) == file.back());
}

TEST_CASE("the same lines again change nothing") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    const auto file = lines(member, 70);
    (void)must(Contributions(*store.database).addAll(file));
    REQUIRE(must(Contributions(*store.database).addAll(file)) == std::vector(70, Added::Already));
    REQUIRE(must(Ledger(*store.database).balance(member.account())).posted() == Rupiah{70 * 285'000});
    REQUIRE(must(Ledger(*store.database).count()) == 140);
}

TEST_CASE("a known reference with other content is told and never overwritten") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    auto file = lines(member, 3);
    (void)must(Contributions(*store.database).addAll(std::span(file).first(2)));
    file[1].jhtWorker = Rupiah{1};
    file.push_back(file[2]);
    file.back().wage = Rupiah{7};
    REQUIRE(must(Contributions(*store.database).addAll(file)) ==
            std::vector{Added::Already, Added::Differs, Added::New, Added::Differs});
    REQUIRE(must(Ledger(*store.database).balance(member.account())).posted() == Rupiah{3 * 285'000});
}

TEST_CASE("lines of an unknown card write nothing at all") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    auto file = lines(member, 5);
    file[4].membership = MembershipId::make(store.clock);
    REQUIRE(codeOf(Contributions(*store.database).addAll(file)) == ErrorCode::NotFound);
    REQUIRE(must(Contributions(*store.database).count()) == 0);
    REQUIRE(must(Ledger(*store.database).balance(member.account())) == Balance{});
}

TEST_CASE("a line with nothing but JP shares moves no money") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    auto file = lines(member, 1);
    file[0].jhtEmployer = {};
    file[0].jhtWorker = {};
    REQUIRE(must(Contributions(*store.database).addAll(file)) == std::vector{Added::New});
    REQUIRE(must(Ledger(*store.database).count()) == 0);
}

TEST_CASE("contributions are read by the days on which they were posted") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    (void)must(Contributions(*store.database).addAll(lines(member, 36)));
    using namespace std::chrono;
    const auto year2016 =
        must(Contributions(*store.database).posted(member.card.id, makeDate(2016, 1, 1), makeDate(2016, 12, 31)));
    REQUIRE(year2016.size() == 12);
    REQUIRE(year2016.front().postedOn >= makeDate(2016, 1, 1));
    REQUIRE(year2016.back().postedOn <= makeDate(2016, 12, 31));
}

TEST_CASE("the latest contribution is the latest of what was posted by then") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    const auto file = lines(member, 3);
    (void)must(Contributions(*store.database).addAll(file));
    Contributions contributions(*store.database);
    REQUIRE(must(contributions.latest(member.card.id, file[1].postedOn)) == file[1]);
    REQUIRE_FALSE(must(contributions.latest(member.card.id, makeDate(1990, 1, 1))));
}

TEST_CASE("whether a month stands twice is asked of the card's own lines, however many others there are", "[sqlite]") {
    TestStore store;
    auto plan = must(store.database->prepare("EXPLAIN QUERY PLAN " + monthTwiceSql()));
    (void)must(plan.run());
    std::string steps;
    while (must(plan.next()))
        steps += plan.text(3) + "\n";
    INFO(steps);
    CHECK(steps.find("SEARCH contribution USING PRIMARY KEY (membership_id=? AND blth=?)") != std::string::npos);
    CHECK(steps.find("SCAN contribution") == std::string::npos);
}

TEST_CASE("a card's month that stands under several references is told, among many others") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    const Member other = addMember(store, 2, 0);
    std::vector<Contribution> lines;
    for (unsigned i = 0; i < 130; ++i)
        lines.push_back({"r-" + std::to_string(i), (i % 2 == 0 ? member : other).card.id,
                         std::chrono::year{2010 + static_cast<int>(i / 24)} / std::chrono::month{1 + i / 2 % 12},
                         makeDate(2026, 1, 5), Rupiah{1000}, Rupiah{37}, {}, {}, {}});
    lines[129].membership = lines[5].membership;
    lines[129].blth = lines[5].blth;
    Contributions contributions(*store.database);
    (void)must(contributions.addAll(lines));
    const auto twice = must(contributions.monthTwice(lines));
    for (std::size_t i = 0; i < lines.size(); ++i)
        CHECK(twice[i] == (i == 5 || i == 129));
    const Contribution later{"r-later", lines[7].membership, lines[7].blth, makeDate(2026, 1, 5), Rupiah{1000}, Rupiah{37}, {}, {}, {}};
    (void)must(contributions.addAll(std::span(&later, 1)));
    CHECK(must(contributions.monthTwice(std::span(&later, 1))).front());
}
