#include "admin/runprogram.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sqlite3.h>
#include <unistd.h>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;
using anjungan::admin::test::runProgramAs;
using Words = std::vector<std::string>;

namespace {

constexpr unsigned kNobody = 65534;

struct Folder {
    [[nodiscard]] std::string path(const std::string& name) const { return folder.path().toStdString() + "/" + name; }

    void write(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
    }

    [[nodiscard]] std::string read(const std::string& name) const {
        std::ostringstream text;
        text << std::ifstream(path(name), std::ios::binary).rdbuf();
        return text.str();
    }

    void init() const { REQUIRE(runProgram({"init", "--store", path("s.db")}).status == 0); }

    [[nodiscard]] Run verify(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"verify", "--store", path("s.db")});
        return runProgram(more);
    }

    [[nodiscard]] Run import(const std::vector<std::string>& files) const {
        std::vector<std::string> words{"import", "--store", path("s.db")};
        for (const std::string& file : files)
            words.push_back(path(file));
        return runProgram(words);
    }

    QTemporaryDir folder;
};

const std::string kParticipants =
    "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,email,npwp,"
    "data_updated_on\n";

/// Runs SQL on the file itself, past the store.
sqlite3* openRaw(const std::string& file) {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &raw) == SQLITE_OK);
    return raw;
}

std::string people(int count) {
    std::string text = kParticipants;
    for (int i = 1; i <= count; ++i) {
        const std::string serial = std::to_string(10000 + i).substr(1);
        const std::string number = std::to_string(1000000 + i).substr(1);
        text += "317101010280" + serial + ",Orang Contoh,Jakarta,1980-02-01,L,,,,,WNI,,081299" + number + ",,,\n";
    }
    return text;
}

} // namespace

TEST_CASE("a store that is missing, a text file or a directory is told with status 3") {
    Folder folder;
    CHECK(folder.verify().status == 3);
    folder.write("s.db", "just some text\n");
    folder.write("s.db.key", "no key");
    const Run text = folder.verify();
    CHECK(text.status == 3);
    CHECK_FALSE(text.err.empty());
    CHECK(folder.read("s.db") == "just some text\n");
    CHECK(runProgram({"verify", "--store", folder.folder.path().toStdString()}).status == 3);
}

TEST_CASE("a store without its key or with another store's is told") {
    Folder folder;
    folder.init();
    std::filesystem::rename(folder.path("s.db.key"), folder.path("away.key"));
    const Run missing = folder.verify();
    CHECK(missing.status == 3);
    CHECK(missing.err.find("key_missing") != std::string::npos);
    REQUIRE(runProgram({"init", "--store", folder.path("other.db")}).status == 0);
    const Run wrong = folder.verify({"--key", folder.path("other.db.key")});
    CHECK(wrong.status == 3);
    CHECK(wrong.err.find("key_wrong") != std::string::npos);
    CHECK(folder.verify({"--key", folder.path("away.key")}).status == 0);
}

TEST_CASE("a training store does not open as a real one") {
    Folder folder;
    REQUIRE(runProgram({"init", "--training", "--store", folder.path("s.db")}).status == 0);
    CHECK(folder.verify().status == 3);
    CHECK(folder.verify({"--training"}).status == 0);
}

TEST_CASE("a store that another program holds is busy, and nothing goes in") {
    Folder folder;
    folder.init();
    folder.write("p.csv", people(3));
    sqlite3* raw = openRaw(folder.path("s.db"));
    REQUIRE(sqlite3_exec(raw, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const Run busy = folder.import({"p.csv"});
    sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    CHECK(busy.status == 3);
    CHECK(busy.err.find("store_busy") != std::string::npos);
    CHECK(folder.import({"p.csv"}).status == 0);
}

TEST_CASE("a store of a newer schema is told and left as it is") {
    Folder folder;
    folder.init();
    sqlite3* raw = openRaw(folder.path("s.db"));
    REQUIRE(sqlite3_exec(
                raw,
                "INSERT INTO schema_migration SELECT 9999, name, checksum, applied_at FROM schema_migration LIMIT 1;"
                "UPDATE store_info SET value = '9999' WHERE name = 'lowest_reader'",
                nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    const Run newer = folder.verify();
    CHECK(newer.status == 3);
    CHECK(newer.err.find("store_newer") != std::string::npos);
}

TEST_CASE("every import file that can't be read gives status 2 and leaves the store empty") {
    Folder folder;
    folder.init();
    folder.write("good.csv", people(2));
    folder.write("missing.csv", "kpj,nik,npp\n");
    folder.write("tabs.csv", "kpj\tnik\tnpp\n");
    folder.write("quote.csv", "kpj,\"nik\nx,y\n");
    folder.write("utf16.csv", std::string("\xFF\xFEk\0p\0j\0", 8));
    folder.write("long.csv", std::string(10'000'000, 'x'));
    folder.write("empty.csv", "");
    std::filesystem::create_directory(folder.path("folder.csv"));
    for (const char* bad :
         {"missing.csv", "tabs.csv", "quote.csv", "utf16.csv", "long.csv", "empty.csv", "folder.csv", "none.csv"}) {
        const Run run = folder.import({"good.csv", bad});
        CHECK(run.status == 2);
        CHECK(run.err.find(bad) != std::string::npos);
    }
    const Run all = folder.import({"good.csv"});
    CHECK(all.status == 0);
    CHECK(all.out.find("new 2") != std::string::npos);
}

TEST_CASE("bad rows give status 1, their line in the list, and the good ones go in") {
    Folder folder;
    folder.init();
    folder.write("p.csv", people(1) + "1234,Orang,Jakarta,1980-02-01,L,,,,,WNI,,,,,\n" + "\"open\n" +
                              std::string(10'000'000, 'x') + "\n" + "x\xE9,,,,,,,,,,,,,,\n");
    const Run run = folder.import({"p.csv"});
    CHECK(run.status == 1);
    CHECK(run.out.find("read 5, new 1") != std::string::npos);
    const std::string list = folder.read("p.csv.rejected.csv");
    for (const char* line : {"\n3,nik,", "\n4,nik,", "\n5,", "\n6,"})
        CHECK(list.find(line) != std::string::npos);
    CHECK(list.size() < 4000);
}

TEST_CASE("a store that can't be written is told, and stays as it is") {
    Folder folder;
    folder.init();
    folder.write("p.csv", people(1));
    const std::string before = folder.read("s.db");
    std::filesystem::permissions(folder.path("s.db"), std::filesystem::perms::owner_read);
    // The superuser may write every file: then the call is somebody's who may not.
    const bool root = ::geteuid() == 0;
    if (root)
        for (const char* name : {"", "s.db", "s.db.key", "p.csv"})
            REQUIRE(::chown(folder.path(name).c_str(), kNobody, kNobody) == 0);
    const Words words{"import", "--store", folder.path("s.db"), folder.path("p.csv")};
    const auto run = root ? runProgramAs(kNobody, words) : runProgram(words);
    if (!run) {
        WARN("skipped: the program can't be run by another user from where it stands");
        return;
    }
    CHECK(run->status == 3);
    CHECK(run->err.find("store_read_only") != std::string::npos);
    CHECK(folder.read("s.db") == before);
    CHECK_FALSE(std::filesystem::exists(folder.path("p.csv.rejected.csv")));
}

TEST_CASE("no command works on a store that can't be used, and none mends it by the way") {
    Folder folder;
    folder.init();
    const std::string good = folder.read("s.db");
    std::filesystem::rename(folder.path("s.db.key"), folder.path("own.key"));
    REQUIRE(runProgram({"init", "--store", folder.path("other.db")}).status == 0);
    folder.write("text.db", "rice, sugar, tea\n");
    folder.write("half.db", good.substr(0, good.size() / 2));
    folder.write("newer.db", good);
    sqlite3* raw = openRaw(folder.path("newer.db"));
    REQUIRE(sqlite3_exec(
                raw,
                "INSERT INTO schema_migration SELECT 9999, name, checksum, applied_at FROM schema_migration LIMIT 1",
                nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    std::filesystem::create_directory(folder.path("folder.db"));
    folder.write("p.csv", people(1));
    const std::string own = folder.path("own.key");
    const std::string other = folder.path("other.db.key");
    for (const auto& [store, key] : std::vector<std::pair<std::string, std::string>>{{"none.db", own},
                                                                                    {"text.db", own},
                                                                                    {"half.db", own},
                                                                                    {"newer.db", own},
                                                                                    {"folder.db", own},
                                                                                    {"s.db", folder.path("nowhere.key")},
                                                                                    {"s.db", folder.path("p.csv")},
                                                                                    {"s.db", other}}) {
        const std::string before = folder.read(store);
        for (const Words& call : std::vector<Words>{{"import", folder.path("p.csv")},
                                                    {"demo", "--participants", "32"},
                                                    {"participant", "--kpj", "99000000010"},
                                                    {"balance", "--kpj", "99000000010"},
                                                    {"capitalise", "--year", "2025"},
                                                    {"claim", "list"},
                                                    {"staff", "list"},
                                                    {"rules", "enable", "online-limit-2025"},
                                                    {"verify"},
                                                    {"backup", folder.path("copy.db")},
                                                    {"backup", "drill"},
                                                    {"audit", "slip"},
                                                    {"audit", "check", "--head", "0:"},
                                                    {"audit", "head"}}) {
            Words words = call;
            words.insert(words.end(), {"--store", folder.path(store), "--key", key});
            const Run run = runProgram(words);
            INFO(call.front() << " on " << store << " with " << key << ": " << run.out << run.err);
            CHECK(run.status == 3);
            CHECK(run.out.empty());
            CHECK(run.err.starts_with("anjunganctl: "));
        }
        CHECK(folder.read(store) == before);
        CHECK_FALSE(std::filesystem::exists(folder.path("copy.db")));
    }
    CHECK_FALSE(std::filesystem::exists(folder.path("none.db")));
    CHECK_FALSE(std::filesystem::exists(folder.path("nowhere.key")));
}

TEST_CASE("every kind of import file is refused whole for each thing that makes it unreadable") {
    Folder folder;
    folder.init();
    const std::vector<std::pair<std::string, std::string>> kinds = {
        {"participants", kParticipants},
        {"memberships", "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n"},
        {"contributions", "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n"},
        {"yields", "reference,kpj,booked_on,amount\n"},
        {"prior_claims", "reference,nik,cause,paid_on,gross\n"}};
    folder.write("good.csv", people(2));
    const std::string head = runProgram({"audit", "head", "--store", folder.path("s.db")}).out;
    for (const auto& [kind, header] : kinds) {
        std::string spaced = header;
        std::ranges::replace(spaced, ',', '\t');
        std::string utf16 = "\xFF\xFE";
        for (const char c : header)
            utf16 += std::string{c, '\0'};
        const std::vector<std::pair<std::string, std::string>> broken = {
            {"column", header.substr(header.find(',') + 1)}, {"separator", spaced},
            {"quote", "\"" + header},                        {"encoding", utf16},
            {"latin1", "\xE9" + header},                     {"long", header.substr(0, header.size() - 1) + std::string(10'000'000, 'x') + "\n"},
            {"extra", "colour," + header},                   {"empty", ""}};
        for (const auto& [what, content] : broken) {
            const std::string name = kind + "-" + what + ".csv";
            folder.write(name, content);
            const Run run = folder.import({"good.csv", name});
            INFO(name << ": " << run.out << run.err.substr(0, 300));
            CHECK(run.status == 2);
            CHECK(run.err.find(name) != std::string::npos);
            CHECK(run.err.size() < 2000);
        }
        std::filesystem::create_directory(folder.path(kind + ".csv"));
        CHECK(folder.import({"good.csv", kind + ".csv"}).status == 2);
    }
    CHECK(runProgram({"audit", "head", "--store", folder.path("s.db")}).out == head);
    CHECK(folder.import({"good.csv"}).out.find("new 2") != std::string::npos);
}

TEST_CASE("a rules file that is wrong is refused with its place, and switched on nowhere") {
    Folder folder;
    folder.init();
    const auto limit = [](const std::string& rows) {
        return R"({"amendment":"try","title":"t","source":"s","parameters":{"claim.online_limit":[)" + rows + "]}}";
    };
    const auto row = [](const std::string& from, const std::string& value, const std::string& more = "") {
        return R"({"from":")" + from + R"(","value":)" + value + R"(,"unit":"rupiah","source":"s","confirmed":"likely")" + more + "}";
    };
    const std::vector<std::tuple<std::string, std::string, std::string>> files = {
        {"unknown.json", limit(row("2027-01-01", "1", R"(,"colour":"red")")), "unknown key"},
        {"repeated.json", limit(row("2027-01-01", "1") + "," + row("2027-01-01", "2")), "2027-01-01"},
        {"negative.json", limit(row("2027-01-01", "-5")), "must be from 0"},
        {"fraction.json", limit(row("2027-01-01", "1.5")), "/value"},
        {"date.json", limit(row("2027-02-30", "1")), "/from"},
        {"broken.json", limit(row("2027-01-01", "1")).substr(0, 60), "line 1"},
        {"nothing.json", "", "broken"},
        {"text.json", "rice, sugar, tea", "text.json"},
        {"long.json", std::string(10'000'000, '['), "long.json"},
    };
    const std::string head = runProgram({"audit", "head", "--store", folder.path("s.db")}).out;
    for (const auto& [name, content, message] : files) {
        folder.write(name, content);
        for (const Words& call : std::vector<Words>{{"rules", "check", folder.path(name)},
                                                    {"rules", "enable", folder.path(name), "--store", folder.path("s.db")},
                                                    {"rules", "rehearse", folder.path(name), "--store", folder.path("s.db")},
                                                    {"rules", "list", "--amendment", folder.path(name)}}) {
            const Run run = runProgram(call);
            INFO(call[1] << ' ' << name << ": " << run.out.substr(0, 300) << run.err.substr(0, 300));
            CHECK(run.status == 2);
            CHECK(run.out.empty());
            CHECK(run.err.find(name) != std::string::npos);
            if (message != "broken")
                CHECK(run.err.find(message) != std::string::npos);
        }
    }
    CHECK(runProgram({"audit", "head", "--store", folder.path("s.db")}).out == head);
    folder.write("good.json", limit(row("2027-01-01", "5")));
    CHECK(runProgram({"rules", "enable", folder.path("good.json"), "--store", folder.path("s.db")}).status == 0);
}
