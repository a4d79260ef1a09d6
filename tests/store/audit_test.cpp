#include "store/audit.h"

#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("audit lines are numbered and chained") {
    TestStore store;
    Audit audit(*store.database);
    must(audit.append(Actor::system("import"), "imported", "file:participants.csv", "read=10 new=9"));
    must(audit.append(Actor::system("import"), "imported", "file:memberships.csv", "read=3 new=3"));
    const auto lines = must(audit.page(0, 10));
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[0].hash == Audit::chained("", lines[0]));
    REQUIRE(lines[1].hash == Audit::chained(lines[0].hash, lines[1]));
    REQUIRE(must(audit.head()).seq == 2);
    REQUIRE(must(audit.page(1, 10)).size() == 1);
    REQUIRE(must(audit.about("file:participants.csv")).size() == 1);
}

TEST_CASE("the audit trail can't be changed or shortened") {
    TestStore store;
    must(Audit(*store.database).append(Actor::system("test"), "a", "b", "c"));
    REQUIRE_FALSE(store.database->run("UPDATE audit SET detail = 'd'"));
    REQUIRE_FALSE(store.database->run("DELETE FROM audit"));
}

TEST_CASE("the audit trail takes ids but no personal number") {
    TestStore store;
    Audit audit(*store.database);
    REQUIRE(codeOf(audit.append(Actor::system("test"), "a", "b", "NIK 3173011001700001")) == ErrorCode::InvalidInput);
    must(audit.append(Actor::system("test"), "a", "b", "photo=01890a5d-ac96-774b-bcce-123456789012 amount=150000"));
}

TEST_CASE("in a real store the trail tells that the clock pretends another day, once for a run of lines") {
    TestStore store;
    Audit audit(*store.database);
    store.clock.setTrueDay(makeDate(2026, 11, 22));
    {
        const auto undone = Transaction::begin(*store.database);
        must(audit.append(Actor::system("test"), "a", "b", "undone"));
    }
    must(audit.append(Actor::system("test"), "a", "b", "first"));
    must(audit.append(Actor::system("test"), "a", "b", "second"));
    const auto lines = must(audit.page(0, 10));
    REQUIRE(lines.size() == 3);
    REQUIRE(lines[0].action == "clock_shifted");
    REQUIRE(lines[0].detail == "true day 2026-11-22, worked as on 2026-06-15");
    store.clock.set(makeDate(2026, 7, 1));
    must(audit.append(Actor::system("test"), "a", "b", "another day"));
    REQUIRE(must(audit.page(0, 10)).size() == 5);
}
