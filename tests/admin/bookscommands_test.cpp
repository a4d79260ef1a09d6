#include "admin/runprogram.h"
#include "base/clock.h"
#include "support/postgresserver.h"
#include "support/storeplace.h"

#include <QProcess>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <sqlite3.h>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

using Words = std::vector<std::string>;
using Balances = std::map<std::string, std::string>;

enum class Made { WithPeople, ForTraining, Empty };

/// A branch of invented people; words of a call get --store and the day behind them.
struct BooksBranch {
    explicit BooksBranch(Made made = Made::WithPeople) : training(made == Made::ForTraining) {
        REQUIRE(call({"init"}).status == 0);
        if (made != Made::Empty)
            REQUIRE(call({"demo"}).status == 0);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return place.path(name).string(); }

    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(path(name)) << text;
        return path(name);
    }

    [[nodiscard]] Run call(Words words, const std::string& input = {}, const char* day = "2026-11-22") const {
        words.insert(words.end(), {"--store", place.address(), "--key", place.keyFile().string(), "--today", day});
        if (training)
            words.emplace_back("--training");
        return runProgram(words, input);
    }

    [[nodiscard]] Run ani(Words words) const {
        words.insert(words.end(), {"--as", "ani"});
        return call(std::move(words), "246801\n");
    }

    [[nodiscard]] Run citra(Words words) const {
        words.insert(words.end(), {"--as", "citra"});
        return call(std::move(words), "864205\n");
    }

    /// Whatever a query gives, past our own code.
    [[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& sql, int columns = 1) const {
        if (place.isOnServer())
            return anjungan::test::PostgresServer::shared().rows(place.server(), sql, columns);
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(path("store.db").c_str(), &handle) == SQLITE_OK);
        std::vector<std::vector<std::string>> found;
        const auto take = [](void* into, int count, char** values, char**) {
            auto& all = *static_cast<std::vector<std::vector<std::string>>*>(into);
            all.emplace_back();
            for (int i = 0; i < count; ++i)
                all.back().emplace_back(values[i] == nullptr ? "" : values[i]);
            return 0;
        };
        REQUIRE(sqlite3_exec(handle, sql.c_str(), take, &found, nullptr) == SQLITE_OK);
        sqlite3_close(handle);
        return found;
    }

    anjungan::test::StorePlace place{"store.db"};
    bool training = false;
};

std::string valueIn(const std::string& json, const std::string& name) {
    const auto at = json.find("\"" + name + "\":");
    REQUIRE(at != std::string::npos);
    const auto from = at + name.size() + 3;
    const auto to = json.find_first_of(",}", from);
    const std::string value = json.substr(from, to - from);
    return value.starts_with('"') ? value.substr(1, value.size() - 2) : value;
}

/// Another program's answer; fails the test where it does not take the call.
std::string answerOf(const char* program, const std::vector<std::string>& words) {
    QStringList arguments;
    for (const std::string& word : words)
        arguments << QString::fromStdString(word);
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

/// Account and whole rupiah of each line "account" SEPARATOR "amount IDR"; accounts that hold nothing are left out.
Balances balancesIn(const std::string& text, const std::string& separator) {
    Balances balances;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::erase(line, '"');
        const auto at = line.find(separator);
        if (at == std::string::npos || line.substr(0, at) == "account")
            continue;
        std::string amount = line.substr(at + separator.size());
        amount = amount.substr(0, amount.find(' '));
        if (amount != "0")
            balances[line.substr(0, at)] = amount;
    }
    return balances;
}

Balances ourBalances(const BooksBranch& branch) {
    Balances balances;
    for (const auto& row : branch.rows("SELECT CASE kind WHEN 'member' THEN 'member:' ELSE 'programme:' END || id, "
                                       "credits_posted - debits_posted FROM account WHERE credits_posted <> debits_posted",
                                       2))
        balances[row[0]] = row[1];
    return balances;
}

/// A branch whose books hold everything: contributions, yields, a paid claim, others in process, a merge's settlement, a
/// correction either way.
void liveThroughAll(const BooksBranch& branch) {
    REQUIRE(branch.call({"capitalise", "--year", "2025"}).status == 0);
    const std::string tracking = valueIn(branch.call({"claim", "list", "--state", "submitted", "--json"}).out, "tracking");
    REQUIRE(branch.ani({"claim", "verify", tracking}).status == 0);
    REQUIRE(branch.citra({"claim", "approve", tracking}).status == 0);
    REQUIRE(branch.citra({"claim", "pay", tracking}).status == 0);
    const std::string list = branch.call({"demo", "--list", "--json"}).out;
    const std::string kpj = valueIn(list.substr(list.find("\"case\":\"resignation\"")), "kpj");
    for (const char* way : {"--add", "--take"}) {
        const Run proposed = branch.ani({"correction", "propose", "--kpj", kpj, way, "12345", "--reason", "salah catat", "--json"});
        REQUIRE(proposed.status == 0);
        REQUIRE(branch.citra({"correction", "post", valueIn(proposed.out, "correction")}).status == 0);
    }
}

} // namespace

TEST_CASE("hledger and ledger read the exported books and come to our balance on every account", "[postgresql]") {
    const BooksBranch branch;
    liveThroughAll(branch);
    const std::string file = branch.path("books.journal");
    const Run exported = branch.call({"ledger", "export", file, "--json"});
    INFO(exported.err);
    REQUIRE(exported.status == 0);
    const Balances ours = ourBalances(branch);
    REQUIRE(ours.size() > 30);
    REQUIRE(ours.contains("programme:payout"));
    CHECK(valueIn(exported.out, "accounts") == branch.rows("SELECT COUNT(*) FROM account")[0][0]);
    CHECK(valueIn(exported.out, "transfers") == branch.rows("SELECT COUNT(*) FROM transfer WHERE phase IN ('posted', 'post')")[0][0]);
    CHECK(valueIn(exported.out, "seal") == branch.rows("SELECT hash FROM ledger_seal ORDER BY last_seq DESC LIMIT 1")[0][0]);
    CHECK(branch.rows("SELECT COUNT(*) FROM account WHERE debits_pending > 0")[0][0] != "0");

    static_cast<void>(answerOf("hledger", {"-f", file, "check", "--strict"}));
    CHECK(balancesIn(answerOf("hledger", {"-f", file, "balance", "--flat", "-N", "-O", "csv"}), ",") == ours);
    const std::vector<std::string> asLedger = {"-f", file, "--strict", "--pedantic", "balance", "--flat", "--no-total",
                                  "--format", "%(account)|%(quantity(scrub(amount)))\n"};
    CHECK(balancesIn(answerOf("ledger", asLedger), "|") == ours);
}

TEST_CASE("the exported books tell no person and are for their owner only") {
    const BooksBranch branch;
    liveThroughAll(branch);
    const std::string file = branch.path("books.journal");
    REQUIRE(branch.call({"ledger", "export", file}).status == 0);
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    std::istringstream people(branch.call({"demo", "--list", "--json"}).out);
    int looked = 0;
    for (std::string line; std::getline(people, line, '}');)
        for (const char* personal : {"nik", "kpj", "name"})
            if (line.find("\"" + std::string(personal) + "\":") != std::string::npos) {
                CHECK(text.str().find(valueIn(line, personal)) == std::string::npos);
                ++looked;
            }
    CHECK(looked > 60);
    using std::filesystem::perms;
    CHECK((std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    const Run again = branch.call({"ledger", "export", file});
    CHECK(again.status == 1);
    CHECK(again.err.find("there already") != std::string::npos);
    CHECK(branch.call({"ledger", "export", branch.path("no/such/folder/b.journal")}).status == 2);
}

TEST_CASE("a correction is proposed by one and posted by another, and never takes more than there is") {
    const BooksBranch branch;
    const std::string list = branch.call({"demo", "--list", "--json"}).out;
    const std::string kpj = valueIn(list.substr(list.find("\"case\":\"exactly_at_limit\"")), "kpj");
    const auto total = [&] {
        return valueIn(branch.call({"balance", "--kpj", kpj, "--json"}).out, "total");
    };
    CHECK(branch.ani({"correction", "propose", "--kpj", kpj, "--take", "10000001", "--reason", "salah"}).status == 1);
    const Run proposed = branch.citra({"correction", "propose", "--kpj", kpj, "--take", "250000", "--reason", "iuran ganda", "--json"});
    REQUIRE(proposed.status == 0);
    CHECK(valueIn(proposed.out, "amount") == "-250000");
    const std::string id = valueIn(proposed.out, "correction");
    CHECK(total() == "10000000");
    const Run own = branch.citra({"correction", "post", id});
    CHECK(own.status == 1);
    CHECK(own.err.find("four_eyes") != std::string::npos);
    CHECK(branch.ani({"correction", "post", id}).status == 1);
    const Run listed = branch.ani({"correction", "list", "--state", "proposed", "--json"});
    CHECK(valueIn(listed.out, "reason") == "iuran ganda");
    CHECK(valueIn(listed.out, "decided_by") == "null");
    CHECK(branch.citra({"correction", "refuse", id, "--json"}).status == 0);
    CHECK(branch.citra({"correction", "refuse", id}).status == 1);
    CHECK(total() == "10000000");

    const std::string next = valueIn(branch.ani({"correction", "propose", "--kpj", kpj, "--take", "250000", "--reason", "iuran ganda", "--json"}).out, "correction");
    const Run posted = branch.citra({"correction", "post", next, "--json"});
    REQUIRE(posted.status == 0);
    CHECK(valueIn(posted.out, "state") == "posted");
    CHECK(total() == "9750000");
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("returned claims are ended from the command line once their reserve has run out") {
    const BooksBranch branch(Made::ForTraining);
    const std::string tracking = valueIn(branch.call({"claim", "list", "--state", "submitted", "--json"}).out, "tracking");
    REQUIRE(branch.ani({"claim", "return", tracking, "--reason", "berkas kurang"}).status == 0);
    CHECK(valueIn(branch.call({"claim", "expire", "--json"}, {}, "2026-12-22").out, "ended") == "0");
    CHECK(branch.call({"claim", "expire"}, {}, "2026-12-23").out == "claims ended: 1\n");
    CHECK(valueIn(branch.call({"claim", "expire", "--json"}, {}, "2026-12-23").out, "ended") == "0");
    CHECK(valueIn(branch.call({"claim", "show", tracking, "--as", "ani", "--json"}, "246801\n", "2026-12-23").out, "state") == "cancelled");
    CHECK(branch.call({"verify"}, {}, "2026-12-23").status == 0);
}

TEST_CASE("no claim of a real store is ended on a day that is not today") {
    const BooksBranch branch;
    const Run run = branch.call({"claim", "expire"}, {}, "2026-12-23");
    CHECK(run.status == 1);
    CHECK(run.err.find("training store") != std::string::npos);
}

TEST_CASE("verify says what is wrong and where, with status 1") {
    const BooksBranch branch;
    CHECK(branch.call({"verify"}).out == "The store is sound.\n");
    static_cast<void>(branch.rows("DROP TRIGGER account_moves_by_transfer"));
    static_cast<void>(branch.rows("UPDATE account SET debits_posted = debits_posted + 1 WHERE id = 'tax'"));
    const Run run = branch.call({"verify"});
    CHECK(run.status == 1);
    CHECK(run.out.find("schema: trigger account_moves_by_transfer is missing\n") != std::string::npos);
    CHECK(run.out.find("ledger: account is not the sum of its transfers: tax (") != std::string::npos);
    CHECK(run.out.ends_with("The store is NOT sound.\n"));
    const Run json = branch.call({"verify", "--json"});
    CHECK(json.status == 1);
    CHECK(json.out.find(R"("sound":false)") != std::string::npos);
    CHECK(json.out.find(R"({"proof":"schema","detail":"trigger account_moves_by_transfer is missing"})") != std::string::npos);
}

TEST_CASE("a year is capitalised once, and not before it is over") {
    const BooksBranch branch(Made::ForTraining);
    const Words words{"capitalise", "--year", "2026"};
    CHECK(branch.call(words).status == 1);
    const Run once = branch.call(words, {}, "2027-01-02");
    REQUIRE(once.status == 0);
    CHECK(once.out.find("posted on 0 ") == std::string::npos);
    CHECK(branch.call(words, {}, "2027-01-02").out.find("posted on 0 ") != std::string::npos);
    CHECK(branch.call({"verify"}, {}, "2027-01-02").status == 0);
}

TEST_CASE("a year that only a pretended day has ended is not posted in a real store") {
    const BooksBranch branch;
    const int year = static_cast<int>(std::chrono::year_month_day(anjungan::SystemClock().today()).year());
    const std::string after = std::to_string(year + 1) + "-01-02";
    const Run refused = branch.call({"capitalise", "--year", std::to_string(year)}, {}, after.c_str());
    CHECK(refused.status == 1);
    CHECK(refused.err.find("only in a training store") != std::string::npos);
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("a store is made, filled from files, signed, read out and proved by the program alone", "[postgresql]") {
    const BooksBranch branch(Made::Empty);
    const std::string people =
        branch.write("people.csv", "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,"
                                   "mother_name,phone,email,npwp,data_updated_on\n"
                                   "3171010102809001,Siti Contoh,Jakarta,1980-02-01,L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,"
                                   "WNI,Rina,081299000001,,,\n");
    const std::string cards =
        branch.write("cards.csv", "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,"
                                  "company_retirement_age\n"
                                  "99000000010,3171010102809001,99000001/000,PT Contoh,PU,2024-01-01,2026-01-31,resignation,"
                                  "2026-01-31,0,\n");
    const std::string money =
        branch.write("money.csv", "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n"
                                  "C-1,99000000010,2026-01,2026-11-22,5000000,185000,100000,100000,50000\n");
    const Run taken = branch.call({"import", people, cards, money, "--json"});
    INFO(taken.err);
    REQUIRE(taken.status == 0);
    CHECK(valueIn(taken.out, "new") == "1");
    const Run again = branch.call({"import", people, cards, money, "--json"});
    CHECK(valueIn(again.out, "new") == "0");
    CHECK(valueIn(again.out, "already") == "1");
    CHECK(valueIn(branch.call({"balance", "--kpj", "99000000010", "--json"}).out, "total") == "285000");

    const Run slip = branch.call({"audit", "slip", "--json"});
    REQUIRE(slip.status == 0);
    CHECK(valueIn(slip.out.substr(slip.out.find("\"contributions\":")), "sum") == "285000");
    const std::string file = branch.path("books.journal");
    REQUIRE(branch.call({"ledger", "export", file}).status == 0);
    static_cast<void>(answerOf("hledger", {"-f", file, "check", "--strict"}));
    CHECK(balancesIn(answerOf("hledger", {"-f", file, "balance", "--flat", "-N", "-O", "csv"}), ",") == ourBalances(branch));
    CHECK(branch.call({"audit", "check", "--slip", valueIn(slip.out, "slip")}).status == 0);
    std::string other = valueIn(slip.out, "ledger");
    other.back() = other.back() == '0' ? '1' : '0';
    CHECK(branch.call({"audit", "check", "--head", valueIn(slip.out, "audit"), "--ledger", other}).status == 1);
    CHECK(branch.call({"verify"}).out == "The store is sound.\n");
    CHECK(branch.call({"init"}).status == 1);
}
