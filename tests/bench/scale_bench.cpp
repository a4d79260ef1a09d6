// What a large branch costs: import, lookup, filing a claim and filling a demo store, each beside the same rows or reads by
// bare SQLite C calls in the same run. Prints, asserts nothing. Arguments: participants (10,000), contributions of each (24).
// Run it in a Release build on a quiet machine.

#include "base/crypto.h"
#include "bench/barestore.h"
#include "rules/ruleset.h"
#include "service/maintenance.h"
#include "service/services.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <filesystem>
#include <random>

#include <spdlog/spdlog.h>

using namespace anjungan;
using namespace anjungan::bench;
using namespace anjungan::service;

namespace fs = std::filesystem;

namespace {

constexpr int kLookups = 5000;
constexpr int kClaims = 300;
constexpr int kBatch = 2000; // lines that go into one transaction, as in the importer
constexpr int kMostCompared = 240'000;

[[noreturn]] void giveUp(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", std::string(toText(error.code)).c_str(), error.detail.c_str());
    std::exit(1);
}

void require(const Result<void>& result) {
    if (!result)
        giveUp(result.error());
}

template <class T> T require(Result<T> result) {
    if (!result)
        giveUp(result.error());
    return *std::move(result);
}

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// Different for a million people: the serial and the birth day of the year.
std::string nikOf(int i) {
    return "317101" + padded(1 + i / 9999 % 28, 2) + padded(1 + i / 9999 / 28 % 12, 2) + "80" + padded(1 + i % 9999, 4);
}

std::string birthOf(int i) {
    return "1980-" + padded(1 + i / 9999 / 28 % 12, 2) + '-' + padded(1 + i / 9999 % 28, 2);
}

std::string kpjOf(int i) {
    return "98" + padded(i, 9);
}

struct Bench {
    QTemporaryDir dir;
    fs::path folder = dir.path().toStdString();
    test::FakeClock clock{makeDate(2026, 11, 23)};
    rules::RuleSet rules = require(rules::loadEmbeddedRuleSet());
    int people = 10'000;
    int months = 24;

    [[nodiscard]] StoreSettings store(const char* name) const {
        StoreSettings settings;
        settings.store = folder / name;
        settings.pinCost = PinCost::Minimal;
        return settings;
    }
    [[nodiscard]] std::unique_ptr<Maintenance> open(const char* name) const {
        return require(Maintenance::open(store(name), rules, clock));
    }
};

void writeFiles(const Bench& bench) {
    std::ofstream people(bench.folder / "p.csv");
    std::ofstream cards(bench.folder / "m.csv");
    std::ofstream lines(bench.folder / "c.csv");
    people << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,"
              "email,npwp,data_updated_on\n";
    cards << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n";
    lines << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
    for (int i = 0; i < bench.people; ++i) {
        people << nikOf(i) << ",Orang Contoh,Jakarta," << birthOf(i)
               << ",L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,WNI,Sri,081299000001,,,2026-11-20\n";
        cards << kpjOf(i) << ',' << nikOf(i) << ",,PT Contoh,PU,2023-01-01,2026-09-30,layoff,2026-09-30,0,\n";
        for (int month = 0; month < bench.months; ++month) {
            const std::string blth = std::to_string(2023 + month / 12) + '-' + padded(month % 12 + 1, 2);
            lines << kpjOf(i) << '-' << blth << ',' << kpjOf(i) << ',' << blth << ',' << blth
                  << "-28,5000000,185000,100000,100000,50000\n";
        }
    }
}

/// Lines a second.
struct Speed {
    double wall = 0;
    double processor = 0;
};

Speed importInto(const Bench& bench, const char* name) {
    const auto maintenance = bench.open(name);
    for (const char* file : {"p.csv", "m.csv"}) {
        const std::vector<fs::path> files{bench.folder / file};
        const StopWatch watch;
        const auto report = require(maintenance->import(files));
        std::printf("  %-32s %9.0f lines/s, %lld rejected\n", file, bench.people / watch.seconds(),
                    static_cast<long long>(report.files.front().rejected));
    }
    const std::vector<fs::path> files{bench.folder / "c.csv"};
    const StopWatch watch;
    require(maintenance->import(files));
    const double lines = static_cast<double>(bench.people) * bench.months;
    return {lines / watch.seconds(), lines / watch.processorSeconds()};
}

/// Rows of one table, read in portions outside the clock and written within it.
class TableCopy {
public:
    TableCopy(const BareStore& from, const BareStore& to, const std::string& columns, const std::string& source,
              const std::string& table)
        : m_read(from, "SELECT " + columns + " FROM " + source)
        , m_write(to, "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks(m_read.columns()) + ")") {}

    void fetch(int rows) {
        m_values.clear();
        for (int row = 0; row < rows && m_read.next(); ++row)
            for (int i = 0; i < m_read.columns(); ++i)
                m_values.push_back(m_read.copyOf(i));
    }
    /// Writes what was fetched; gives the rows.
    int write() {
        const auto columns = static_cast<std::size_t>(m_read.columns());
        for (std::size_t at = 0; at < m_values.size(); at += columns) {
            for (std::size_t i = 0; i < columns; ++i)
                m_write.value(static_cast<int>(i) + 1, m_values[at + i]);
            static_cast<void>(m_write.next());
            m_write.reset();
        }
        return static_cast<int>(m_values.size() / columns);
    }
    void forget() {
        for (sqlite3_value* const value : m_values)
            sqlite3_value_free(value);
    }

private:
    static std::string marks(int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += i == 0 ? "?" : ",?";
        return text;
    }

    BareStatement m_read;
    BareStatement m_write;
    std::vector<sqlite3_value*> m_values;
};

constexpr const char* kContributionColumns =
    "membership_id, blth, reference, posted_on, wage, jht_employer, jht_worker, jp_employer, jp_worker";
constexpr const char* kTransferColumns =
    "seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference, pending_id";

/// The contributions and transfers of the imported store into an empty one, in equal batches; lines a second.
Speed bareImport(const Bench& bench) {
    require(Maintenance::init(bench.store("bare.db"), bench.clock));
    const BareStore from(bench.store("import.db").store);
    const BareStore to(bench.store("bare.db").store);
    to.run("ATTACH '" + bench.store("import.db").store.string() + "' AS source");
    to.run("INSERT INTO participant SELECT * FROM source.participant");
    to.run("INSERT INTO membership SELECT * FROM source.membership");
    to.run("INSERT INTO account (id, kind, membership_id) SELECT id, kind, membership_id FROM source.account WHERE kind = 'member'");
    to.run("DETACH source");
    // In the order in which the file has them, as the import wrote them.
    TableCopy contributions(from, to, kContributionColumns, "contribution ORDER BY reference", "contribution");
    TableCopy transfers(from, to, kTransferColumns, "transfer ORDER BY seq", "transfer");
    double seconds = 0;
    double processorSeconds = 0;
    int lines = 0;
    for (int written = 1; written > 0 && lines < kMostCompared;) {
        contributions.fetch(kBatch);
        transfers.fetch(2 * kBatch);
        const StopWatch watch;
        to.run("BEGIN IMMEDIATE");
        written = contributions.write();
        static_cast<void>(transfers.write());
        to.run("COMMIT");
        seconds += watch.seconds();
        processorSeconds += watch.processorSeconds();
        lines += written;
        contributions.forget();
        transfers.forget();
    }
    return {lines / seconds, lines / processorSeconds};
}

/// The reads that finding a card and its balance need, and nothing done with what is read.
class BareLookup {
public:
    explicit BareLookup(const BareStore& store)
        : m_card(store, "SELECT id, participant_id, kpj_sealed, npp, employer_name, segment, started_on, ended_on, end_reason, "
                        "event_date, in_dispute, company_retirement_age, linked_at FROM membership WHERE kpj_hash = ?")
        , m_nik(store, "SELECT id FROM participant WHERE nik_hash = ?")
        , m_person(store, "SELECT id, profile_sealed, data_updated_on, registered_at FROM participant WHERE id = ?")
        , m_cards(store, "SELECT id, participant_id, kpj_sealed, npp, employer_name, segment, started_on, ended_on, end_reason, "
                         "event_date, in_dispute, company_retirement_age, linked_at FROM membership WHERE participant_id = ? "
                         "ORDER BY started_on, id")
        , m_account(store, "SELECT id, credits_posted, debits_posted, credits_pending, debits_pending FROM account "
                           "WHERE membership_id = ?")
        , m_entries(store, "SELECT booked_on, code, amount, blth, reference, seq FROM transfer WHERE credit_account = ? "
                           "AND phase IN ('posted', 'post') ORDER BY 1, 6")
        , m_debits(store, "SELECT booked_on, code, amount, blth, reference, seq FROM transfer WHERE debit_account = ? AND code "
                          "NOT IN ('contribution_employer', 'contribution_worker') AND phase IN ('posted', 'post')")
        , m_priors(store, "SELECT reference, cause, paid_on, gross FROM prior_claim WHERE participant_id = ?")
        , m_latest(store, "SELECT blth, jp_employer, jp_worker FROM contribution WHERE membership_id = ? "
                          "ORDER BY blth DESC, reference DESC LIMIT 1") {}

    std::size_t read(bool byNik, const std::string& hash, const std::string& participant, const std::string& membership) {
        std::size_t bytes = one(byNik ? m_nik : m_card, hash);
        for (BareStatement* statement : {&m_person, &m_cards, &m_priors})
            bytes += one(*statement, participant);
        for (BareStatement* statement : {&m_account, &m_entries, &m_debits, &m_latest})
            bytes += one(*statement, membership);
        return bytes;
    }

private:
    static std::size_t one(BareStatement& statement, const std::string& key) {
        statement.text(1, key);
        return statement.readAll();
    }

    BareStatement m_card, m_nik, m_person, m_cards, m_account, m_entries, m_debits, m_priors, m_latest;
};

struct Asked {
    std::string number;
    bool byNik = false;
    std::string hash;
    std::string participant;
    std::string membership;
};

std::vector<Asked> questions(const Bench& bench, Services& services, const BareStore& bare) {
    const StoreKey key = require(StoreKey::load(bench.store("import.db").keyPath()));
    BareStatement card(bare, "SELECT id FROM membership WHERE participant_id = ?");
    std::mt19937_64 random(1);
    std::vector<Asked> asked;
    for (int i = 0; i < kLookups; ++i) {
        const int who = static_cast<int>(random() % static_cast<unsigned>(bench.people));
        Asked one{i % 2 == 0 ? nikOf(who) : kpjOf(who), i % 2 == 0, {}, {}, {}};
        one.hash = key.searchHash(one.number, one.byNik ? "participant.nik" : "membership.kpj");
        one.participant = require(services.profiles.find(one.number)).text();
        card.text(1, one.participant);
        if (card.next())
            one.membership = card.column(0);
        card.reset();
        asked.push_back(std::move(one));
    }
    return asked;
}

void lookups(const Bench& bench, Services& services) {
    const BareStore bare(bench.store("import.db").store);
    BareLookup yardstick(bare);
    const std::vector<Asked> asked = questions(bench, services, bare);
    Times ours;
    Times theirs;
    Times oursProcessor;
    Times theirsProcessor;
    std::size_t bytes = 0;
    // Turn by turn, so that both meet the same disturbances; the first round warms.
    for (int round = 0; round < 2; ++round)
        for (const Asked& one : asked) {
            const StopWatch bareWatch;
            bytes += yardstick.read(one.byNik, one.hash, one.participant, one.membership);
            const double bareTook = bareWatch.seconds();
            const double bareWorked = bareWatch.processorSeconds();
            const StopWatch watch;
            const auto overview =
                require(services.balances.overview(require(services.profiles.find(one.number)), bench.clock.today()));
            const double took = watch.seconds();
            const double worked = watch.processorSeconds();
            if (overview.total <= Rupiah{} || bytes == 0)
                std::exit(1);
            if (round > 0) {
                ours.add(took);
                theirs.add(bareTook);
                oursProcessor.add(worked);
                theirsProcessor.add(bareWorked);
            }
        }
    std::printf("lookup by NIK or KPJ + balance       p50 %.0f us, p99 %.0f us (bound 5000); bare p50 %.0f us; ratio %.2f (bound 2)\n",
                ours.share(0.5), ours.share(0.99), theirs.share(0.5), ours.share(0.5) / theirs.share(0.5));
    std::printf("  by processor time                  p50 %.0f us, p99 %.0f us; bare p50 %.0f us; ratio %.2f\n", oursProcessor.share(0.5),
                oursProcessor.share(0.99), theirsProcessor.share(0.5), oursProcessor.share(0.5) / theirsProcessor.share(0.5));
}

void claims(const Bench& bench, Services& services) {
    const BareStore bare(bench.store("bare.db").store);
    BareStatement insert(bare, "INSERT INTO setting (name, value, changed_at) VALUES (?, 'x', '2026-11-23')");
    const StaffMember officer = require(
        services.staff.add("ani", "Ani Contoh", Role::Petugas, "274913", Actor::system("bench")));
    Times ours;
    Times theirs;
    Times oursProcessor;
    Times theirsProcessor;
    for (int i = 0; i < std::min(kClaims, bench.people); ++i) {
        const ParticipantId person = require(services.profiles.find(kpjOf(i)));
        const ClaimRequest request{ClaimId::make(bench.clock), ClaimCause::Layoff,
                                   {FaceMethod::StaffVouch, {}, officer.id, "tanpa kamera"}, std::nullopt,
                                   require(BankAccount::make("014", "1234567890", "Orang Contoh"))};
        const StopWatch watch;
        require(services.claims.submit(person, request));
        ours.add(watch.seconds());
        oursProcessor.add(watch.processorSeconds());
        const std::string name = "bench-" + std::to_string(i);
        const StopWatch bareWatch;
        bare.run("BEGIN IMMEDIATE");
        insert.text(1, name);
        static_cast<void>(insert.next());
        insert.reset();
        bare.run("COMMIT");
        theirs.add(bareWatch.seconds());
        theirsProcessor.add(bareWatch.processorSeconds());
    }
    std::printf("claim submit, durable                p50 %.0f us; bare single-row insert p50 %.0f us; ratio %.2f (bound 2)\n",
                ours.share(0.5), theirs.share(0.5), ours.share(0.5) / theirs.share(0.5));
    std::printf("  by processor time                  p50 %.0f us; bare %.0f us\n", oursProcessor.share(0.5), theirsProcessor.share(0.5));
}

void bytesOnDisk(const Bench& bench) {
    const BareStore bare(bench.store("import.db").store);
    const double lines = static_cast<double>(bench.people) * bench.months;
    std::printf("bytes on disk per contribution       %.0f\n",
                static_cast<double>(fs::file_size(bench.store("import.db").store)) / lines);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(bare.handle(), "SELECT name, SUM(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 10", -1,
                           &statement, nullptr) != SQLITE_OK) {
        std::printf("  (this SQLite has no dbstat: what they are made of can't be told)\n");
        return;
    }
    while (sqlite3_step(statement) == SQLITE_ROW)
        std::printf("  %-34s %6.1f\n", reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                    static_cast<double>(sqlite3_column_int64(statement, 1)) / lines);
    sqlite3_finalize(statement);
}

void demo(const Bench& bench) {
    require(Maintenance::init(bench.store("demo.db"), bench.clock));
    const auto maintenance = bench.open("demo.db");
    DemoOptions options;
    options.participants = std::min(bench.people, kMostDemoPeople);
    const StopWatch watch;
    require(maintenance->fillDemo(options));
    std::printf("demo --participants %-16d %.1f s, %.0f people/s\n", options.participants, watch.seconds(),
                options.participants / watch.seconds());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    initCrypto();
    spdlog::set_level(spdlog::level::warn);
    Bench bench;
    if (argc > 1)
        bench.people = std::max(1, std::atoi(argv[1]));
    if (argc > 2)
        bench.months = std::max(1, std::atoi(argv[2]));
    std::printf("%d participants, %d contributions each\n", bench.people, bench.months);
    writeFiles(bench);
    require(Maintenance::init(bench.store("import.db"), bench.clock));
    const Speed ours = importInto(bench, "import.db");
    std::printf("import of contributions              memory at most %.0f MiB (bound 300)\n", mostMemory());
    const Speed bare = bareImport(bench);
    std::printf("import of contributions              %.0f lines/s; bare %.0f lines/s; ratio %.2f (bound 0.4)\n", ours.wall, bare.wall,
                ours.wall / bare.wall);
    std::printf("  by processor time                  %.0f lines/s; bare %.0f lines/s; ratio %.2f\n", ours.processor, bare.processor,
                ours.processor / bare.processor);
    const auto services = require(Services::open(bench.store("import.db"), bench.rules, bench.clock));
    lookups(bench, *services);
    claims(bench, *services);
    bytesOnDisk(bench);
    demo(bench);
    return 0;
}
