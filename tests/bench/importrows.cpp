#include "bench/scalerows.h"

namespace anjungan::bench {

namespace {

constexpr int kBatch = 2000; // lines that go into one transaction, as in the importer
constexpr int kMostCompared = 240'000;

/// Lines a second.
struct Speed {
    double wall = 0;
    double processor = 0;
};

struct Imported {
    Speed first; ///< of the first lines that are compared
    Speed last;  ///< of as many at the end
    double memoryAtTenth = 0;
    double memoryAtEnd = 0;
};

Imported importLines(const Bench& bench, std::int64_t lines, std::int64_t compared) {
    const auto maintenance = bench.open("import.db");
    const std::vector<std::filesystem::path> people{bench.folder / "p.csv", bench.folder / "m.csv"};
    require(maintenance->import(people));
    Imported result;
    const std::vector<std::filesystem::path> contributions{bench.folder / "c.csv"};
    const StopWatch watch;
    double linesBefore = 0; // the last ones
    Speed before;           // seconds until then
    require(maintenance->import(contributions, [&](const service::WorkProgress& progress) {
        const std::int64_t done = lines * progress.done / progress.total; // progress counts the bytes of the file
        const auto all = static_cast<double>(done);
        if (result.first.wall == 0 && done >= compared)
            result.first = {all / watch.seconds(), all / watch.processorSeconds()};
        if (linesBefore == 0 && done >= lines - compared) {
            linesBefore = all;
            before = {watch.seconds(), watch.processorSeconds()};
        }
        if (result.memoryAtTenth == 0 && done >= lines / 10)
            result.memoryAtTenth = mostMemory();
    }));
    const double lastLines = static_cast<double>(lines) - linesBefore;
    result.last = {lastLines / (watch.seconds() - before.wall), lastLines / (watch.processorSeconds() - before.processor)};
    result.memoryAtEnd = mostMemory();
    note("whole import: " + std::to_string(lines) + " lines in " + std::to_string(static_cast<int>(watch.seconds())) +
         " s, of which the processor worked " + std::to_string(static_cast<int>(watch.processorSeconds())) + " s");
    return result;
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
        for (int row = 0; row < rows && !m_ended; ++row) {
            m_ended = !m_read.next();
            for (int i = 0; i < m_read.columns() && !m_ended; ++i)
                m_values.push_back(m_read.copyOf(i));
        }
    }
    /// Writes what was fetched; gives the rows.
    int write() {
        const auto columns = static_cast<std::size_t>(m_read.columns());
        for (std::size_t at = 0; at < m_values.size(); at += columns) {
            for (std::size_t i = 0; i < columns; ++i)
                m_write.value(static_cast<int>(i) + 1, m_values[at + i]);
            m_write.runOnce();
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
    bool m_ended = false;
};

constexpr const char* kContributionColumns =
    "membership_id, blth, reference, posted_on, wage, jht_employer, jht_worker, jp_employer, jp_worker";
constexpr const char* kTransferColumns =
    "seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference, pending_id";

/// A bare store beside the imported one, with its people, cards and accounts, and its first `lines` lines by one statement for
/// each table.
void makeBare(const Bench& bench, const BareStore& to, std::int64_t lines) {
    to.run("ATTACH '" + bench.file("import.db") + "' AS source");
    to.run("INSERT INTO participant SELECT * FROM source.participant");
    to.run("INSERT INTO membership SELECT * FROM source.membership");
    to.run("INSERT INTO account (id, kind, membership_id) SELECT id, kind, membership_id FROM source.account "
           "WHERE kind = 'member'");
    // The guards would take hours for what is not measured.
    const std::vector<std::string> guards = to.dropGuards();
    const std::string columns(kContributionColumns);
    to.run("INSERT INTO contribution (" + columns + ") SELECT " + columns + " FROM source.contribution ORDER BY reference LIMIT " +
           std::to_string(lines));
    to.run("INSERT INTO transfer SELECT * FROM source.transfer WHERE seq <= " + std::to_string(2 * lines));
    for (const std::string& guard : guards)
        to.run(guard);
    to.run("DETACH source");
    to.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

enum class Guards { InForce, Dropped };

/// The contributions and transfers of the imported store behind its first `from` lines into a bare one that has those, in
/// equal batches; lines a second. "The same tables" are those with their guards, which keep the accounts too.
Speed bareImport(const Bench& bench, std::int64_t from, std::int64_t compared, Guards guards) {
    bench.make("bare.db");
    const BareStore imported(bench.file("import.db"));
    const BareStore to(bench.file("bare.db"));
    // As our own connection is set up for an import (Place::setUpFor).
    to.run("PRAGMA cache_size = -64000");
    to.run("PRAGMA wal_autocheckpoint = 16000");
    makeBare(bench, to, from);
    if (guards == Guards::Dropped)
        static_cast<void>(to.dropGuards());
    // In the order in which the file has them, as the import wrote them.
    TableCopy contributions(imported, to, kContributionColumns,
                            "contribution ORDER BY reference LIMIT -1 OFFSET " + std::to_string(from), "contribution");
    TableCopy transfers(imported, to, kTransferColumns, "transfer WHERE seq > " + std::to_string(2 * from) + " ORDER BY seq",
                        "transfer");
    double seconds = 0;
    double processorSeconds = 0;
    int lines = 0;
    for (int written = 1; written > 0 && lines < compared;) {
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

void printSpeeds(const std::string& what, const Speed& ours, const Speed& bare) {
    print({what, ours.wall, bare.wall, "lines/s", ours.wall / bare.wall, 0.4, true});
    print({"  by processor time", ours.processor, bare.processor, "lines/s", ours.processor / bare.processor, 0.4, true});
}

} // namespace

void measureImport(const Bench& bench) {
    const std::int64_t lines = std::int64_t{bench.sizes.imported} * bench.sizes.months;
    const std::int64_t compared = std::min<std::int64_t>(lines, kMostCompared);
    bench.writeFiles(bench.sizes.imported, bench.sizes.months);
    bench.make("import.db");
    const Imported ours = importLines(bench, lines, compared);
    printSpeeds("import of contributions, by the clock", ours.first, bareImport(bench, 0, compared, Guards::InForce));
    bench.remove("bare.db");
    const Speed unguarded = bareImport(bench, 0, compared, Guards::Dropped);
    print({"  beside tables without guards (not judged)", ours.first.processor, unguarded.processor, "lines/s",
           ours.first.processor / unguarded.processor});
    bench.remove("bare.db");
    if (lines >= 2 * compared)
        printSpeeds("  the last " + std::to_string(compared) + " of " + std::to_string(lines) + " lines, by the clock", ours.last,
                    bareImport(bench, lines - compared, compared, Guards::InForce));
    else
        note("too few lines for a comparison at their end: --imported 20000 has 480,000");
    print("  most memory after a tenth of the lines", ours.memoryAtTenth, "MiB", 300);
    print("  most memory after all " + std::to_string(lines), ours.memoryAtEnd, "MiB", 300);
    for (const char* name : {"import.db", "bare.db"})
        bench.remove(name);
}

} // namespace anjungan::bench
