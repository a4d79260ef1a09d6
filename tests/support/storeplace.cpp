#include "support/storeplace.h"

#include "store/database.h"
#include "support/catch.h"
#include "support/postgresserver.h"

#include <fstream>
#include <iterator>

namespace anjungan::test {

namespace {

void run(store::Database& database, const std::string& sql) {
    const auto ran = database.run(sql);
    INFO((ran ? std::string() : ran.error().detail));
    REQUIRE(ran);
}

} // namespace

StorePlace::StorePlace(std::string name) : m_name(std::move(name)) {
    REQUIRE(m_folder.isValid());
    if (onPostgresql())
        m_server = PostgresServer::shared().takeDatabase();
}

StorePlace::~StorePlace() {
    if (isOnServer())
        PostgresServer::shared().giveBack(m_server);
}

std::filesystem::path StorePlace::path(const std::string& name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

std::string StorePlace::address() const {
    return isOnServer() ? PostgresServer::shared().address(m_server) : path(m_name).string();
}

std::string StorePlace::content() const {
    if (isOnServer())
        return PostgresServer::shared().dump(m_server);
    return bytesOf(path(m_name)) + bytesOf(path(m_name + "-wal"));
}

void breakWrites(store::Database& database, const std::string& table) {
    if (!onPostgresql())
        return run(database, "CREATE TRIGGER broken BEFORE INSERT ON " + table + " BEGIN SELECT RAISE(ABORT, 'broken'); END");
    run(database, "CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$");
    run(database, "CREATE TRIGGER broken BEFORE INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION broken()");
}

void mendWrites(store::Database& database, const std::string& table) {
    if (!onPostgresql())
        return run(database, "DROP TRIGGER broken");
    run(database, "DROP TRIGGER broken ON " + table);
    run(database, "DROP FUNCTION broken()");
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

} // namespace anjungan::test
