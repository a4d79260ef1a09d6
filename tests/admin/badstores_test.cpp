#include "admin/runprogram.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

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
                "INSERT INTO schema_migration SELECT 9999, name, checksum, applied_at FROM schema_migration LIMIT 1",
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

TEST_CASE("an import that was killed is finished by running it again") {
    Folder folder;
    folder.init();
    constexpr int kPeople = 9000;
    folder.write("p.csv", people(kPeople));
    const std::string binary =
        qEnvironmentVariable("ANJUNGAN_BIN_DIR", QString::fromUtf8(ANJUNGAN_BIN_DIR)).toStdString() + "/anjunganctl";
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::execl(binary.c_str(), binary.c_str(), "import", "--store", folder.path("s.db").c_str(),
                folder.path("p.csv").c_str(), static_cast<char*>(nullptr));
        ::_exit(127);
    }
    // Killed as soon as the first batch is on its way to the disk: the write-ahead log has grown.
    std::error_code failed;
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        const auto size = std::filesystem::file_size(folder.path("s.db-wal"), failed);
        if (!failed && size > 300'000) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            break;
        }
    }
    const Run again = folder.import({"p.csv"});
    CHECK(again.status == 0);
    CHECK(again.out.find("read 9000") != std::string::npos);
    CHECK(again.out.find("changed 0, rejected 0") != std::string::npos);
    CHECK(folder.import({"p.csv"}).out.find("new 0, already there 9000") != std::string::npos);
    CHECK(folder.verify().status == 0);
}

TEST_CASE("a store that can't be written is told") {
    Folder folder;
    folder.init();
    folder.write("p.csv", people(1));
    if (::geteuid() == 0) {
        WARN("skipped: the superuser may write every file; tests/store proves the read-only store");
        return;
    }
    std::filesystem::permissions(folder.path("s.db"), std::filesystem::perms::owner_read);
    const Run run = folder.import({"p.csv"});
    CHECK(run.status == 3);
    CHECK(run.err.find("store_read_only") != std::string::npos);
}
