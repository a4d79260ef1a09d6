#include "app/options.h"

#include "support/catch.h"
#include "support/temporaryfolder.h"

using namespace anjungan;

TEST_CASE("The times of leaving are an option, and have to rise") {
    const QStringList store{QStringLiteral("--store"), QStringLiteral("branch.db")};
    const auto with = [&](const char* times) { return readOptions(store + QStringList{QStringLiteral("--idle"), QString::fromLatin1(times)}); };
    const auto given = with("20,60,100");
    REQUIRE(given);
    REQUIRE(given->idle);
    CHECK(given->idle->mask == std::chrono::seconds(20));
    CHECK(given->idle->end == std::chrono::seconds(100));
    for (const char* const wrong : {"20,60", "60,20,100", "20,60,x", "0,60,100", "20,60,4000", "20;60;100"}) {
        INFO(wrong);
        const auto refused = with(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().where == "--idle");
    }
}

TEST_CASE("The times of leaving stand in a settings file as on the command line") {
    const TemporaryFolder folder;
    const auto file = folder.write("kiosk.ini", "[kiosk]\nstore=branch.db\nidle=20,60,100\n");
    const auto read = readOptions({QStringLiteral("--settings"), QString::fromStdString(file.string())});
    REQUIRE(read);
    REQUIRE(read->idle);
    CHECK(read->idle->ask == std::chrono::seconds(60));
}
