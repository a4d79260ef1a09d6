#include "app/options.h"
#include "base/qttext.h"
#include "base/version.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <set>

using namespace anjungan;

namespace {

QStringList args(std::initializer_list<const char*> words) {
    QStringList list;
    for (const char* const word : words)
        list << QString::fromLatin1(word);
    return list;
}

QString complaint(const QStringList& arguments) {
    const auto options = readOptions(arguments);
    return options ? QString() : QString::fromStdString(options.error().where + ": " + options.error().detail);
}

} // namespace

TEST_CASE("a tour looks at each language, theme, text size and screen with each other") {
    const auto options = readOptions(args({"--tour", "x", "--language", "all", "--theme", "all", "--text", "all", "--size", "all"}));
    REQUIRE(options);
    std::set<QString> names;
    for (const TourLook& look : options->looks)
        names.insert(look.name());
    CHECK(names.size() == 3 * 2 * 4 * 4);
    CHECK(names.contains(QStringLiteral("jv-dark-200-1080x1920")));
    CHECK(options->picturesKept);
}

TEST_CASE("a tour without further words has one look, that of a kiosk") {
    const auto options = readOptions(args({"--tour", "x", "--checks-only"}));
    REQUIRE(options);
    REQUIRE(options->looks.size() == 1);
    CHECK(options->looks.front().name() == QStringLiteral("id-light-100-1920x1080"));
    CHECK_FALSE(options->picturesKept);
}

TEST_CASE("some looks of each kind can be asked for, and the first is where the walk begins") {
    const auto options = readOptions(args({"--tour", "x", "--language", "en,jv", "--text", "150", "--size", "1280x1024,1080x1920", "--theme", "dark"}));
    REQUIRE(options);
    CHECK(options->looks.size() == 4);
    CHECK(options->size == QSize(1280, 1024));
    CHECK(options->textPercent == 150);
    CHECK(options->dark);
}

TEST_CASE("a bad look is refused with its option, and several looks without a tour") {
    CHECK(complaint(args({"--tour", "x", "--language", "nl"})) == QStringLiteral("--language: the language is id, en or jv"));
    CHECK(complaint(args({"--tour", "x", "--language", "id,"})) == QStringLiteral("--language: the language is id, en or jv"));
    CHECK(complaint(args({"--tour", "x", "--text", "100,110"})).startsWith(QStringLiteral("--text: ")));
    CHECK(complaint(args({"--tour", "x", "--size", "all,x"})).startsWith(QStringLiteral("--size: ")));
    CHECK(complaint(args({"--store", "x", "--theme", "all"})).startsWith(QStringLiteral("--tour: ")));
    CHECK(complaint(args({"--store", "x", "--language", "en"})).startsWith(QStringLiteral("--tour: ")));
}

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

TEST_CASE("the camera watches only where it is asked for, and for a sensible time") {
    CHECK_FALSE(readOptions(args({"--store", "x"}))->faceless);
    CHECK(readOptions(args({"--store", "x", "--faceless", "5"}))->faceless == std::chrono::seconds(5));
    for (const char* const wrong : {"0", "1", "61", "soon"})
        CHECK(complaint(args({"--store", "x", "--faceless", wrong})).startsWith(QStringLiteral("--faceless: ")));
}

TEST_CASE("the staff desk locks after the seconds asked for") {
    CHECK_FALSE(readOptions(args({"--store", "x"}))->deskLock);
    CHECK(readOptions(args({"--store", "x", "--desk-lock", "60"}))->deskLock == std::chrono::seconds(60));
    for (const char* const wrong : {"0", "9", "3601", "soon"})
        CHECK(complaint(args({"--store", "x", "--desk-lock", wrong})).startsWith(QStringLiteral("--desk-lock: ")));
}

TEST_CASE("the count before a picture is aloud unless a word or the settings file silences it") {
    CHECK_FALSE(readOptions(args({"--store", "x"}))->silentCount);
    CHECK(readOptions(args({"--store", "x", "--silent-count"}))->silentCount);
    const TemporaryFolder folder;
    const auto file = folder.write("kiosk.ini", "[kiosk]\nstore=branch.db\nsilent-count=true\n");
    CHECK(readOptions({QStringLiteral("--settings"), QString::fromStdString(file.string())})->silentCount);
}

TEST_CASE("the program tells its version and its options") {
    const auto version = readOptions(args({"--version"}));
    REQUIRE(version);
    CHECK(version->helpShown);
    CHECK(version->helpText == QStringLiteral("anjungan %1\n").arg(toQ(programVersion())));
    CHECK(readOptions(args({"-h"}))->helpText.contains(QStringLiteral("--version")));
}
