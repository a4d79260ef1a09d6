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
    Speed speed; ///< of the lines that are compared
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
    require(maintenance->import(contributions, [&](const service::WorkProgress& progress) {
        const std::int64_t done = lines * progress.done / progress.total; // progress counts the bytes of the file
        if (result.speed.wall == 0 && done >= compared)
            result.speed = {static_cast<double>(done) / watch.seconds(),
                            static_cast<double>(done) / watch.processorSeconds()};
        if (result.memoryAtTenth == 0 && done >= lines / 10)
            result.memoryAtTenth = mostMemory();
    }));
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

/// The contributions and transfers of the imported store into an empty one, in equal batches; lines a second.
Speed bareImport(const Bench& bench, std::int64_t compared) {
    bench.make("bare.db");
    const BareStore from(bench.file("import.db"));
    const BareStore to(bench.file("bare.db"));
    // As our own connection is set up for an import (Place::setBulk).
    to.run("PRAGMA cache_size = -64000");
    to.run("PRAGMA wal_autocheckpoint = 16000");
    to.run("ATTACH '" + bench.file("import.db") + "' AS source");
    to.run("INSERT INTO participant SELECT * FROM source.participant");
    to.run("INSERT INTO membership SELECT * FROM source.membership");
    to.run("INSERT INTO account (id, kind, membership_id) SELECT id, kind, membership_id FROM source.account "
           "WHERE kind = 'member'");
    to.run("DETACH source");
    // In the order in which the file has them, as the import wrote them.
    TableCopy contributions(from, to, kContributionColumns, "contribution ORDER BY reference", "contribution");
    TableCopy transfers(from, to, kTransferColumns, "transfer ORDER BY seq", "transfer");
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

} // namespace

void measureImport(const Bench& bench) {
    const std::int64_t lines = std::int64_t{bench.sizes.imported} * bench.sizes.months;
    const std::int64_t compared = std::min<std::int64_t>(lines, kMostCompared);
    bench.writeFiles(bench.sizes.imported, bench.sizes.months);
    bench.make("import.db");
    const Imported ours = importLines(bench, lines, compared);
    const Speed bare = bareImport(bench, compared);
    print({"import of contributions, by the clock", ours.speed.wall, bare.wall, "lines/s", ours.speed.wall / bare.wall, 0.4,
           true});
    print({"  by processor time", ours.speed.processor, bare.processor, "lines/s",
           ours.speed.processor / bare.processor, 0.4, true});
    print("  most memory after a tenth of the lines", ours.memoryAtTenth, "MiB", 300);
    print("  most memory after all " + std::to_string(lines), ours.memoryAtEnd, "MiB", 300);
    for (const char* name : {"import.db", "bare.db"})
        bench.remove(name);
}

} // namespace anjungan::bench
