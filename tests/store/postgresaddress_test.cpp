#include "store/postgresaddress.h"

#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("an address gives its parts", "[sqlite]") {
    REQUIRE(isServerAddress("postgresql://db/x"));
    REQUIRE_FALSE(isServerAddress("/var/lib/anjungan/branch.db"));
    const auto address =
        must(PostgresAddress::parse("postgresql://kios%40dua:rahasia%3A1@db.contoh.example:5433/cabang?sslmode=verify-full"));
    REQUIRE(address.user == "kios@dua");
    REQUIRE(address.password == "rahasia:1");
    REQUIRE(address.host == "db.contoh.example");
    REQUIRE(address.port == 5433);
    REQUIRE(address.database == "cabang");
    REQUIRE(address.connectOptions().starts_with("sslmode='verify-full';"));
}

TEST_CASE("an address without account, host or port leaves them to the server's defaults", "[sqlite]") {
    const auto address = must(PostgresAddress::parse("postgres:///cabang?host=/run/postgresql"));
    REQUIRE(address.user.empty());
    REQUIRE(address.host == "/run/postgresql");
    REQUIRE(address.port == 0);
    REQUIRE(must(PostgresAddress::parse("postgresql://[::1]:5432/cabang")).host == "::1");
}

TEST_CASE("what is shown of an address holds no password", "[sqlite]") {
    const auto address = must(PostgresAddress::parse("postgresql://kios:rahasia@db:5433/cabang?sslmode=require"));
    REQUIRE(address.shown() == "postgresql://kios@db:5433/cabang");
    REQUIRE(address.connectOptions().find("rahasia") == std::string::npos);
}

TEST_CASE("another machine is reached by an encrypted way only, unless the address says otherwise", "[sqlite]") {
    const auto optionsOf = [](const char* text) {
        return must(PostgresAddress::parse(text)).connectOptions();
    };
    REQUIRE(optionsOf("postgresql://db/cabang").find("sslmode='require'") != std::string::npos);
    REQUIRE(optionsOf("postgresql://127.0.0.1/cabang").find("sslmode") == std::string::npos);
    REQUIRE(optionsOf("postgresql://db/cabang?sslmode=disable").find("sslmode='disable'") != std::string::npos);
    REQUIRE(optionsOf("postgresql://db/cabang?sslrootcert=/a'b").find("sslrootcert='/a\\'b'") != std::string::npos);
}

TEST_CASE("an address that can't be is told with what is wrong, never with its password", "[sqlite]") {
    for (const char* text : {"postgresql://", "postgresql://kios:rahasia@db", "postgresql://kios:rahasia@db/",
                             "postgresql://db:0/cabang", "postgresql://db:x/cabang", "postgresql://db:70000/cabang",
                             "postgresql://kios:rahasia%2@db/cabang", "postgresql://db/cabang?sslmode",
                             "postgresql://kios:rahasia@db/cabang?service=x", "postgresql://[::1/cabang",
                             "postgresql://db/cabang%00x", "postgresql://db/a/b", "postgresql://db/cabang?sslmode=a;b"}) {
        INFO(text);
        const auto address = PostgresAddress::parse(text);
        REQUIRE(codeOf(address) == ErrorCode::InvalidInput);
        REQUIRE(address.error().detail.find("rahasia") == std::string::npos);
        REQUIRE(address.error().detail.find("postgresql://user@host:port/database") != std::string::npos);
    }
}
