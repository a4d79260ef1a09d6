#include "bench/scalerows.h"

#include "bench/bulkstore.h"
#include "rules/yield.h"
#include "store/ledgersums.h"

#include <cstdlib>
#include <fstream>
#include <optional>
#include <sys/resource.h>

namespace anjungan::bench {

namespace {

constexpr int kYear = 2023; // the first one, so that what was there before is nothing
constexpr int kRuns = 9; // the least of them counts, for both sides
constexpr int kPeopleOfHundredThousandPostings = 1042; // with 24 contributions of two transfers of two postings each

/// A year's yield of an account that began in the year: each contribution earns from the month behind its own, rounded
/// down for the account. What capitalising writes but for the hash chain, the account's own columns and the checks.
std::string yieldStatement(std::int64_t rate) {
    return "INSERT INTO transfer (seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference) "
           "SELECT (SELECT MAX(seq) FROM transfer) + row_number() OVER (), "
           "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || "
           "hex(randomblob(2)) || '-' || hex(randomblob(6))), 'yield', account, amount, 'yield', 'posted', '2023-12-31', "
           "NULL, 'yield:2023:' || account FROM (SELECT credit_account AS account, "
           "SUM(amount * (12 - CAST(substr(booked_on, 6, 2) AS INTEGER))) * " +
           std::to_string(rate) +
           " / 120000 AS amount FROM transfer WHERE booked_on < '2024-01-01' GROUP BY credit_account)";
}

struct Yield {
    std::int64_t rows = 0;
    std::int64_t total = 0;
    bool operator==(const Yield&) const = default;
};

Yield yieldOf(const BareStore& bare) {
    BareStatement sum(bare, "SELECT COUNT(*), SUM(amount) FROM transfer WHERE code = 'yield'");
    static_cast<void>(sum.next());
    return {std::atoll(sum.column(0).c_str()), std::atoll(sum.column(1).c_str())};
}

/// Plain text that both programs read: accounts, days and amounts of every transfer.
void writeJournal(const BareStore& bare, const std::string& file) {
    std::ofstream out(file);
    BareStatement rows(bare, "SELECT booked_on, code, debit_account, credit_account, amount FROM transfer ORDER BY seq");
    while (rows.next())
        out << rows.column(0) << ' ' << rows.column(1) << "\n    anggota:" << rows.column(3) << "  IDR " << rows.column(4)
            << "\n    program:" << rows.column(2) << "  IDR -" << rows.column(4) << "\n\n";
}

double childSeconds() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// What the command takes of the processor; nothing where it can't be run.
std::optional<double> programSeconds(const std::string& command) {
    const double before = childSeconds();
    if (std::system((command + " >/dev/null 2>&1").c_str()) != 0)
        return std::nullopt;
    return childSeconds() - before;
}

template <class Work> double secondsOf(const Work& work) {
    const StopWatch watch;
    work();
    return watch.processorSeconds();
}

struct LeastOfBoth {
    double ours;
    double theirs;
};

/// In turn, so that a machine that is quicker for a while is so for both.
template <class Work> std::optional<LeastOfBoth> leastInTurn(const Work& work, const std::string& command) {
    std::optional<LeastOfBoth> least;
    for (int run = 0; run < kRuns; ++run) {
        const double ours = secondsOf(work);
        const auto theirs = programSeconds(command);
        if (!theirs)
            return std::nullopt;
        least = LeastOfBoth{std::min(least ? least->ours : ours, ours), std::min(least ? least->theirs : *theirs, *theirs)};
    }
    return least;
}

/// Every account against the sum of its transfers, as `verify` proves it. Opening is part of it, as it is for the others.
void proveSums(const Bench& bench, const std::string& name) {
    store::DatabaseOptions options;
    options.file = bench.file(name);
    options.contentCheck = store::ContentCheck::Never;
    const auto database = require(store::Database::open(options, bench.clock));
    store::LedgerSums sums;
    require(sums.takeAll(*database));
    if (!require(sums.heldAgainst(*database)).empty())
        giveUp({ErrorCode::Bug, "an account of the store that was made in bulk is not the sum of its transfers", {}});
}

/// "The same rows" go into the same tables, with their guards; this tells what those cost. Nothing of it stays, and whoever
/// comes next opens the store anew.
double secondsWithoutGuards(const Bench& bench, const std::string& store, std::int64_t rate) {
    const BareStore bare(bench.file(store));
    bare.run("PRAGMA cache_size = -64000");
    bare.run("BEGIN IMMEDIATE");
    static_cast<void>(bare.dropGuards());
    const StopWatch watch;
    bare.run(yieldStatement(rate));
    const double worked = watch.processorSeconds();
    bare.run("ROLLBACK");
    return worked;
}

} // namespace

void measureCapitalise(const Bench& bench, const std::string& store) {
    const std::int64_t rate = require(rules::YieldRates::of(bench.rules).rate(kYear));
    double theirs = 0;
    double theirsWorked = 0;
    const double unguardedWorked = secondsWithoutGuards(bench, store, rate);
    Yield wanted;
    {
        const BareStore bare(bench.file(store));
        bare.run("PRAGMA cache_size = -64000"); // as ours is set up for it
        bare.keepLogApart();
        const StopWatch watch;
        bare.run(yieldStatement(rate));
        theirs = watch.seconds();
        theirsWorked = watch.processorSeconds();
        wanted = yieldOf(bare);
    }
    // What it committed stands in the log alone: without it, ours finds the same store.
    bench.removeLog(store);
    const auto maintenance = bench.open(store);
    const StopWatch watch;
    const auto report = require(maintenance->capitalise(kYear));
    const double ours = watch.seconds();
    const double oursWorked = watch.processorSeconds();
    if (yieldOf(BareStore(bench.file(store))) != wanted)
        giveUp({ErrorCode::Bug, "the yardstick posts another yield", {}});
    print({"capitalise " + std::to_string(report.posted) + " accounts", ours * 1000, theirs * 1000, "ms", ours / theirs, 2,
           false});
    print({"  by processor time", oursWorked * 1000, theirsWorked * 1000, "ms", oursWorked / theirsWorked, 2, false});
    print({"  beside a table without guards (not judged)", oursWorked * 1000, unguardedWorked * 1000, "ms",
           oursWorked / unguardedWorked});
}

void measureSums(const Bench& bench) {
    makeBulkStore(bench, "books.db", kPeopleOfHundredThousandPostings, 24);
    const std::string journal = (bench.folder / "books.journal").string();
    writeJournal(BareStore(bench.file("books.db")), journal);
    const auto sums = [&] { proveSums(bench, "books.db"); };
    const auto maintenance = bench.open("books.db");
    const double whole = secondsOf([&] {
        const auto problems = require(maintenance->verify());
        if (!problems.empty())
            giveUp({ErrorCode::Bug, "the store that was made in bulk does not prove: " + problems.front().detail, {}});
    });
    for (const auto& [program, command] : {std::pair("hledger", "hledger -f '" + journal + "' balance -N"),
                                           std::pair("ledger", "ledger -f '" + journal + "' balance --flat")}) {
        if (const auto least = leastInTurn(sums, command))
            print({"sums of 100,000 postings beside " + std::string(program), least->ours * 1000, least->theirs * 1000, "ms",
                   least->theirs / least->ours, 20, true});
        else
            note(std::string(program) + " is not installed: nothing to hold the sums against");
    }
    note("processor time; the whole of verify, with both chains, seals and pages, took " +
         std::to_string(static_cast<int>(whole * 1000)) + " ms");
    bench.remove("books.db");
}

void measureBytes(const Bench& bench, const std::string& store) {
    const BareStore bare(bench.file(store));
    const double lines = static_cast<double>(bench.sizes.large) * bench.sizes.months;
    print("bytes on disk per contribution", static_cast<double>(std::filesystem::file_size(bench.file(store))) / lines, "bytes");
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(bare.handle(), "SELECT name, SUM(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 10", -1,
                           &statement, nullptr) != SQLITE_OK) {
        note("this SQLite has no dbstat: what they are made of can't be told");
        return;
    }
    while (sqlite3_step(statement) == SQLITE_ROW)
        print("  " + std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))),
              static_cast<double>(sqlite3_column_int64(statement, 1)) / lines, "bytes");
    sqlite3_finalize(statement);
}

void measureDemo(const Bench& bench) {
    bench.make("demo.db");
    const auto maintenance = bench.open("demo.db");
    service::DemoOptions options;
    options.participants = std::min(bench.sizes.small, service::kMostDemoPeople);
    options.months = std::min(bench.sizes.months, service::kMostDemoMonths);
    const StopWatch watch;
    require(maintenance->fillDemo(options));
    const std::string work =
        "demo --participants " + std::to_string(options.participants) + " --months " + std::to_string(*options.months);
    print(work, options.participants / watch.seconds(), "people/s");
    print("  by processor time, all threads together", options.participants / watch.processorSeconds(), "people/s");
    bench.remove("demo.db");
}

} // namespace anjungan::bench
