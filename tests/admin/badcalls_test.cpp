#include "admin/runprogram.h"

#include <QTemporaryDir>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

using Words = std::vector<std::string>;

/// A store with invented people, and calls over it.
struct CalledBranch {
    CalledBranch() {
        REQUIRE(over({"init"}).status == 0);
        REQUIRE(over({"demo", "--participants", "32"}).status == 0);
        head = over({"audit", "head"}).out;
    }

    [[nodiscard]] std::string path(const std::string& name) const { return folder.path().toStdString() + "/" + name; }

    /// Whether the store says the same of itself as at the start.
    [[nodiscard]] bool isUntouched() const { return over({"audit", "head"}).out == head && over({"verify"}).status == 0; }

    [[nodiscard]] Run over(Words words, const std::string& input = {}) const {
        const Words store{"--store", path("s.db"), "--today=2026-11-22"};
        words.insert(words.end(), store.begin(), store.end());
        return runProgram(words, input);
    }

    QTemporaryDir folder;
    std::string head;
};

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text += word.substr(0, 40) + " ";
    return text;
}

/// Refused with status 2 and this in the message, which names the program; nothing on standard output.
void checkRefused(const Words& words, const Run& run, const std::string& message) {
    INFO(joined(words) << "\n" << run.out << run.err);
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(run.err.starts_with("anjunganctl: "));
    CHECK(run.err.find(message) != std::string::npos);
    CHECK(run.err.size() < 2000);
}

/// Every command that works on a store, called as it wants to be but for --store.
const std::vector<Words>& storeCalls() {
    static const std::vector<Words> kCalls = {
        {"init"}, {"import", "p.csv"}, {"demo"}, {"participant", "--kpj", "1"}, {"balance", "--kpj", "1"}, {"statement", "--kpj", "1"},
        {"capitalise", "--year", "2025"}, {"claim", "list"}, {"claim", "show", "X", "--as", "ani"}, {"claim", "verify", "X", "--as", "ani"},
        {"claim", "face-same", "X", "--as", "ani", "--reason", "r"},
        {"claim", "face-different", "X", "--as", "ani", "--reason", "r"}, {"participant", "forget-face", "--kpj", "1", "--as", "ani"},
        {"claim", "approve", "X", "--as", "ani"}, {"claim", "return", "X", "--as", "ani", "--reason", "r"},
        {"claim", "resume", "X", "--as", "ani", "--reason", "r"}, {"claim", "reject", "X", "--as", "ani", "--reason", "r"},
        {"claim", "send", "X", "--as", "ani"}, {"claim", "pay", "X", "--as", "ani"}, {"claim", "void", "X", "--as", "ani", "--reason", "r"},
        {"claim", "explain", "X", "--as", "ani"}, {"rules", "rehearse", "X"}, {"rules", "enable", "X"},
        {"staff", "add", "--code", "c", "--name", "n", "--role", "petugas"}, {"staff", "list"}, {"staff", "reset", "--code", "c"},
        {"staff", "disable", "--code", "c"}, {"verify"}, {"ledger", "export", "b.journal"}, {"claim", "expire"},
        {"correction", "propose", "--kpj", "1", "--add", "1", "--reason", "r", "--as", "ani"}, {"correction", "list", "--as", "ani"},
        {"correction", "post", "X", "--as", "ani"}, {"correction", "refuse", "X", "--as", "ani"}, {"backup", "b.db"}, {"restore", "b.db"}, {"audit", "list"}, {"audit", "head"},
        {"audit", "export", "a.jsonl"}, {"audit", "slip"}, {"audit", "check", "--head", "0:"}, {"backup", "keep", "--into", "."},
        {"backup", "drill"}};
    return kCalls;
}

/// Those that need none.
const std::vector<Words>& plainCalls() {
    static const std::vector<Words> kCalls = {{"assess"},
                                              {"simulate", "--wage", "1", "--years", "1"},
                                              {"yield"},
                                              {"contribution", "--wage", "1", "--month", "2026-01"},
                                              {"check", "kpj", "1"},
                                              {"due", "--from", "2026-01-01", "--days", "1"},
                                              {"rules", "list"},
                                              {"rules", "check", "online-limit-2025"},
                                              {"rules", "diff", "2026-01-01", "2026-01-02"}};
    return kCalls;
}

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("every command refuses an option that it doesn't know and says how it is called") {
    for (const auto* calls : {&storeCalls(), &plainCalls()})
        for (const Words& call : *calls) {
            const Words words = with(call, {"--colour", "red"});
            const Run run = runProgram(words);
            checkRefused(words, run, "unknown option --colour");
            CHECK(run.err.find("Usage: anjunganctl " + call.front()) != std::string::npos);
        }
}

TEST_CASE("the program tells its version, its commands and how each is called") {
    CHECK(runProgram({"--version"}).out == "anjunganctl " ANJUNGAN_VERSION "\n");
    CHECK(runProgram({"-h"}).out == runProgram({"help"}).out);
    CHECK(runProgram({"due", "-h"}).out == runProgram({"due", "--help"}).out);
    CHECK(runProgram({"due", "--help"}).out.find("--from") != std::string::npos);
}

TEST_CASE("every command over a store wants to know which, once") {
    for (const Words& call : storeCalls()) {
        checkRefused(call, runProgram(call), "--store is missing");
        const Words open = with(call, {"--store"});
        checkRefused(open, runProgram(open), "--store needs a value");
        const Words swallowed = with(call, {"--store", "--json"});
        checkRefused(swallowed, runProgram(swallowed), "--store needs a value");
        const Words twice = with(call, {"--store", "a", "--store", "b"});
        checkRefused(twice, runProgram(twice), "--store is given twice");
        const Words nothing = with(call, {"--store", ""});
        CHECK(runProgram(nothing).status == 2);
    }
}

TEST_CASE("every command refuses a word that is missing or too much") {
    for (const Words& words : std::vector<Words>{{"import"},
                                                 {"participant", "two", "words"},
                                                 {"balance"},
                                                 {"statement"},
                                                 {"capitalise"},
                                                 {"claim", "show", "--as", "ani"},
                                                 {"claim", "verify", "JHT-1"},
                                                 {"claim", "return", "JHT-1", "--as", "ani"},
                                                 {"claim", "list", "more"},
                                                 {"rules", "rehearse"},
                                                 {"rules", "enable"},
                                                 {"staff", "add", "--code", "c", "--name", "n"},
                                                 {"staff", "reset"},
                                                 {"staff", "disable"},
                                                 {"staff", "list", "more"},
                                                 {"verify", "more"},
                                                 {"ledger", "export"},
                                                 {"ledger", "export", "a", "b"},
                                                 {"claim", "expire", "more"},
                                                 {"correction", "propose", "--kpj", "1", "--add", "1", "--as", "ani"},
                                                 {"correction", "propose", "--add", "1", "--reason", "r", "--as", "ani"},
                                                 {"correction", "post", "--as", "ani"},
                                                 {"correction", "refuse", "X"},
                                                 {"correction", "list"},
                                                 {"backup"},
                                                 {"backup", "keep"},
                                                 {"backup", "drill", "more"},
                                                 {"audit", "slip", "more"},
                                                 {"audit", "check", "more"},
                                                 {"restore"},
                                                 {"audit", "export"},
                                                 {"audit", "head", "more"}}) {
        const Words whole = with(words, {"--store", "s.db"});
        const Run run = runProgram(whole);
        checkRefused(whole, run, "Usage: anjunganctl");
    }
    for (const Words& words : std::vector<Words>{{"simulate", "--wage", "1"},
                                                 {"contribution", "--month", "2026-01"},
                                                 {"check", "nik"},
                                                 {"due", "--days", "1"},
                                                 {"rules", "check"},
                                                 {"rules", "diff", "2026-01-01"},
                                                 {"assess", "more"},
                                                 {"yield", "more"}})
        checkRefused(words, runProgram(words), "Usage: anjunganctl");
}

TEST_CASE("numbers, dates and words that are not of their form are refused by name, and the store stays as it is") {
    CalledBranch branch;
    struct Case {
        Words words;
        const char* message;
    };
    const std::string bidi = "1234\xE2\x80\xAE"
                             "5678901";
    for (const auto& [words, message] : std::vector<Case>{
             {{"demo", "--participants", "viele"}, "--participants"},
             {{"demo", "--participants", "0"}, "--participants"},
             {{"demo", "--participants", "-5"}, "--participants"},
             {{"demo", "--participants", "99999999999999999999"}, "too large"},
             {{"demo", "--months", "0"}, "--months"},
             {{"demo", "--months", "119"}, "--months"},
             {{"demo", "--seed", "x"}, "--seed"},
             {{"demo", "--seed", "-1"}, "--seed"},
             {{"participant"}, "--nik or --kpj"},
             {{"participant", "--nik", "317401020368000"}, "--nik"},
             {{"participant", "--nik", "3174O10203680001"}, "--nik"},
             {{"participant", "--nik", "'; DROP TABLE participant; --"}, "--nik"},
             {{"participant", "--nik", "3174010203680001", "--kpj", "12345678901"}, "--nik or --kpj"},
             {{"participant", "--kpj", "\xF0\x9F\x98\x80"}, "--kpj"},
             {{"participant", "--kpj", std::string(100'000, '9')}, "--kpj"},
             {{"balance", "--kpj", ""}, "kpj"},
             {{"balance", "--kpj", bidi}, "kpj"},
             {{"balance", "--kpj", "1234567890"}, "kpj"},
             {{"balance", "--kpj", "99000000010", "--as-of", "2026-02-30"}, "--as-of"},
             {{"balance", "--kpj", "99000000010", "--as-of", "yesterday"}, "--as-of"},
             {{"statement", "--kpj", "123"}, "kpj"},
             {{"statement", "--kpj", "99000000010", "--year", "MMXXV"}, "--year"},
             {{"statement", "--kpj", "99000000010", "--year", "-1"}, "--year"},
             {{"statement", "--kpj", "99000000010", "--year", "20255"}, "--year"},
             {{"capitalise", "--year", "2025.0"}, "--year"},
             {{"capitalise", "--year", "1492"}, "--year"},
             {{"capitalise", "--year", "99999999999999999999"}, "--year"},
             {{"claim", "list", "--state", "happy"}, "--state"},
             {{"claim", "show", "JHT-261122-AAAAAA", "--as", "ani"}, "TRACKING"},
             {{"claim", "verify", "'; DROP TABLE claim; --", "--as", "ani"}, "TRACKING"},
             {{"claim", "explain", "", "--as", "ani"}, "TRACKING"},
             {{"claim", "reject", "JHT", "--as", "ani", "--reason", "x"}, "TRACKING"},
             {{"rules", "rehearse", "no-such-amendment"}, "no-such-amendment"},
             {{"rules", "enable", "no-such-amendment"}, "no-such-amendment"},
             {{"rules", "rehearse", "online-limit-2025", "--as-of", "2026-13-01"}, "--as-of"},
             {{"staff", "add", "--code", "c", "--name", "n", "--role", "king"}, "--role"},
             {{"audit", "list", "--after", "first"}, "--after"},
             {{"audit", "list", "--after", "-1"}, "--after"},
             {{"audit", "list", "--limit", "0"}, "--limit"},
             {{"audit", "list", "--limit", "1e3"}, "--limit"},
             {{"import", "nowhere.csv"}, "nowhere.csv"},
             {{"correction", "propose", "--kpj", "123", "--add", "1", "--reason", "r", "--as", "ani"}, "--kpj"},
             {{"correction", "propose", "--kpj", "99000000010", "--reason", "r", "--as", "ani"}, "--add or --take"},
             {{"correction", "propose", "--kpj", "99000000010", "--add", "1", "--take", "1", "--reason", "r", "--as", "ani"}, "--add or --take"},
             {{"correction", "propose", "--kpj", "99000000010", "--add", "1.000", "--reason", "r", "--as", "ani"}, "--add"},
             {{"correction", "propose", "--kpj", "99000000010", "--take", "-5", "--reason", "r", "--as", "ani"}, "--take"},
             {{"correction", "propose", "--kpj", "99000000010", "--add", "9999999999999999", "--reason", "r", "--as", "ani"}, "--add"},
             {{"correction", "post", "'; DROP TABLE correction; --", "--as", "ani"}, "CORRECTION"},
             {{"correction", "refuse", "0190", "--as", "ani"}, "CORRECTION"},
             {{"correction", "list", "--state", "happy", "--as", "ani"}, "--state"},
             {{"ledger", "export", "/no/such/folder/b.journal"}, "/no/such/folder/b.journal"},
         })
        checkRefused(words, branch.over(words), message);
    const Words otherDay{"balance", "--kpj", "99000000010", "--today", "22-11-2026", "--store", branch.path("s.db")};
    checkRefused(otherDay, runProgram(otherDay), "--today");
    CHECK(branch.isUntouched());
}

TEST_CASE("the commands of the law refuse what is not of its form by name") {
    struct Case {
        Words words;
        const char* message;
    };
    for (const auto& [words, message] : std::vector<Case>{
             {{"simulate", "--wage", "", "--years", "1"}, "--wage"},
             {{"simulate", "--wage", "5.000.000", "--years", "1"}, "--wage"},
             {{"simulate", "--wage", "-5000000", "--years", "1"}, "--wage"},
             {{"simulate", "--wage", "Rp5000000", "--years", "1"}, "--wage"},
             {{"simulate", "--wage", "5000000", "--years", "81"}, "years"},
             {{"simulate", "--wage", "5000000", "--years", "-1"}, "years"},
             {{"simulate", "--wage", "5000000", "--years", "10", "--opening", "-1"}, "--opening"},
             {{"simulate", "--wage", "5000000", "--years", "10", "--rate", "five"}, "--rate"},
             {{"simulate", "--wage", "5000000", "--years", "10", "--rate", "-1"}, "rate"},
             {{"simulate", "--wage", "9223372036854775808", "--years", "10"}, "--wage"},
             {{"contribution", "--wage", "\xEF\xBC\x95", "--month", "2026-01"}, "--wage"},
             {{"contribution", "--wage", "1", "--month", "2026-00"}, "--month"},
             {{"contribution", "--wage", "1", "--month", "January"}, "--month"},
             {{"contribution", "--wage", "1", "--month", ""}, "--month"},
             {{"due", "--from", "", "--days", "1"}, "--from"},
             {{"due", "--from", "2026-06-31", "--days", "1"}, "--from"},
             {{"due", "--from", "2026-06-01", "--days", "1001"}, "--days"},
             {{"due", "--from", "2026-06-01", "--days", "three"}, "--days"},
             {{"check", "nik", "1", "--on", "tomorrow"}, "--on"},
             {{"check", "shoe size", "41"}, "check knows"},
             {{"rules", "list", "--on", "0000-00-00"}, "--on"},
             {{"rules", "diff", "2026-01-01", "2026-1-2"}, "2026-1-2"},
             {{"rules", "check", ""}, "anjunganctl"},
             {{"assess", "--amendment", "/nowhere/at/all.json"}, "no such file"},
             {{"yield", "--amendment"}, "--amendment needs a value"},
         })
        checkRefused(words, runProgram(words), message);
}

TEST_CASE("staff commands refuse what can't be a code, a name or a PIN, and make no account of it") {
    CalledBranch branch;
    const auto add = [&](const std::string& code, const std::string& name, const std::string& pin) {
        return branch.over({"staff", "add", "--code", code, "--name", name, "--role", "petugas", "--as", "admin"}, "975318\n" + pin + "\n");
    };
    const Run list = branch.over({"staff", "list"});
    REQUIRE(list.out.find("admin") != std::string::npos);
    for (const auto& [code, name, pin] : std::vector<std::array<std::string, 3>>{{"", "Rina", "860297"},
                                                                                 {"ri na", "Rina", "860297"},
                                                                                 {"'; DROP TABLE staff; --", "Rina", "860297"},
                                                                                 {std::string(200, 'r'), "Rina", "860297"},
                                                                                 {"rina", "", "860297"},
                                                                                 {"rina", "\xF0\x9F\x98\x80", "860297"},
                                                                                 {"rina", std::string(500, 'R'), "860297"},
                                                                                 {"rina", "Rina", "86029"},
                                                                                 {"rina", "Rina", "86o297"},
                                                                                 {"rina", "Rina", ""}}) {
        const Run run = add(code, name, pin);
        INFO(code.substr(0, 30) << "/" << name.substr(0, 30) << "/" << pin << ": " << run.out << run.err);
        CHECK(run.status == 2);
        CHECK(run.err.starts_with("anjunganctl: "));
    }
    CHECK(branch.over({"staff", "list"}).out == list.out);
}
