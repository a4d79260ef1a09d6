#include "store/teststore.h"

#include "store/migrator.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace anjungan;
using namespace anjungan::store;

namespace fs = std::filesystem;

namespace {

std::string renderedAll(Dialect dialect) {
    std::string all;
    for (const Migration& migration : must(embeddedMigrations())) {
        all += "-- " + migration.name + "\n";
        for (const std::string& statement : must(statementsOf(migration, dialect)))
            all += statement + std::string(kStatementMarker);
    }
    // A token that is nothing on this engine leaves the blank before it.
    for (std::size_t at = all.find(" \n"); at != std::string::npos; at = all.find(" \n", at))
        all.erase(at, 1);
    return all;
}

fs::path goldenFile(const char* name) {
    const char* root = std::getenv("ANJUNGAN_SOURCE_DIR");
    REQUIRE(root != nullptr);
    return fs::path(root) / "tests/store/golden" / name;
}

/// The first line that differs, with both sides.
std::string difference(const std::string& kept, const std::string& now) {
    std::istringstream before(kept);
    std::istringstream after(now);
    std::string one;
    std::string other;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(before, one));
        const bool moreNow = static_cast<bool>(std::getline(after, other));
        if (!more && !moreNow)
            return {};
        if (more != moreNow || one != other)
            return "line " + std::to_string(line) + "\n  kept: " + (more ? one : "(end)") +
                   "\n  now:  " + (moreNow ? other : "(end)");
    }
}

void checkGolden(const char* name, Dialect dialect) {
    const fs::path file = goldenFile(name);
    const std::string now = renderedAll(dialect);
    if (std::getenv("ANJUNGAN_RENEW_GOLDEN") != nullptr)
        std::ofstream(file, std::ios::binary) << now;
    INFO("What each engine is told has changed. Where that is meant, renew the kept file and look at its difference:\n"
         "ANJUNGAN_RENEW_GOLDEN=1 ctest --test-dir build/release -R '^store$' && git diff tests/store/golden\n"
         << file.string() << ", " << difference(bytesOf(file), now));
    REQUIRE(bytesOf(file) == now);
}

} // namespace

TEST_CASE("SQLite is told the schema that is kept for review", "[sqlite]") {
    checkGolden("sqlite.sql", Dialect::Sqlite);
}

TEST_CASE("PostgreSQL is told the schema that is kept for review", "[sqlite]") {
    checkGolden("postgresql.sql", Dialect::Postgresql);
}
