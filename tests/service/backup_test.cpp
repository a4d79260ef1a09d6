#include "service/backupdrill.h"
#include "base/durable.h"
#include "service/maintenance.h"
#include "service/openstore.h"
#include "store/audit.h"
#include "store/query.h"
#include "store/settings.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include <sys/stat.h>

#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

/// A branch, its store opened as anjunganctl does, and a folder for backups.
struct Branch {
    Branch() {
        static_cast<void>(branch.makeClaimant(ClaimCause::Layoff));
        open();
    }

    void open() {
        auto opened = Maintenance::open(branch.settings(), builtInRules(), branch.clock);
        REQUIRE(opened);
        maintenance = std::move(*opened);
        auto keeper = Backups::open(branch.settings(), builtInRules(), branch.clock);
        REQUIRE(keeper);
        kept = std::move(*keeper);
    }

    [[nodiscard]] fs::path folder() const { return fs::path(dir.path().toStdString()); }

    [[nodiscard]] fs::path file(const std::string& name) const { return folder() / name; }

    /// Names of all that is in the folder of backups.
    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> all;
        for (const auto& entry : fs::directory_iterator(folder()))
            all.insert(entry.path().filename().string());
        return all;
    }

    [[nodiscard]] std::set<std::string> besideStore() const {
        std::set<std::string> all;
        for (const auto& entry : fs::directory_iterator(branch.settings().store.parent_path()))
            if (entry.is_directory())
                all.insert(entry.path().filename().string());
        return all;
    }

    [[nodiscard]] std::string stem() const { return branch.settings().store.stem().string(); }

    KeptReport keep(Date day, const KeepRule& rule = {}) {
        branch.clock.set(day);
        auto report = kept->keep(folder(), rule);
        INFO((report ? std::string() : report.error().detail));
        REQUIRE(report);
        return *report;
    }

    [[nodiscard]] Result<std::unique_ptr<store::Database>> openCopy(const fs::path& copy) const {
        store::DatabaseOptions options = databaseOptions(branch.settings());
        options.file = copy;
        options.keyFile = branch.settings().keyPath();
        return store::Database::open(options, branch.clock);
    }

    BranchFixture branch;
    QTemporaryDir dir;
    std::unique_ptr<Maintenance> maintenance;
    std::unique_ptr<Backups> kept;
};

/// Writes pairs of rows that belong together, as fast as it can, until it is told to stop.
class Writer {
public:
    explicit Writer(const Branch& backups)
        : m_thread([this, settings = backups.branch.settings(), &clock = backups.branch.clock] { work(settings, clock); }) {}

    /// How many pairs were written; fails the test where one could not be.
    int stop() {
        m_stop = true;
        m_thread.join();
        CHECK(m_trouble.empty());
        return m_written;
    }

    void waitFor(int pairs) const {
        while (m_written < pairs && !m_stop)
            std::this_thread::yield();
    }

    [[nodiscard]] int written() const { return m_written; }

private:
    void work(const StoreSettings& settings, const Clock& clock) {
        const auto database = store::Database::open(databaseOptions(settings), clock);
        while (database && !m_stop) {
            const auto pair = store::inTransaction(**database, [&]() -> Result<void> {
                const std::string number = std::to_string(m_written + 1);
                if (const auto set = store::Settings(**database).set("pair." + number, number); !set)
                    return set;
                return store::Audit(**database).append(store::Actor::system("writer"), "pair_written", "pair", number);
            });
            if (!pair) {
                m_trouble = pair.error().detail;
                break;
            }
            ++m_written;
        }
        if (!database)
            m_trouble = database.error().detail;
        m_stop = true;
    }

    std::atomic<int> m_written{0};
    std::atomic<bool> m_stop{false};
    std::string m_trouble;
    std::thread m_thread;
};

std::int64_t number(store::Database& database, const char* sql) {
    return store::selectNumber(database, sql).value();
}

} // namespace

TEST_CASE("backups made while somebody writes are each a whole moment, and nobody is kept from writing") {
    Branch backups;
    Writer writer(backups);
    writer.waitFor(5);
    std::int64_t before = 0;
    for (int i = 0; i < 4; ++i) {
        const fs::path file = backups.file("copy" + std::to_string(i));
        const int atLeast = writer.written();
        REQUIRE(backups.maintenance->backup(file));
        const auto copy = backups.openCopy(file);
        REQUIRE(copy);
        const auto pairs = number(**copy, "SELECT COUNT(*) FROM setting WHERE name LIKE 'pair.%'");
        CHECK(number(**copy, "SELECT COUNT(*) FROM audit WHERE action = 'pair_written'") == pairs);
        CHECK(pairs >= atLeast);
        CHECK(pairs >= before);
        before = pairs;
        writer.waitFor(static_cast<int>(pairs) + 1);
    }
    CHECK(writer.stop() > before);
}

TEST_CASE("a backup is for its owner only, whatever the mask, and stands alone") {
    Branch backups;
    const mode_t mask = ::umask(0);
    const auto made = backups.maintenance->backup(backups.file("copy"));
    ::umask(mask);
    REQUIRE(made);
    CHECK(fs::status(backups.file("copy")).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(backups.names() == std::set<std::string>{"copy"});
}

TEST_CASE("a store that does not prove gives no backup, and the older ones stay") {
    Branch backups;
    const auto first = backups.keep(makeDate(2026, 11, 1));
    backups.branch.clock.set(makeDate(2026, 12, 30));
    backups.branch.sql("DROP TRIGGER audit_no_delete");
    backups.branch.sql("DELETE FROM audit WHERE seq = 1");
    const auto refused = backups.kept->keep(backups.folder(), {0, 0, 0});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreCorrupt);
    CHECK(backups.names() == std::set{first.made.file.filename().string()});
}

TEST_CASE("kept backups are thinned by age, the newest never") {
    Branch backups;
    for (const Date day : {makeDate(2026, 9, 29), makeDate(2026, 9, 30), makeDate(2026, 11, 2), makeDate(2026, 11, 3)})
        CHECK(backups.keep(day, {1000, 0, 0}).removed.empty());
    const auto report = backups.keep(makeDate(2026, 11, 30), {1, 1, 3});
    std::vector<std::string> removed;
    for (const fs::path& file : report.removed)
        removed.push_back(file.filename().string());
    // Of September the last stays; of November that of the 30th is the last.
    CHECK(removed == std::vector{backups.stem() + "-2026-09-29T120000Z.backup", backups.stem() + "-2026-11-02T120000Z.backup",
                                 backups.stem() + "-2026-11-03T120000Z.backup"});
    CHECK(backups.names() == std::set{backups.stem() + "-2026-09-30T120000Z.backup",
                                      backups.stem() + "-2026-11-30T120000Z.backup"});
    CHECK(backups.keep(makeDate(2026, 12, 30), {0, 0, 0}).removed.size() == 2);
    CHECK(backups.names() == std::set{backups.stem() + "-2026-12-30T120000Z.backup"});
}

TEST_CASE("a clock that leaps forward removes no backup until it has run on for a month") {
    Branch backups;
    for (const Date day : {makeDate(2026, 11, 2), makeDate(2026, 11, 3), makeDate(2026, 11, 4)})
        static_cast<void>(backups.keep(day));
    const auto leapt = backups.keep(makeDate(2037, 1, 1));
    CHECK(leapt.removed.empty());
    CHECK(leapt.held.size() == 3);
    CHECK(backups.keep(makeDate(2037, 1, 30)).held.size() == 3);
    CHECK(backups.names().size() == 5);
    const auto later = backups.keep(makeDate(2037, 1, 31));
    CHECK(later.held.empty());
    CHECK(later.removed.size() == 3);
}

TEST_CASE("a restore goes to no name beside which an earlier store's log is left") {
    Branch backups;
    REQUIRE(backups.maintenance->backup(backups.file("copy")));
    StoreSettings restored = backups.branch.settings();
    restored.store = backups.file("branch.db");
    const auto restore = [&] {
        return Maintenance::restore(backups.file("copy"), restored, builtInRules(), backups.branch.clock);
    };
    for (const char* left : {"-wal", "-shm", "-journal"}) {
        CAPTURE(left);
        std::ofstream(restored.store.string() + left) << "pages of the store before";
        const auto refused = restore();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::AlreadyExists);
        CHECK(refused.error().where == restored.store.string() + left);
        CHECK(Maintenance::init(restored, backups.branch.clock).error().code == ErrorCode::AlreadyExists);
        CHECK_FALSE(fs::exists(restored.store));
        fs::remove(restored.store.string() + left);
    }
    CHECK(restore());
}

TEST_CASE("a store in use is no backup: what its log alone holds would be lost") {
    Branch backups;
    StoreSettings restored = backups.branch.settings();
    restored.store = backups.file("restored.db");
    backups.branch.sql("UPDATE staff SET failed_tries = 0");
    REQUIRE(fs::file_size(backups.branch.settings().store.string() + "-wal") > 0);
    const auto refused = Maintenance::restore(backups.branch.settings().store, restored, builtInRules(), backups.branch.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK_FALSE(fs::exists(restored.store));
}

TEST_CASE("two restores, or two that make a store, don't meet in one folder") {
    Branch backups;
    REQUIRE(backups.maintenance->backup(backups.file("copy")));
    const auto held = FolderHold::take(backups.folder());
    REQUIRE(held);
    StoreSettings restored = backups.branch.settings();
    restored.store = backups.file("branch.db");
    CHECK(Maintenance::restore(backups.file("copy"), restored, builtInRules(), backups.branch.clock).error().code ==
          ErrorCode::StoreBusy);
    CHECK(Maintenance::init(restored, backups.branch.clock).error().code == ErrorCode::StoreBusy);
    CHECK(backups.names() == std::set<std::string>{"copy"});
}

TEST_CASE("thinning leaves alone what is no copy of this store, whatever its name") {
    Branch backups;
    const std::string stem = backups.stem();
    std::ofstream(backups.file(stem + "-2020-01-01T120000Z.backup")) << "a list of what to buy\n";
    std::ofstream(backups.file("notes.txt")) << "keep\n";
    std::ofstream(backups.file(stem + "-2020-01-03T120000Z.backup.old")) << "keep\n";
    Branch other;
    REQUIRE(other.maintenance->backup(backups.file(stem + "-2020-01-02T120000Z.backup")));
    fs::create_directory(backups.file(stem + "-2020-01-04T120000Z.backup"));
    fs::create_symlink(other.branch.settings().store, backups.file(stem + "-2020-01-05T120000Z.backup"));
    const auto before = backups.names();
    const auto report = backups.keep(makeDate(2026, 11, 22), {0, 0, 0});
    CHECK(report.removed.empty());
    CHECK(report.foreign.size() == 4);
    auto after = backups.names();
    after.erase(report.made.file.filename().string());
    CHECK(after == before);
}

TEST_CASE("what a killed backup left unfinished goes with the next one") {
    Branch backups;
    const std::string killed = backups.stem() + "-2026-11-20T120000Z.backup.unfinished";
    for (const char* end : {"", "-wal", "-journal"})
        std::ofstream(backups.file(killed + end)) << "half";
    std::ofstream(backups.file("other.unfinished")) << "not ours";
    const auto report = backups.keep(makeDate(2026, 11, 22));
    CHECK(backups.names() == std::set{std::string("other.unfinished"), report.made.file.filename().string()});
    std::ofstream(backups.file("copy.unfinished")) << "half";
    CHECK(backups.maintenance->backup(backups.file("copy")));
    CHECK_FALSE(fs::exists(backups.file("copy.unfinished")));
}

TEST_CASE("two backups into one folder at once don't meet") {
    Branch backups;
    const auto held = FolderHold::take(backups.folder());
    REQUIRE(held);
    const auto refused = backups.maintenance->backup(backups.file("copy"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreBusy);
    CHECK(backups.kept->keep(backups.folder(), {}).error().code == ErrorCode::StoreBusy);
    CHECK(backups.names().empty());
}

TEST_CASE("a file is never written over, not even by the last step") {
    Branch backups;
    std::ofstream(backups.file("taken")) << "mine";
    CHECK(backups.maintenance->backup(backups.file("taken")).error().code == ErrorCode::AlreadyExists);
    std::ofstream(backups.file("finished")) << "theirs";
    CHECK(putInPlace(backups.file("finished"), backups.file("taken")).error().code == ErrorCode::AlreadyExists);
    CHECK(fs::file_size(backups.file("taken")) == 4);
    CHECK(backups.names() == std::set<std::string>{"taken"});
}

TEST_CASE("a drill finds the restored copy the same while somebody writes, and leaves nothing behind") {
    Branch backups;
    Writer writer(backups);
    writer.waitFor(5);
    const auto before = backups.besideStore();
    const auto report = backups.kept->drill(backups.branch.settings().store.parent_path());
    REQUIRE(report);
    CHECK(writer.stop() > 5);
    CHECK(report->same());
    CHECK(report->bytes > 0);
    CHECK(backups.besideStore() == before);
    std::set<std::string> figures;
    for (const DrillRow& row : report->rows) {
        INFO(row.name << ": " << row.live << ", " << row.restored);
        CHECK(row.same());
        CHECK_FALSE(row.live.empty());
        figures.insert(row.name);
    }
    for (const char* name : {"rows of participant", "rows of draft", "rows of audit", "rows of schema_migration",
                             "sum of transfers posted", "head of the ledger", "head of the audit trail"})
        CHECK(figures.contains(name));
}

TEST_CASE("a drill tells what a restored copy lacks") {
    Branch backups;
    const Invented person = backups.branch.makeClaimant(ClaimCause::Layoff);
    REQUIRE(backups.branch.services().claims.saveDraft(person.id, ClaimDraft{}));
    const auto lose = [&](const WorkProgress& progress) {
        if (progress.what != "restore")
            return;
        // Between backup and restore a row goes that no proof looks at.
        for (const auto& entry : fs::directory_iterator(backups.folder()))
            REQUIRE(backups.openCopy(entry.path() / "backup").value()->run("DELETE FROM draft"));
    };
    const auto report = backups.kept->drill(backups.folder(), lose);
    REQUIRE(report);
    CHECK_FALSE(report->same());
    for (const DrillRow& row : report->rows)
        CHECK(row.same() == (row.name != "rows of draft"));
    CHECK(backups.names().empty());
}

TEST_CASE("a drill whose copy does not prove fails, and leaves nothing behind") {
    Branch backups;
    backups.branch.sql("DROP TRIGGER audit_no_delete");
    backups.branch.sql("DELETE FROM audit WHERE seq = 1");
    const auto refused = backups.kept->drill(backups.folder());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreCorrupt);
    CHECK(backups.names().empty());
}

TEST_CASE("a drill clears away what a killed one left, but not what another is at") {
    Branch backups;
    const std::string mark = backups.branch.settings().store.filename().string() + ".drill-";
    fs::create_directories(backups.file(mark + "killed"));
    std::ofstream(backups.file(mark + "killed") / "backup") << "half";
    fs::create_directories(backups.file(mark + "atwork"));
    fs::create_directories(backups.file("other.drill-killed"));
    const auto held = FolderHold::take(backups.file(mark + "atwork"));
    REQUIRE(held);
    REQUIRE(backups.kept->drill(backups.folder()));
    CHECK(backups.names() == std::set<std::string>{mark + "atwork", "other.drill-killed"});
}

TEST_CASE("figures that only one side has are told") {
    const auto rows = heldAgainst({{"a", "1"}, {"b", "2"}}, {{"b", "2"}, {"c", "3"}});
    REQUIRE(rows.size() == 3);
    CHECK_FALSE(rows[0].same());
    CHECK(rows[1].same());
    CHECK_FALSE(rows[2].same());
    CHECK(rows[2].name == "c");
}
