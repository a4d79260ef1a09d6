#include "admin/runprogram.h"

#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <set>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

/// A folder with a small store of invented people.
struct Branch {
    explicit Branch(std::vector<std::string> mode = {}) : more(std::move(mode)) {
        REQUIRE(call({"init"}).status == 0);
        REQUIRE(call({"demo", "--participants", "16"}).status == 0);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return folder.path().toStdString() + "/" + name; }

    [[nodiscard]] Run call(std::vector<std::string> words, const std::string& day = "2026-11-22") const {
        words.insert(words.end(), {"--store", path("store.db"), "--today=" + day});
        words.insert(words.end(), more.begin(), more.end());
        return runProgram(words);
    }

    [[nodiscard]] std::set<std::string> names(const std::string& in) const {
        std::set<std::string> all;
        for (const auto& entry : std::filesystem::directory_iterator(path(in)))
            all.insert(entry.path().filename().string());
        return all;
    }

    QTemporaryDir folder;
    std::vector<std::string> more;
};

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// In the order in which it was set, or as it lies on the page.
std::string textOf(const std::string& pdf, const QString& order = QStringLiteral("-layout")) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {order, QString::fromStdString(pdf), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return reader.readAllStandardOutput().toStdString();
}

/// What stands behind a name in one line of JSON.
std::string field(const std::string& json, const std::string& name) {
    const auto at = json.find("\"" + name + "\":\"");
    REQUIRE(at != std::string::npos);
    const auto from = at + name.size() + 4;
    return json.substr(from, json.find('"', from) - from);
}

} // namespace

TEST_CASE("kept backups are named by their time and thinned by the rule that is given") {
    const Branch branch({"--training"});
    std::filesystem::create_directory(branch.path("kept"));
    for (const char* day : {"2026-10-05", "2026-11-20", "2026-11-21"})
        REQUIRE(branch.call({"backup", "keep", "--into", branch.path("kept"), "--keep", "1000d"}, day).status == 0);
    CHECK(branch.names("kept").size() == 3);
    const Run thinned = branch.call({"backup", "keep", "--into", branch.path("kept"), "--keep", "2d"});
    CHECK(thinned.status == 0);
    CHECK(holds(thinned.out, "Removed, too old: "));
    CHECK(branch.names("kept").size() == 2);
    const Run json = branch.call({"backup", "keep", "--into", branch.path("kept"), "--keep", "1d", "--json"}, "2026-12-31");
    CHECK(json.status == 0);
    CHECK(holds(json.out, "\"removed\":[\""));
    CHECK(branch.names("kept").size() == 1);
}

TEST_CASE("a pretended day removes no backup of a real store") {
    const Branch branch;
    std::filesystem::create_directory(branch.path("kept"));
    for (const char* day : {"2026-11-01", "2026-11-22"}) {
        const Run kept = branch.call({"backup", "keep", "--into", branch.path("kept"), "--keep", "1d"}, day);
        CHECK(kept.status == 0);
        CHECK_FALSE(holds(kept.out, "Removed"));
        CHECK(holds(kept.out, "the clock may be wrong") == (day == std::string("2026-11-22")));
    }
    CHECK(branch.names("kept").size() == 2);
}

TEST_CASE("a kept backup needs a folder that is there and a rule of its form") {
    const Branch branch;
    CHECK(branch.call({"backup", "keep"}).status == 2);
    CHECK(branch.call({"backup", "keep", "--into", branch.path("none")}).status == 2);
    const Run bad = branch.call({"backup", "keep", "--into", branch.path(""), "--keep", "a week"});
    CHECK(bad.status == 2);
    CHECK(holds(bad.err, "7d,5w,12m"));
}

TEST_CASE("a drill prints each figure of store and copy, and leaves nothing") {
    const Branch branch;
    const auto before = branch.names("");
    const Run text = branch.call({"backup", "drill"});
    CHECK(text.status == 0);
    CHECK(holds(text.out, "rows of participant"));
    CHECK(holds(text.out, "head of the audit trail"));
    CHECK_FALSE(holds(text.out, "DIFFERS"));
    const Run json = branch.call({"backup", "drill", "--at", branch.path(""), "--json"});
    CHECK(json.status == 0);
    CHECK(holds(json.out, "\"same\":true"));
    CHECK(branch.names("") == before);
    CHECK(branch.call({"backup", "drill", "--at", branch.path("none")}).status == 2);
}

TEST_CASE("the day's slip is one page with both chain ends, and the check of it passes until something is changed") {
    const Branch branch;
    const Run made = branch.call({"audit", "slip", "--pdf", branch.path("slip.pdf"), "--json"});
    REQUIRE(made.status == 0);
    const std::string paper = textOf(branch.path("slip.pdf"));
    CHECK(paper.find('\f') == paper.size() - 1);
    const std::string hash = field(made.out, "audit").substr(field(made.out, "audit").find(':') + 1);
    CHECK(holds(paper, hash.substr(0, 4) + " " + hash.substr(4, 4) + " " + hash.substr(8, 4)));
    for (const char* word : {"Lembar harian cabang", "Minggu, 22 November 2026", "Penyelia", "Klaim dibayar", "Pajak dipotong"})
        CHECK(holds(paper, word));
    CHECK_FALSE(holds(textOf(branch.path("slip.pdf"), QStringLiteral("-raw")), "LATIHAN"));
    CHECK(std::filesystem::status(branch.path("slip.pdf")).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(branch.call({"audit", "slip", "--pdf", branch.path("slip.pdf")}).status == 1);
    CHECK(branch.call({"audit", "check", "--slip", field(made.out, "slip")}).status == 0);
    CHECK(branch.call({"audit", "check", "--head", field(made.out, "audit"), "--ledger", field(made.out, "ledger")}).status == 0);
    std::string other = field(made.out, "audit");
    other.back() = other.back() == '0' ? '1' : '0';
    const Run refused = branch.call({"audit", "check", "--head", other});
    CHECK(refused.status == 1);
    CHECK(holds(refused.out, "audit_mark: "));
    CHECK(holds(refused.out, "The store is NOT what was signed."));
    CHECK(holds(branch.call({"audit", "check", "--head", other, "--json"}).out, "\"kept\":false"));
}

TEST_CASE("a slip of another store, or text that is no slip, is refused") {
    const Branch branch;
    const Branch other;
    const Run made = other.call({"audit", "slip", "--json"});
    const Run refused = branch.call({"audit", "check", "--slip", field(made.out, "slip")});
    CHECK(refused.status == 1);
    CHECK(holds(refused.err, "another store"));
    CHECK(branch.call({"audit", "check", "--slip", "JHT1 nothing"}).status == 2);
    CHECK(branch.call({"audit", "check", "--head", "12"}).status == 2);
    CHECK(branch.call({"audit", "check"}).status == 2);
    CHECK(branch.call({"audit", "slip", "--on", "2026-11-23"}).status == 2);
    CHECK(branch.call({"audit", "slip", "--on", "yesterday"}).status == 2);
}

TEST_CASE("the papers of a training store are stamped, those of a branch are not") {
    const bool training = GENERATE(true, false);
    const Branch branch(training ? std::vector<std::string>{"--training"} : std::vector<std::string>{});
    REQUIRE(branch.call({"audit", "slip", "--pdf", branch.path("slip.pdf")}).status == 0);
    REQUIRE(branch.call({"statement", "--kpj", "99000000020", "--pdf", branch.path("card.pdf")}).status == 0);
    for (const char* const paper : {"slip.pdf", "card.pdf"})
        CHECK(holds(textOf(branch.path(paper), QStringLiteral("-raw")), "LATIHAN") == training);
}
