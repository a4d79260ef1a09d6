#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

Transfer payout(const TestStore& store, const Member& member, std::int64_t amount, const std::string& reference) {
    return {TransferId::make(store.clock),
            member.account(),
            programme::payout(),
            Rupiah{amount},
            TransferCode::Payout,
            store.clock.today(),
            {},
            reference};
}

Transfer settlement(const TestStore& store, const Member& member, std::int64_t amount, const std::string& reference) {
    return {TransferId::make(store.clock),
            programme::yield(),
            member.account(),
            Rupiah{amount},
            TransferCode::YieldSettlement,
            store.clock.today(),
            {},
            reference};
}

} // namespace

TEST_CASE("a transfer moves both accounts") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    REQUIRE(must(ledger.post(payout(store, member, 4'000, "p-1"))) == Added::New);
    REQUIRE(must(ledger.balance(member.account())) == Balance{Rupiah{10'000}, Rupiah{4'000}, {}, {}});
    REQUIRE(must(ledger.balance(programme::payout())).posted() == Rupiah{4'000});
    REQUIRE(must(ledger.balance(programme::contributionsIn())).posted() == Rupiah{-10'000});
}

TEST_CASE("a member account can't go below zero, by one rupiah") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    const auto refused = ledger.post(payout(store, member, 10'001, "p-1"));
    REQUIRE(codeOf(refused) == ErrorCode::RefusedByRule);
    REQUIRE(refused.error().where == "balance");
    REQUIRE(must(ledger.count()) == 1);
    REQUIRE(must(ledger.post(payout(store, member, 10'000, "p-2"))) == Added::New);
    REQUIRE(must(ledger.balance(member.account())).posted() == Rupiah{});
}

TEST_CASE("what is reserved can't be spent again") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    REQUIRE(must(ledger.reserve(payout(store, member, 7'000, "a"))) == Added::New);
    REQUIRE(codeOf(ledger.post(payout(store, member, 3'001, "b"))) == ErrorCode::RefusedByRule);
    REQUIRE(codeOf(ledger.reserve(payout(store, member, 3'001, "c"))) == ErrorCode::RefusedByRule);
    const Balance balance = must(ledger.balance(member.account()));
    REQUIRE(balance.posted() == Rupiah{10'000});
    REQUIRE(balance.reserved() == Rupiah{7'000});
    REQUIRE(balance.available() == Rupiah{3'000});
}

TEST_CASE("a pending credit may be reserved against") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    REQUIRE(must(ledger.reserve(settlement(store, member, 500, "a"))) == Added::New);
    REQUIRE(must(ledger.reserve(payout(store, member, 10'500, "a"))) == Added::New);
    REQUIRE(must(ledger.balance(member.account())).available() == Rupiah{});
    REQUIRE(must(ledger.pending(member.account())).size() == 2);
}

TEST_CASE("posting a reservation moves the money once") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    (void)must(ledger.reserve(payout(store, member, 10'000, "a")));
    must(ledger.postPending("a", store.clock.today()));
    must(ledger.postPending("a", store.clock.today()));
    REQUIRE(must(ledger.balance(member.account())) == Balance{Rupiah{10'000}, Rupiah{10'000}, {}, {}});
    REQUIRE(codeOf(ledger.voidPending("a", store.clock.today())) == ErrorCode::Conflict);
    REQUIRE(must(ledger.pending(member.account())).empty());
}

TEST_CASE("voiding a reservation leaves the account as it was") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    (void)must(ledger.reserve(payout(store, member, 10'000, "a")));
    must(ledger.voidPending("a", store.clock.today()));
    REQUIRE(must(ledger.balance(member.account())) == Balance{Rupiah{10'000}, {}, {}, {}});
    REQUIRE(codeOf(ledger.postPending("a", store.clock.today())) == ErrorCode::Conflict);
    REQUIRE(must(ledger.entries(member.account())).size() == 1);
}

TEST_CASE("a reservation that is not there can't be resolved") {
    TestStore store;
    REQUIRE(codeOf(Ledger(*store.database).postPending("nothing", store.clock.today())) == ErrorCode::NotFound);
}

TEST_CASE("the same transfer again is success and writes nothing") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    Transfer transfer = payout(store, member, 4'000, "p-1");
    REQUIRE(must(ledger.post(transfer)) == Added::New);
    REQUIRE(must(ledger.post(transfer)) == Added::Already);
    transfer.id = TransferId::make(store.clock);
    REQUIRE(must(ledger.post(transfer)) == Added::Already);
    REQUIRE(must(ledger.balance(member.account())).posted() == Rupiah{6'000});
}

TEST_CASE("the same id or reference with other content is a conflict") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    const Transfer transfer = payout(store, member, 4'000, "p-1");
    (void)must(ledger.post(transfer));
    Transfer other = transfer;
    SECTION("another amount") {
        other.amount = Rupiah{4'001};
    }
    SECTION("another reference under the id") {
        other.reference = "p-2";
    }
    SECTION("another amount under the reference") {
        other.id = TransferId::make(store.clock);
        other.amount = Rupiah{5};
    }
    REQUIRE(codeOf(ledger.post(other)) == ErrorCode::Conflict);
    REQUIRE(codeOf(ledger.reserve(transfer)) == ErrorCode::Conflict);
    REQUIRE(must(ledger.count()) == 2);
}

TEST_CASE("a batch answers for each transfer, also for those that it holds twice") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    std::vector<Transfer> batch{payout(store, member, 1, "a"), payout(store, member, 2, "b"),
                                payout(store, member, 1, "a"), payout(store, member, 9, "b")};
    REQUIRE(must(ledger.postAll(batch)) == std::vector{Added::New, Added::New, Added::Already, Added::Differs});
    REQUIRE(must(ledger.balance(member.account())).posted() == Rupiah{9'997});
}

TEST_CASE("a batch in which one transfer is refused writes nothing") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    const std::vector<Transfer> batch{payout(store, member, 1, "a"), payout(store, member, 10'000, "b")};
    REQUIRE(codeOf(ledger.postAll(batch)) == ErrorCode::RefusedByRule);
    REQUIRE(must(ledger.count()) == 1);
}

TEST_CASE("a transfer without an amount or to an unknown account is refused") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    REQUIRE(codeOf(ledger.post(payout(store, member, 0, "a"))) == ErrorCode::InvalidInput);
    REQUIRE(codeOf(ledger.post(payout(store, member, -5, "a"))) == ErrorCode::InvalidInput);
    Transfer astray = payout(store, member, 5, "a");
    astray.debit = memberAccount(MembershipId::make(store.clock));
    REQUIRE(codeOf(ledger.post(astray)) == ErrorCode::NotFound);
    REQUIRE(must(ledger.count()) == 1);
}

TEST_CASE("a transfer goes only between the accounts of its code, and only what a claim holds is reserved") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const Member other = addMember(store, 2, 10'000);
    Ledger ledger(*store.database);
    Transfer transfer = payout(store, member, 5, "a");
    SECTION("a payout to the tax office") {
        transfer.credit = programme::tax();
    }
    SECTION("a payout to another member") {
        transfer.credit = other.account();
    }
    SECTION("yield out of contributions") {
        transfer.code = TransferCode::Yield;
        transfer.debit = programme::contributionsIn();
        transfer.credit = member.account();
    }
    SECTION("a merge with the programme") {
        transfer.code = TransferCode::Merge;
    }
    SECTION("a day before the programme began") {
        transfer.bookedOn = makeDate(1976, 12, 31);
    }
    REQUIRE(codeOf(ledger.post(transfer)) == ErrorCode::InvalidInput);
    Transfer yield = settlement(store, member, 5, "b");
    yield.code = TransferCode::Yield;
    REQUIRE(codeOf(ledger.reserve(yield)) == ErrorCode::InvalidInput);
    REQUIRE(must(ledger.count()) == 2);
}

TEST_CASE("an account that stands where no account can is not read as if it were sound") {
    REQUIRE(checkRead(programme::payout(), {Rupiah{}, Rupiah{5}, {}, {}}));
    const AccountId member = memberAccount(MembershipId::make(FixedClock()));
    REQUIRE(checkRead(member, {Rupiah{5}, Rupiah{4}, Rupiah{1}, Rupiah{2}}));
    REQUIRE(codeOf(checkRead(member, {Rupiah{5}, Rupiah{4}, Rupiah{1}, Rupiah{3}})) == ErrorCode::StoreCorrupt);
    REQUIRE(codeOf(checkRead(programme::payout(), {Rupiah{}, Rupiah{}, Rupiah{-1}, {}})) == ErrorCode::StoreCorrupt);
}

TEST_CASE("transfers and seals can't be changed or removed") {
    TestStore store;
    (void)addMember(store, 1, 10'000);
    for (const char* sql :
         {"UPDATE transfer SET amount = 1", "DELETE FROM transfer", "UPDATE ledger_seal SET hash = ''",
          "DELETE FROM ledger_seal", "INSERT OR REPLACE INTO transfer SELECT * FROM transfer"}) {
        INFO(sql);
        REQUIRE_FALSE(store.database->run(sql));
    }
}

TEST_CASE("entries tell date, kind and signed amount in order of date") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    (void)must(ledger.post(payout(store, member, 4'000, "p-1")));
    (void)must(ledger.post({{},
                            programme::yield(),
                            member.account(),
                            Rupiah{77},
                            TransferCode::Yield,
                            makeDate(2025, 12, 31),
                            {},
                            "y-2025"}));
    const auto entries = must(ledger.entries(member.account()));
    REQUIRE(entries.size() == 3);
    REQUIRE(entries[0] == LedgerEntry{makeDate(2025, 12, 31), TransferCode::Yield, Rupiah{77}, {}, "y-2025"});
    REQUIRE(entries[1].code == TransferCode::ContributionWorker);
    REQUIRE(entries[1].blth == Month{std::chrono::year{2025}, std::chrono::month{12}});
    REQUIRE(entries[2].amount == Rupiah{-4'000});
    REQUIRE(must(ledger.entries(member.account(), makeDate(2026, 1, 1), makeDate(2026, 1, 31))).size() == 1);
    REQUIRE(must(ledger.sum(member.account(), TransferCode::Yield, makeDate(2025, 1, 1), makeDate(2025, 12, 31))) ==
            Rupiah{77});
}

TEST_CASE("the year's settled yield counts what is held and what was paid, in the year of the claim") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Ledger ledger(*store.database);
    (void)must(ledger.reserve(settlement(store, member, 500, "a")));
    REQUIRE(must(ledger.settledYield(member.account(), 2026)).pending == Rupiah{500});
    must(ledger.postPending("a", makeDate(2027, 1, 4)));
    REQUIRE(must(ledger.settledYield(member.account(), 2026)).posted == Rupiah{500});
    REQUIRE(must(ledger.settledYield(member.account(), 2027)).total() == Rupiah{});
    (void)must(ledger.reserve(settlement(store, member, 9, "b")));
    must(ledger.voidPending("b", store.clock.today()));
    REQUIRE(must(ledger.settledYield(member.account(), 2026)).total() == Rupiah{500});
}

TEST_CASE("a long batch tells what is there, what differs and what it has written itself") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    const auto yieldOf = [&](int number, std::int64_t amount) {
        return Transfer{{}, programme::yield(), member.account(), Rupiah{amount}, TransferCode::Yield, store.clock.today(), {},
                        "y-" + std::to_string(number)};
    };
    Ledger ledger(*store.database);
    REQUIRE(must(ledger.post(yieldOf(70, 5))) == Added::New);
    REQUIRE(must(ledger.post(yieldOf(71, 5))) == Added::New);
    std::vector<Transfer> batch;
    for (int i = 0; i < 150; ++i)
        batch.push_back(yieldOf(i, 5));
    batch[71].amount = Rupiah{6};
    batch[3].id = TransferId::make(store.clock);
    batch.push_back(yieldOf(2, 5));   // written by this batch, long before
    batch.push_back(yieldOf(149, 7)); // written by this batch, a moment before
    batch.push_back(yieldOf(1000, 5));
    batch.back().id = batch[3].id; // the id of another one
    batch.push_back(batch[3]);
    const auto answers = must(ledger.postAll(batch));
    REQUIRE(answers.size() == batch.size());
    for (std::size_t i = 0; i < 150; ++i)
        CHECK(answers[i] == (i == 70 ? Added::Already : i == 71 ? Added::Differs : Added::New));
    CHECK(std::vector(answers.begin() + 150, answers.end()) ==
          std::vector{Added::Already, Added::Differs, Added::Differs, Added::Already});
    CHECK(must(ledger.count()) == 150);
    CHECK(must(ledger.postAll(std::span(batch).first(150)))[71] == Added::Differs);
    CHECK(must(ledger.balance(member.account())).posted() == Rupiah{150 * 5});
}
