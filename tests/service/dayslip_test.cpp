#include "service/dayslip.h"

#include "service/openstore.h"
#include "store/audit.h"
#include "store/query.h"
#include "store/rowseals.h"
#include "store/transferwriter.h"
#include "store/verifier.h"
#include "support/branchfixture.h"
#include "support/catch.h"
#include "support/postgresserver.h"

#include <concepts>
#include <string>
#include <utility>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

const std::string kHash = "55dc06cc3e46d25153a1c63b9e875b56d0921dfd904a33b3ea4d51663049f0ac";

/// A branch whose day was signed: one claim paid, one in process.
struct Signed {
    Signed() {
        const Invented first = branch.makeClaimant(ClaimCause::Layoff, Rupiah{5'000'000});
        const Invented second = branch.makeClaimant(ClaimCause::Layoff, Rupiah{7'000'000});
        const ClaimRequest paid = branch.requestFor(first, ClaimCause::Layoff);
        REQUIRE(branch.services().claims.submit(first.id, paid));
        REQUIRE(branch.services().desk.verify(paid.id, branch.petugas()));
        REQUIRE(branch.services().desk.approve(paid.id, branch.penyelia()));
        REQUIRE(branch.services().desk.pay(paid.id, branch.penyelia()));
        REQUIRE(branch.services().claims.submit(second.id, branch.requestFor(second, ClaimCause::Layoff)));
        auto opened = DaySlips::open(branch.settings(), builtInRules(), branch.clock);
        REQUIRE(opened);
        slips = std::move(*opened);
        const auto made = slips->slip(branch.clock.today());
        REQUIRE(made);
        slip = *made;
        auto hand = store::Database::open(databaseOptions(branch.settings()), branch.clock);
        REQUIRE(hand);
        database = std::move(*hand);
    }

    /// What a later check finds, as "proof: detail"; empty where the signed marks are there.
    [[nodiscard]] std::vector<std::string> found() const {
        std::vector<std::string> texts;
        const auto problems = slips->check(slip.audit, slip.ledger);
        REQUIRE(problems);
        for (const StoreProblem& problem : *problems)
            texts.push_back(problem.proof + ": " + problem.detail);
        return texts;
    }

    /// Gives what puts them back. Whoever keeps a server can tell it not to fire any.
    [[nodiscard]] std::vector<std::string> takeGuardsAway() const {
        if (onPostgresql()) {
            REQUIRE(database->run("SET session_replication_role = replica"));
            return {"SET session_replication_role = origin"};
        }
        const auto guards = store::selectAll(
            *database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
            [](store::Statement& row) { return std::pair(row.text(0), row.text(1)); });
        REQUIRE(guards);
        std::vector<std::string> back;
        for (const auto& [name, sql] : *guards) {
            REQUIRE(database->run("DROP TRIGGER " + name));
            back.push_back(sql);
        }
        return back;
    }

    /// What somebody with file, key and time in hand could do: the guards are taken away and put back afterwards.
    template <std::invocable Work> void tamper(Work work) const {
        const std::vector<std::string> guards = takeGuardsAway();
        work();
        // The key makes every seal.
        auto transaction = store::Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(store::RowSeals(*database).sealAll());
        REQUIRE(transaction->commit());
        for (const std::string& guard : guards)
            REQUIRE(database->run(guard));
    }

    void tamper(const std::string& sql) const {
        tamper([&] { REQUIRE(database->run(sql)); });
    }

    /// Makes the trail fit together again after something in it was changed.
    void chainTrailAnew() const {
        std::string hash;
        const auto lines = store::Audit(*database).page(0, 1000);
        REQUIRE(lines);
        for (const store::AuditLine& line : *lines) {
            hash = store::Audit::chained(hash, line);
            REQUIRE(store::execute(*database, "UPDATE audit SET hash = ? WHERE seq = ?", hash, line.seq));
        }
    }

    /// The same for the ledger.
    void chainLedgerAnew() const {
        using store::Statement;
        const auto contents = store::selectAll(
            *database,
            "SELECT seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference, pending_id "
            "FROM transfer ORDER BY seq",
            [](Statement& row) {
                return store::chainContent({row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4),
                                            row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)});
            });
        REQUIRE(contents);
        std::string hash;
        std::int64_t seq = 0;
        for (const std::string& content : *contents) {
            hash = chainHash(hash, content);
            REQUIRE(store::execute(*database, "UPDATE ledger_seal SET hash = ? WHERE last_seq = ?", hash, ++seq));
        }
    }

    [[nodiscard]] bool verifyFindsNothing() const { return store::Verifier(*database).verify().value().empty(); }

    BranchFixture branch;
    std::unique_ptr<DaySlips> slips;
    DaySlip slip;
    std::unique_ptr<store::Database> database;
};

} // namespace

TEST_CASE("a slip tells the day's claims, payouts, tax and contributions, and both chains' ends") {
    Signed day;
    CHECK(day.slip.on == day.branch.clock.today());
    CHECK(day.slip.store == day.database->key().fingerprint());
    CHECK(day.slip.filed == 2);
    CHECK(day.slip.filedGross == Rupiah{12'000'000});
    CHECK(day.slip.paid == 1);
    CHECK(day.slip.paidNet + day.slip.paidTax == Rupiah{5'000'000});
    CHECK(day.slip.open == 1);
    CHECK(day.slip.openGross == Rupiah{7'000'000});
    CHECK(day.slip.contributions.count == 2);
    CHECK(day.slip.contributions.sum == Rupiah{12'000'000});
    CHECK(day.slip.contributions.forEarlierDays == 0);
    CHECK(day.slip.yields.count + day.slip.merges.count + day.slip.given.count + day.slip.taken.count == 0);
    const auto head = store::Audit(*day.database).head().value();
    CHECK(day.slip.audit == ChainMark{head.seq, head.hash});
    CHECK(day.slip.ledger.seq == day.branch.count("transfer"));
    const auto quiet = day.slips->slip(day.branch.clock.today() - std::chrono::days{1});
    REQUIRE(quiet);
    CHECK(quiet->filed + quiet->paid + quiet->contributions.count == 0);
    CHECK(quiet->open == 1);
    CHECK(day.slips->slip(day.branch.clock.today() + std::chrono::days{1}).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a slip tells what came into the books on the day for earlier days, merges, corrections and yields") {
    BranchFixture branch;
    InventedPerson person;
    person.cards.resize(2);
    person.cards[0].end = makeDate(2020, 6, 30);
    for (InventedCard& card : person.cards)
        card.contributions = {{Month{std::chrono::year{2024}, std::chrono::November}, makeDate(2024, 12, 10), Rupiah{5'000'000},
                               Rupiah{185'000}, Rupiah{100'000}, Rupiah{100'000}, Rupiah{50'000}}};
    const Invented made = branch.makeParticipant(person);
    REQUIRE(branch.services().profiles.merge(made.id, Actor::participant(made.id)));
    const auto maintenance = Maintenance::open(branch.settings(), builtInRules(), branch.clock);
    REQUIRE(maintenance);
    for (const Rupiah amount : {Rupiah{7'000}, Rupiah{-3'000}}) {
        const auto proposed = (*maintenance)->corrections().propose(made.kpjs[1], amount, "salah catat", branch.petugas());
        REQUIRE(proposed);
        REQUIRE((*maintenance)->corrections().post(*proposed, branch.penyelia()));
    }
    const auto slips = DaySlips::open(branch.settings(), builtInRules(), branch.clock);
    REQUIRE(slips);
    const DaySlip slip = (*slips)->slip(branch.clock.today()).value();
    CHECK(slip.contributions.count == 2);
    CHECK(slip.contributions.sum == Rupiah{570'000});
    CHECK(slip.contributions.forEarlierDays == 2);
    CHECK(slip.merges.count == 1);
    CHECK(slip.merges.sum > Rupiah{285'000});
    CHECK(slip.yields.count > 0);
    CHECK(slip.yields.sum == slip.merges.sum - Rupiah{285'000});
    CHECK(slip.given.sum == Rupiah{7'000});
    CHECK(slip.taken.sum == Rupiah{3'000});
    // Nothing of it on the days on which it is booked.
    CHECK((*slips)->slip(makeDate(2024, 12, 10)).value().contributions.count == 0);
    branch.clock.advanceDays(1);
    CHECK((*slips)->slip(branch.clock.today()).value().merges.count == 0);
}

TEST_CASE("a slip of a day finds what came into the books by an index of theirs", "[sqlite]") {
    const BranchFixture branch;
    const auto database = store::Database::open(databaseOptions(branch.settings()), branch.clock).value();
    const auto plan = store::selectAll(
        *database, "EXPLAIN QUERY PLAN SELECT code FROM transfer WHERE id >= '01' AND id < '02' AND phase IN ('posted', 'post')",
        [](store::Statement& row) { return row.text(3); });
    REQUIRE(plan);
    CHECK(plan->front().find("SEARCH transfer USING INDEX") == 0);
}

TEST_CASE("what was signed is still there after another day's work") {
    Signed day;
    CHECK(day.found().empty());
    const Invented third = day.branch.makeClaimant(ClaimCause::Layoff);
    REQUIRE(day.branch.services().claims.submit(third.id, day.branch.requestFor(third, ClaimCause::Layoff)));
    CHECK(day.found().empty());
    CHECK(day.slips->check({}, {}).value().empty());
}

TEST_CASE("a trail whose tail was cut is found, though it fits together") {
    Signed day;
    day.tamper("DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)");
    CHECK(day.verifyFindsNothing());
    REQUIRE(day.found().size() == 1);
    CHECK(day.found().front().find("audit_mark: ") == 0);
    CHECK(day.found().front().find("the chain was cut, it ends at " + std::to_string(day.slip.audit.seq - 1)) !=
          std::string::npos);
    // Other lines in the place of those that went make no difference.
    REQUIRE(store::Audit(*day.database).append(store::Actor::system("forger"), "nothing", "store", ""));
    CHECK(day.verifyFindsNothing());
    CHECK(day.found().front().find("another hash") != std::string::npos);
}

TEST_CASE("a trail that was written anew from its beginning is found, though it fits together") {
    Signed day;
    day.tamper("UPDATE audit SET actor = 'staff:somebody-else' WHERE seq = 1");
    CHECK_FALSE(day.verifyFindsNothing());
    day.tamper([&] { day.chainTrailAnew(); });
    CHECK(day.verifyFindsNothing());
    REQUIRE(day.found().size() == 1);
    CHECK(day.found().front().find("audit_mark: ") == 0);
    CHECK(day.found().front().find("another hash") != std::string::npos);
}

TEST_CASE("books that were written anew are found, though they fit together") {
    Signed day;
    const std::string first = "(SELECT reference FROM transfer WHERE seq = 1)";
    day.tamper("UPDATE transfer SET booked_on = '2026-11-01' WHERE reference = " + first);
    day.tamper("UPDATE contribution SET posted_on = '2026-11-01' WHERE reference = " + first);
    CHECK_FALSE(day.verifyFindsNothing());
    day.tamper([&] { day.chainLedgerAnew(); });
    CHECK(day.verifyFindsNothing());
    REQUIRE(day.found().size() == 1);
    CHECK(day.found().front().find("ledger_mark: ") == 0);
    CHECK(day.found().front().find("another hash") != std::string::npos);
}

TEST_CASE("books whose tail was cut are found") {
    Signed day;
    const std::string last = std::to_string(day.slip.ledger.seq);
    day.tamper("DELETE FROM ledger_seal WHERE last_seq = " + last);
    CHECK(day.found().front().find("ledger_mark: the ledger's transfer " + last + " was signed and is not there any more") == 0);
}

TEST_CASE("a mark in a broken chain is worth nothing") {
    Signed day;
    day.tamper("UPDATE audit SET detail = 'other' WHERE seq = 2");
    REQUIRE(day.found().size() == 1);
    CHECK(day.found().front().find("audit_chain: ") == 0);
}

TEST_CASE("a mark is read as it is typed from paper") {
    const ChainMark mark{26, kHash};
    CHECK(parseChainMark(mark.text()).value() == mark);
    CHECK(parseChainMark("26:" + mark.grouped()).value() == mark);
    CHECK(parseChainMark(" 26 : 55DC-06CC 3e46 d251 53a1 c63b 9e87 5b56 d092 1dfd 904a 33b3 ea4d 5166 3049 F0AC").value() == mark);
    CHECK(parseChainMark("0:").value() == ChainMark{});
    CHECK(ChainMark{}.grouped().empty());
    for (const std::string& bad : {std::string(), std::string("26"), std::string("26:"), "x:" + kHash, "-1x:" + kHash, ":" + kHash,
                                   "26:" + kHash + "0", "26:" + kHash.substr(1), "26:g" + kHash.substr(1),
                                   "99999999999999999999:" + kHash, "26:26:" + kHash}) {
        INFO(bad);
        CHECK(parseChainMark(bad).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("the text of a slip's QR code is read back, and nothing else is") {
    DaySlip slip;
    slip.store = "24b0c7f0fcde6f21";
    slip.on = makeDate(2026, 11, 22);
    slip.audit = {26, kHash};
    const std::string code = slipCode(slip);
    CHECK(parseSlipCode(code).value() == SlipMarks{slip.store, slip.on, slip.audit, {}});
    for (const std::string& bad : {std::string(), std::string("JHT1"), "JHT2" + code.substr(4), code + " more",
                                   code.substr(0, code.size() - 3), "JHT1 x" + code.substr(6)}) {
        INFO(bad);
        CHECK(parseSlipCode(bad).error().code == ErrorCode::InvalidInput);
    }
}
