#include "faults/simulatedplace.h"

#include "faults/branchday.h"
#include "support/catch.h"
#include "support/postgresserver.h"

#include <sqlite3.h>

#include <thread>

namespace anjungan::test {

namespace fs = std::filesystem;
using service::StoreSettings;

namespace {

class DiskPlace final : public SimulatedPlace {
public:
    DiskPlace(const fs::path& start, FaultVfs& disk) : m_disk(disk) {
        for (const auto& entry : fs::directory_iterator(start))
            fs::copy_file(entry.path(), folder() / entry.path().filename());
        m_disk.record();
    }

    [[nodiscard]] StoreSettings settings() const override { return BranchDay::settingsIn(folder()); }

    [[nodiscard]] fs::path folder() const override { return fs::canonical(m_dir->path().toStdString()); }

    void cutSoon(std::mt19937_64& random) override { m_disk.cutAt(1 + static_cast<int>(random() % 3)); }

    [[nodiscard]] bool wasCut() override {
        const bool struck = m_disk.struck();
        m_disk.heal();
        return struck;
    }

    /// What the platter could hold.
    void comeBack(std::mt19937_64& random) override {
        auto platter = std::make_unique<QTemporaryDir>();
        const fs::path to = fs::canonical(platter->path().toStdString());
        fs::copy_file(settings().keyPath(), to / settings().keyPath().filename());
        std::mt19937_64 dice(random()); // its own, since how much was written hangs on ids that no seed makes
        m_disk.keepDisk(folder(), to, dice);
        m_dir = std::move(platter);
        m_disk.record();
    }

    void read(const std::string& sql, int columns, const Row& row) override {
        if (!m_reader) {
            sqlite3* reader = nullptr;
            REQUIRE(sqlite3_open_v2(settings().store.c_str(), &reader, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
            m_reader.reset(reader);
        }
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_reader.get(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<std::string> texts;
            for (int i = 0; i < columns; ++i)
                texts.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
            row(texts);
        }
        REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
    }

    void finishReading() override { m_reader.reset(); }

private:
    struct Closer {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };

    FaultVfs& m_disk;
    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();
    std::unique_ptr<sqlite3, Closer> m_reader;
};

/// A step takes some tens of milliseconds there.
constexpr unsigned kLongestUntilCut = 40'000; // microseconds

class ServerPlace final : public SimulatedPlace {
public:
    explicit ServerPlace(const StoreSettings& start) : m_settings(start) {
        const std::string address = start.store.string();
        PostgresServer& server = PostgresServer::shared();
        m_database = server.copyOf(address.substr(address.rfind('/') + 1));
        m_settings.store = server.address(m_database);
    }

    ~ServerPlace() override {
        static_cast<void>(wasCut());
        PostgresServer::shared().drop(m_database);
    }

    [[nodiscard]] StoreSettings settings() const override { return m_settings; }

    [[nodiscard]] fs::path folder() const override { return m_dir.path().toStdString(); }

    void cutSoon(std::mt19937_64& random) override {
        const std::chrono::microseconds after(random() % kLongestUntilCut);
        m_cutter = std::thread([this, after] { PostgresServer::shared().breakConnections(m_database, after); });
    }

    /// The connections may break before the step, in it or behind it.
    [[nodiscard]] bool wasCut() override {
        const bool cut = m_cutter.joinable();
        if (cut)
            m_cutter.join();
        return cut;
    }

    void comeBack(std::mt19937_64& /*random*/) override {} // a server keeps its own

    void read(const std::string& sql, int columns, const Row& row) override {
        for (const auto& texts : PostgresServer::shared().rows(m_database, sql, columns))
            row(texts);
    }

    void finishReading() override {}

private:
    StoreSettings m_settings;
    std::string m_database;
    QTemporaryDir m_dir;
    std::thread m_cutter;
};

} // namespace

std::unique_ptr<SimulatedPlace> simulatedDisk(const fs::path& start, FaultVfs& disk) {
    return std::make_unique<DiskPlace>(start, disk);
}

std::unique_ptr<SimulatedPlace> simulatedServer(const StoreSettings& start) {
    return std::make_unique<ServerPlace>(start);
}

} // namespace anjungan::test
