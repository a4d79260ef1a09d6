#include "store/freshload.h"

#include "store/settings.h"
#include "store/statement.h"
#include "store/teststore.h"
#include "store/verifier.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

/// People with one card, two contributions and a year's yield each, ready to be written.
struct Load {
    Load(const TestStore& store, int from, int to) {
        for (int serial = from; serial < to; ++serial)
            add(store, serial);
    }

    void add(const TestStore& store, int serial) {
        const Participant person = invented(store.clock, serial);
        const Membership card = employment(store.clock, person.id, serial);
        people.push_back(SealedPerson::seal(store.database->key(), person, std::span(&card, 1), serial % 2 == 0 ? "pin" : ""));
        const std::string reference = "load-" + std::to_string(serial);
        for (const unsigned month : {1U, 2U}) {
            const Month blth = std::chrono::year{2025} / std::chrono::month{month};
            contributions.push_back({reference + "-" + std::to_string(month), card.id, blth, makeDate(2025, 3, 1), Rupiah{1000},
                                     Rupiah{37}, month == 1 ? Rupiah{20} : Rupiah{}, {}, {}});
        }
        yields.push_back({{}, programme::yield(), memberAccount(card.id), Rupiah{3}, TransferCode::Yield, makeDate(2025, 12, 31),
                          {}, "yield-" + std::to_string(serial)});
    }

    [[nodiscard]] Result<void> into(TestStore& store) const {
        return FreshLoad(*store.database).add(people, contributions, yields, "1");
    }

    std::vector<SealedPerson> people;
    std::vector<Contribution> contributions;
    std::vector<Transfer> yields;
};

std::vector<std::string> triggersOf(Database& database) {
    std::vector<std::string> names;
    auto rows = must(database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"));
    (void)must(rows.run());
    while (must(rows.next()))
        names.push_back(rows.text(0));
    return names;
}

void markAsDemo(TestStore& store) {
    must(Settings(*store.database).set(kDemoSetting, "1"));
}

} // namespace

TEST_CASE("what is loaded stands in the books as if it had been written one by one") {
    TestStore store;
    markAsDemo(store);
    must(Load(store, 1, 71).into(store));
    must(Load(store, 71, 91).into(store));
    CHECK(must(Participants(*store.database).count()) == 90);
    CHECK(must(Contributions(*store.database).count()) == 180);
    CHECK(must(Ledger(*store.database).count()) == 90 * 4);
    CHECK(must(Ledger(*store.database).balance(programme::contributionsIn())).posted() == Rupiah{-90 * 94});
    CHECK(must(Ledger(*store.database).balance(programme::yield())).posted() == Rupiah{-90 * 3});
    CHECK(must(Verifier(*store.database).verify()).empty());
    const auto card = must(Memberships(*store.database).find(kpjNumber(81)));
    REQUIRE(card);
    CHECK(must(Ledger(*store.database).balance(memberAccount(card->id))).posted() == Rupiah{97});
    // And goes on from there.
    CHECK(must(Ledger(*store.database)
                   .post({{}, programme::yield(), memberAccount(card->id), Rupiah{1}, TransferCode::Yield, store.clock.today(), {}, "y"})) ==
          Added::New);
    CHECK(must(Verifier(*store.database).verify()).empty());
}

TEST_CASE("only a demo's store is loaded") {
    TestStore store;
    CHECK(codeOf(Load(store, 1, 2).into(store)) == ErrorCode::NotAllowed);
    CHECK(must(Participants(*store.database).count()) == 0);
}

TEST_CASE("the guards are back after a load, and after one that failed", "[sqlite]") {
    TestStore store;
    const auto before = triggersOf(*store.database);
    markAsDemo(store);
    Load first(store, 1, 4);
    must(first.into(store));
    CHECK(triggersOf(*store.database) == before);
    Load second(store, 4, 7);
    SECTION("somebody who is there") {
        second.people.push_back(first.people.front());
    }
    SECTION("a reference that is there") {
        second.contributions.back().reference = first.contributions.front().reference;
    }
    SECTION("a transfer that is there") {
        second.yields.back().reference = first.yields.front().reference;
    }
    CHECK(codeOf(second.into(store)) == ErrorCode::AlreadyExists);
    CHECK(triggersOf(*store.database) == before);
    CHECK(must(Participants(*store.database).count()) == 3);
    CHECK(must(Verifier(*store.database).verify()).empty());
    CHECK_FALSE(store.database->run("UPDATE account SET credits_posted = credits_posted + 1"));
}
