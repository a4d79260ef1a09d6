#include "admin/runprogram.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <sstream>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

constexpr const char* kDay = "--today=2026-11-22";

/// A folder with a store of its own; words of a call get --store and --today behind them.
struct Branch {
    explicit Branch(bool demo = true) {
        REQUIRE(call({"init"}).status == 0);
        if (demo)
            REQUIRE(call({"demo", "--participants", "32"}).status == 0);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return folder.path().toStdString() + "/" + name; }

    [[nodiscard]] Run call(std::vector<std::string> words, const std::string& input = {}) const {
        words.insert(words.end(), {"--store", path("store.db"), kDay});
        return runProgram(words, input);
    }

    [[nodiscard]] std::string field(const std::string& json, const std::string& name) const {
        const auto at = json.find("\"" + name + "\":");
        REQUIRE(at != std::string::npos);
        const auto from = at + name.size() + 3;
        const auto to = json.find_first_of(",}", from);
        std::string value = json.substr(from, to - from);
        return value.starts_with('"') ? value.substr(1, value.size() - 2) : value;
    }

    /// The number of the demo person in a case.
    [[nodiscard]] std::string demo(const std::string& key, const std::string& name) const {
        const Run list = call({"demo", "--list", "--json"});
        REQUIRE(list.status == 0);
        const auto at = list.out.find("\"case\":\"" + key + "\"");
        REQUIRE(at != std::string::npos);
        return field(list.out.substr(at), name);
    }

    void write(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("init makes store and key, and never over an existing one") {
    Branch branch(false);
    CHECK(std::filesystem::exists(branch.path("store.db")));
    CHECK(std::filesystem::exists(branch.path("store.db.key")));
    CHECK(branch.call({"init"}).status == 1);
}

TEST_CASE("balance tells exactly the limit in digits and words") {
    Branch branch;
    const Run run = branch.call({"balance", "--kpj", branch.demo("exactly_at_limit", "kpj"), "--json"});
    REQUIRE(run.status == 0);
    CHECK(branch.field(run.out, "total") == "10000000");
    CHECK(branch.field(run.out, "in_words") == "sepuluh juta rupiah");
}

TEST_CASE("participant shows no whole number and no whole name") {
    Branch branch;
    const std::string nik = branch.demo("resignation", "nik");
    const std::string name = branch.demo("resignation", "name");
    for (const char* form : {"--json", "--key"}) {
        std::vector<std::string> words{"participant", "--nik", nik, form};
        if (std::string(form) == "--key")
            words.push_back(branch.path("store.db.key"));
        const Run run = branch.call(words);
        REQUIRE(run.status == 0);
        CHECK(run.out.find(nik) == std::string::npos);
        CHECK(run.out.find(name) == std::string::npos);
    }
    CHECK(branch.call({"participant", "--nik", "3171010101809999"}).status == 2);
    CHECK(branch.call({"participant"}).status == 2);
}

TEST_CASE("a claim goes from submitted to paid, and never by one pair of eyes") {
    Branch branch;
    const Run claims = branch.call({"claim", "list", "--state", "submitted", "--json"});
    REQUIRE(claims.status == 0);
    const std::string tracking = branch.field(claims.out, "tracking");
    const auto act = [&](const char* action, const char* who, const char* pin) {
        return branch.call({"claim", action, tracking, "--as", who}, std::string(pin) + "\n").status;
    };
    CHECK(act("approve", "citra", "864205") == 1);
    CHECK(act("verify", "ani", "000000") == 1);
    CHECK(act("verify", "ani", "246801") == 0);
    CHECK(act("verify", "ani", "246801") == 1);
    CHECK(act("approve", "ani", "246801") == 1);
    CHECK(act("approve", "citra", "864205") == 0);
    const Run explained = branch.call({"claim", "explain", tracking, "--as", "citra"}, "864205\n");
    CHECK(explained.status == 0);
    CHECK(explained.out.find("Permenaker") != std::string::npos);
    for (const char* personal : {"nik", "kpj", "name"})
        CHECK(explained.out.find(branch.demo("open_claim", personal)) == std::string::npos);
    CHECK(act("pay", "citra", "864205") == 0);
    CHECK(branch.field(branch.call({"claim", "show", tracking, "--as", "ani", "--json"}, "246801\n").out, "state") ==
          "paid");
    CHECK(branch.field(branch.call({"balance", "--kpj", branch.demo("open_claim", "kpj"), "--json"}).out, "total") ==
          "0");
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("staff accounts: the first needs nobody, the next an admin") {
    Branch branch(false);
    const std::vector<std::string> first{"staff",  "add",           "--code", "kepala",
                                         "--name", "Kepala Cabang", "--role", "admin"};
    REQUIRE(branch.call(first, "314159\n").status == 0);
    const std::vector<std::string> second{"staff", "add", "--code", "ani", "--name", "Ani", "--role", "petugas"};
    CHECK(branch.call(second, "246801\n").status == 1);
    std::vector<std::string> byAdmin = second;
    byAdmin.insert(byAdmin.end(), {"--as", "kepala"});
    CHECK(branch.call(byAdmin, "314159\n246801\n").status == 0);
    CHECK(branch.call({"staff", "disable", "--code", "ani", "--as", "kepala"}, "314159\n").status == 0);
    CHECK(branch.call({"staff", "list"}).out.find("ani  petugas  switched off") != std::string::npos);
    CHECK(branch.call({"staff", "reset", "--code", "ani", "--as", "kepala"}, "314159\n864201\n").status == 0);
}

TEST_CASE("a year is capitalised once, and not before it is over") {
    Branch branch;
    CHECK(branch.call({"capitalise", "--year", "2026"}).status == 1);
    const std::vector<std::string> words{
        "capitalise", "--year", "2026", "--json", "--store", branch.path("store.db"), "--today=2027-01-02"};
    const Run once = runProgram(words);
    REQUIRE(once.status == 0);
    CHECK(branch.field(once.out, "posted") != "0");
    CHECK(branch.field(runProgram(words).out, "posted") == "0");
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("an amendment is rehearsed, enabled once, and then in force for the store") {
    Branch branch;
    const Run rehearsal = branch.call({"rules", "rehearse", "online-limit-2025", "--json"});
    REQUIRE(rehearsal.status == 0);
    CHECK(branch.field(rehearsal.out, "people_changed") != "0");
    CHECK(branch.call({"rules", "enable", "online-limit-2025"}).status == 0);
    CHECK(branch.call({"rules", "enable", "online-limit-2025"}).status == 0);
}

TEST_CASE("a backup restores into a new store that proves, and over nothing") {
    Branch branch;
    REQUIRE(branch.call({"backup", branch.path("copy.db")}).status == 0);
    CHECK(branch.call({"backup", branch.path("copy.db")}).status == 1);
    const std::vector<std::string> restore{"restore", branch.path("copy.db"),     "--store", branch.path("new.db"),
                                           "--key",   branch.path("store.db.key")};
    CHECK(runProgram(restore).status == 0);
    CHECK(runProgram(restore).status == 1);
    CHECK(runProgram({"verify", "--store", branch.path("new.db"), "--key", branch.path("store.db.key")}).status == 0);
    branch.write("junk.db", "this is no store");
    CHECK(runProgram({"restore", branch.path("junk.db"), "--store", branch.path("n2.db"), "--key",
                      branch.path("store.db.key")})
              .status == 3);
    CHECK_FALSE(std::filesystem::exists(branch.path("n2.db")));
}

TEST_CASE("statement writes CSV and a paper") {
    Branch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    CHECK(branch.call({"statement", "--kpj", kpj}).out.find("2025: JHT contributions") != std::string::npos);
    REQUIRE(
        branch.call({"statement", "--kpj", kpj, "--csv", branch.path("s.csv"), "--pdf", branch.path("s.pdf")}).status ==
        0);
    CHECK(std::filesystem::file_size(branch.path("s.csv")) > 500);
    CHECK(std::filesystem::file_size(branch.path("s.pdf")) > 1000);
}

TEST_CASE("the audit trail is listed, headed and exported") {
    Branch branch;
    CHECK(branch.call({"audit", "list"}).out.find("demo_filled") != std::string::npos);
    const std::string head = branch.field(branch.call({"audit", "head", "--json"}).out, "seq");
    const Run exported = branch.call({"audit", "export", branch.path("audit.jsonl"), "--json"});
    REQUIRE(exported.status == 0);
    CHECK(branch.field(exported.out, "lines") == head);
}
