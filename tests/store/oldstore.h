#pragma once

#include "store/migrator.h"
#include "store/teststore.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <QByteArray>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace anjungan::store {

using Rows = std::vector<std::string>;

inline const Date kFixtureDay = makeDate(2026, 11, 22);

/// A store's file, read past our own code.
class RawStore {
public:
    explicit RawStore(const std::filesystem::path& file) {
        REQUIRE(sqlite3_open_v2(file.c_str(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    }

    ~RawStore() { sqlite3_close(m_connection); }

    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    /// Every row as one text, in order.
    [[nodiscard]] Rows rows(const std::string& sql) const {
        INFO(sql);
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_connection, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        Rows all;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::string row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                row += bytes == nullptr
                           ? std::string("NULL")
                           : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
                row += '\x1F';
            }
            all.push_back(std::move(row));
        }
        REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
        std::ranges::sort(all);
        return all;
    }

    /// Every table, index and trigger with what made it, free of how it was laid out.
    [[nodiscard]] Rows schema() const {
        Rows all = rows("SELECT type, name, tbl_name, sql FROM sqlite_master");
        for (std::string& row : all) {
            std::string tight;
            for (const char c : row)
                if (c != '\n' && !(c == ' ' && tight.ends_with(' ')))
                    tight += c;
            row = tight;
        }
        return all;
    }

    [[nodiscard]] Rows tables() const {
        return firstFields("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    }

    [[nodiscard]] Rows columnNames(const std::string& table) const {
        return firstFields("SELECT name FROM pragma_table_info('" + table + "')");
    }

    [[nodiscard]] std::string columns(const std::string& table) const {
        std::string list;
        for (const std::string& name : columnNames(table))
            list += (list.empty() ? "" : ", ") + name;
        return list;
    }

private:
    [[nodiscard]] Rows firstFields(const std::string& sql) const {
        Rows names = rows(sql);
        for (std::string& name : names)
            name.pop_back();
        return names;
    }

    sqlite3* m_connection = nullptr;
};

inline int newestSchema() {
    return must(embeddedMigrations()).back().number;
}

inline std::filesystem::path fixtures() {
    return std::filesystem::path(
               qEnvironmentVariable("ANJUNGAN_SOURCE_DIR", QStringLiteral(ANJUNGAN_SOURCE_DIR)).toStdString()) /
           "tests/fixtures";
}

/// A copy of the store that the programs of a schema have left behind.
struct OldStore {
    explicit OldStore(int schema) {
        clock.set(kFixtureDay);
        const std::filesystem::path from = fixtures() / ("schema-" + std::to_string(schema));
        const std::string packed = bytesOf(from / "store.db.zz");
        const QByteArray bytes =
            qUncompress(reinterpret_cast<const uchar*>(packed.data()), static_cast<qsizetype>(packed.size()));
        INFO(from.string());
        REQUIRE_FALSE(bytes.isEmpty());
        std::ofstream(options.file, std::ios::binary).write(bytes.data(), bytes.size());
        std::filesystem::copy_file(from / "store.db.key", options.keyPath());
        std::filesystem::permissions(options.keyPath(),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }

    [[nodiscard]] std::unique_ptr<Database> open() const { return must(Database::open(options, clock)); }

    QTemporaryDir folder;
    FixedClock clock;
    DatabaseOptions options{
        .file = std::filesystem::path(folder.path().toStdString()) / "branch.db", .server = {}, .keyFile = {}};
};

/// The columns of each table; the migrator's own notes are another matter.
inline std::map<std::string, std::string> columnsOf(const RawStore& store) {
    std::map<std::string, std::string> columns;
    for (const std::string& table : store.tables())
        if (table != "schema_migration" && table != "store_info")
            columns[table] = store.columns(table);
    return columns;
}

/// The migrations that this program knows, and one more of a later program.
inline std::vector<Migration> withLater(const std::string& text,
                                        std::vector<Migration> known = must(embeddedMigrations())) {
    known.push_back({known.back().number + 1, "later.sql", text});
    return known;
}

inline constexpr const char* kExtraTable =
    "CREATE TABLE extra (n {int} NOT NULL) {strict}\n--;;\nINSERT INTO extra (n) VALUES (7)\n";

inline std::string readableBy(int schema) {
    return "-- lowest reader: " + std::to_string(schema) + "\n" + kExtraTable;
}

} // namespace anjungan::store
