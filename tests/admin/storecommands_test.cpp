#include "admin/runprogram.h"

#include "rules/ruleset.h"
#include "service/services.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

constexpr const char* kDay = "--today=2026-11-22";

/// A folder with a store of its own; words of a call get --store and --today behind them.
struct FilledBranch {
    explicit FilledBranch(bool demo = true) {
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

TEST_CASE("demo tells which share of its people is in each situation") {
    FilledBranch branch(false);
    const Run made = branch.call({"demo", "--participants", "48", "--months", "3"});
    REQUIRE(made.status == 0);
    CHECK(made.out.find("Case                  People  Share\nunregistered          2       4.2 %\n") != std::string::npos);
    CHECK(made.out.find("\nforeigner             1       2.1 %\n") != std::string::npos);
    const Run listed = branch.call({"demo", "--list", "--json"});
    CHECK(listed.out.find(R"({"case":"foreigner","people":1})") != std::string::npos);
}

TEST_CASE("init makes store and key, and never over an existing one") {
    FilledBranch branch(false);
    CHECK(std::filesystem::exists(branch.path("store.db")));
    CHECK(std::filesystem::exists(branch.path("store.db.key")));
    CHECK(branch.call({"init"}).status == 1);
}

TEST_CASE("store, key, backup and restored store are for their owner only") {
    const auto forOthers = [](const std::string& file) {
        using std::filesystem::perms;
        return std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all);
    };
    constexpr auto kNothing = std::filesystem::perms::none;
    FilledBranch branch(false);
    REQUIRE(branch.call({"backup", branch.path("copy.db")}).status == 0);
    REQUIRE(runProgram({"restore", branch.path("copy.db"), "--store", branch.path("new.db"), "--key",
                        branch.path("store.db.key")})
                .status == 0);
    for (const char* name : {"store.db", "store.db.key", "copy.db", "new.db"}) {
        INFO(name);
        CHECK(forOthers(branch.path(name)) == kNothing);
    }
}

TEST_CASE("balance tells exactly the limit in digits and words") {
    FilledBranch branch;
    const Run run = branch.call({"balance", "--kpj", branch.demo("exactly_at_limit", "kpj"), "--json"});
    REQUIRE(run.status == 0);
    CHECK(branch.field(run.out, "total") == "10000000");
    CHECK(branch.field(run.out, "in_words") == "sepuluh juta rupiah");
}

TEST_CASE("participant shows no whole number and no whole name") {
    FilledBranch branch;
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

TEST_CASE("a returned claim gets another account, in the person's own name only") {
    FilledBranch branch;
    const std::string tracking = branch.field(branch.call({"claim", "list", "--state", "submitted", "--json"}).out, "tracking");
    const auto repair = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"claim", "repair", tracking, "--as", "ani", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return branch.call(words, "246801\n");
    };
    CHECK(repair({"--bank", "014", "--account", "9876543210"}).status == 1);
    REQUIRE(branch.call({"claim", "return", tracking, "--as", "ani", "--reason", "Rekening ditutup"}, "246801\n").status == 0);
    CHECK(repair({"--bank", "999", "--account", "9876543210"}).status == 2);
    CHECK(repair({"--bank", "014", "--account", "12"}).status == 2);
    CHECK(repair({"--bank", "014", "--account", "9876543210", "--holder", "Joko Widagdo"}).status == 2);
    const Run done = repair({"--bank", "014", "--account", "9876543210"});
    REQUIRE(done.status == 0);
    CHECK(done.out.find("9876543210") == std::string::npos);
    CHECK(branch.field(done.out, "account").ends_with("3210"));
    CHECK(branch.call({"claim", "resume", tracking, "--as", "ani", "--reason", "Buku baru"}, "246801\n").status == 0);
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("a claim goes from submitted to paid, and never by one pair of eyes") {
    FilledBranch branch;
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
    FilledBranch branch(false);
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

TEST_CASE("a store's first account must be an admin's") {
    FilledBranch branch(false);
    const auto add = [&](const char* code, const char* role) {
        return branch.call({"staff", "add", "--code", code, "--name", "Satu", "--role", role}, "314159\n").status;
    };
    CHECK(add("ani", "petugas") == 1);
    CHECK(add("budi", "penyelia") == 1);
    CHECK(add("kepala", "admin") == 0);
    CHECK(add("lagi", "admin") == 1);
}

TEST_CASE("where the only admin is locked, whoever holds store and key opens that account and no other") {
    FilledBranch branch(false);
    const auto add = [&](const char* code, const char* role, const std::string& pins) {
        return branch.call({"staff", "add", "--code", code, "--name", "Satu", "--role", role, "--as", "kepala"}, pins)
            .status;
    };
    REQUIRE(add("kepala", "admin", "314159\n") == 0);
    REQUIRE(add("ani", "petugas", "314159\n246801\n") == 0);
    const std::vector<std::string> reset{"staff", "reset", "--code", "kepala"};
    CHECK(branch.call(reset, "864201\n").status == 1);
    for (int i = 0; i < 5; ++i)
        CHECK(branch.call({"staff", "disable", "--code", "ani", "--as", "kepala"}, "000000\n").status == 1);
    CHECK(branch.call({"staff", "disable", "--code", "ani", "--as", "kepala"}, "314159\n").status == 1);
    CHECK(branch.call({"staff", "disable", "--code", "ani"}, "").status == 1);
    CHECK(branch.call({"staff", "reset", "--code", "ani"}, "135791\n").status == 1);
    CHECK(branch.call(reset, "864201\n").status == 0);
    CHECK(branch.call({"audit", "list"}).out.find("system:anjunganctl  staff_pin_reset") != std::string::npos);
    CHECK(branch.call({"staff", "disable", "--code", "ani", "--as", "kepala"}, "864201\n").status == 0);
}

TEST_CASE("staff open a locked participant's account and give another PIN, audited") {
    FilledBranch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    CHECK(branch.call({"participant", "unlock", "--kpj", kpj, "--reason", "KTP dicocokkan", "--as", "ani"}, "000000\n")
              .status == 1);
    CHECK(branch.call({"participant", "unlock", "--kpj", kpj, "--reason", "KTP dicocokkan", "--as", "ani"}, "246801\n")
              .status == 0);
    CHECK(branch.call({"participant", "unlock", "--kpj", "12", "--reason", "x", "--as", "ani"}, "246801\n").status ==
          2);
    const std::vector<std::string> reset{"participant", "reset-pin", "--kpj", kpj, "--as", "ani"};
    CHECK(branch.call(reset, "246801\n123456\n").status == 2);
    CHECK(branch.call(reset, "246801\n864201\n").status == 0);
    const std::string nik = branch.demo("unregistered", "nik");
    CHECK(branch.call({"participant", "reset-pin", "--nik", nik, "--as", "ani"}, "246801\n864201\n").status == 1);
    const std::string trail = branch.call({"audit", "list"}).out;
    CHECK(trail.find("participant_unlocked") != std::string::npos);
    CHECK(trail.find("pin_reset") != std::string::npos);
    CHECK(trail.find("864201") == std::string::npos);
}

TEST_CASE("a referral is closed by its queue number and day, once, with a note, by staff") {
    using namespace anjungan;
    FilledBranch branch;
    service::StoreSettings settings;
    settings.store = branch.path("store.db");
    const auto rules = rules::loadEmbeddedRuleSet();
    REQUIRE(rules);
    const ShiftedClock clock(makeDate(2026, 11, 20));
    std::string queue;
    {
        const auto services = service::Services::open(settings, *rules, clock);
        REQUIRE(services);
        const auto person = (*services)->profiles.find(branch.demo("resignation", "nik"));
        REQUIRE(person);
        const auto slip = (*services)->referrals.refer(*person, service::ReferralKind::Data, std::nullopt, {"name"});
        REQUIRE(slip);
        queue = slip->queueNumber;
    }
    const auto close = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"referral", "close", queue, "--note", "berkas diterima"});
        return branch.call(words, "246801\n");
    };
    CHECK(close({"--as", "ani"}).status == 2); // today has no such number
    CHECK(close({"--on", "2026-11-20"}).status == 2);
    const Run closed = close({"--on", "2026-11-20", "--as", "ani"});
    CHECK(closed.status == 0);
    CHECK(closed.out == queue + " of 2026-11-20: done\n");
    CHECK(close({"--on", "2026-11-20", "--as", "ani"}).status == 1);
    CHECK(branch.call({"audit", "list"}).out.find("referral_closed") != std::string::npos);
}

TEST_CASE("what head office has to learn is listed, handed over once as a file, and then done") {
    FilledBranch branch;
    const Run before = branch.call({"outbox", "list", "--json"});
    REQUIRE(before.status == 0);
    const auto messages = std::ranges::count(before.out, '\n');
    REQUIRE(messages > 0);
    CHECK(before.out.find("claim_submitted") != std::string::npos);
    CHECK(before.out.find("\"body\"") == std::string::npos);
    REQUIRE(branch.call({"outbox", "export", branch.path("kept.jsonl"), "--keep"}).status == 0);
    const Run exported = branch.call({"outbox", "export", branch.path("head.jsonl"), "--json"});
    REQUIRE(exported.status == 0);
    CHECK(branch.field(exported.out, "messages") == std::to_string(messages));
    CHECK(branch.call({"outbox", "export", branch.path("head.jsonl")}).status == 1);
    CHECK(branch.call({"outbox", "list"}).out == "0 to tell\n");
    using std::filesystem::perms;
    CHECK((std::filesystem::status(branch.path("head.jsonl")).permissions() & (perms::group_all | perms::others_all)) ==
          perms::none);
    std::ifstream file(branch.path("head.jsonl"));
    std::string first;
    REQUIRE(std::getline(file, first));
    const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(first)).object();
    CHECK(before.out.find(message.value(QLatin1String("id")).toString().toStdString()) != std::string::npos);
    CHECK_FALSE(message.value(QLatin1String("body")).toObject().isEmpty());
    CHECK(branch.call({"audit", "list"}).out.find("outbox_exported") != std::string::npos);
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("an amendment is rehearsed, enabled once, and then in force for the store") {
    FilledBranch branch;
    const Run rehearsal = branch.call({"rules", "rehearse", "online-limit-2025", "--json"});
    REQUIRE(rehearsal.status == 0);
    CHECK(branch.field(rehearsal.out, "people_changed") != "0");
    // A file that takes the old limit back changes nothing yet, and everybody's answer back once the other is in force.
    branch.write("back.json", R"({"amendment":"back","title":"t","source":"s","parameters":{"claim.online_limit":[
        {"from":"2026-01-01","value":10000000,"unit":"rupiah","source":"s","confirmed":"likely"}]}})");
    const std::vector<std::string> back{"rules", "rehearse", branch.path("back.json"), "--json"};
    CHECK(branch.field(branch.call(back).out, "people_changed") == "0");
    CHECK(branch.call({"rules", "enable", "online-limit-2025"}).status == 0);
    CHECK(branch.call({"rules", "enable", "online-limit-2025"}).status == 0);
    CHECK(branch.field(branch.call(back).out, "people_changed") == branch.field(rehearsal.out, "people_changed"));
}

TEST_CASE("a backup restores into a new store that proves, and over nothing") {
    FilledBranch branch;
    REQUIRE(branch.call({"backup", branch.path("copy.db")}).status == 0);
    CHECK(branch.call({"backup", branch.path("copy.db")}).status == 1);
    const std::vector<std::string> restore{"restore", branch.path("copy.db"),     "--store", branch.path("new.db"),
                                           "--key",   branch.path("store.db.key")};
    CHECK(runProgram(restore).status == 0);
    CHECK(runProgram(restore).status == 1);
    CHECK(runProgram({"verify", "--store", branch.path("new.db"), "--key", branch.path("store.db.key")}).status == 0);
    branch.write("junk.db", "this is no store");
    const auto refused =
        runProgram({"restore", branch.path("junk.db"), "--store", branch.path("n2.db"), "--key", branch.path("store.db.key")});
    CHECK(refused.status == 3);
    CHECK(refused.err.find("junk.db: ") != std::string::npos); // the file that was named, not the copy that was tried
    CHECK(refused.err.find("n2.db") == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(branch.path("n2.db")));
}

TEST_CASE("statement writes CSV and a paper") {
    FilledBranch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    CHECK(branch.call({"statement", "--kpj", kpj}).out.find("2025: JHT contributions") != std::string::npos);
    REQUIRE(
        branch.call({"statement", "--kpj", kpj, "--csv", branch.path("s.csv"), "--pdf", branch.path("s.pdf")}).status ==
        0);
    const Run answer = branch.call({"statement", "--kpj", kpj, "--json"});
    REQUIRE(answer.status == 0);
    const QJsonObject statement = QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object();
    std::ifstream file(branch.path("s.csv"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    const QJsonArray months = statement.value(QLatin1String("contributions")).toArray();
    const QJsonArray years = statement.value(QLatin1String("years")).toArray();
    REQUIRE_FALSE(months.isEmpty());
    REQUIRE(lines.size() == static_cast<std::size_t>(1 + months.size() + years.size()));
    const auto amount = [](const QJsonValue& row, const char* name) {
        return std::to_string(row.toObject().value(QLatin1String(name)).toInteger());
    };
    const QJsonValue month = months.first();
    CHECK(lines[1] == "contribution," + month.toObject().value(QLatin1String("blth")).toString().toStdString() + "," +
                          month.toObject().value(QLatin1String("posted_on")).toString().toStdString() + "," +
                          amount(month, "wage") + "," + amount(month, "jht_employer") + "," +
                          amount(month, "jht_worker") + "," + amount(month, "jp_employer") + "," +
                          amount(month, "jp_worker") + ",,,,");
    CHECK(lines.back() == "year," + amount(years.last(), "year") + ",,,,,,," + amount(years.last(), "yield") + "," +
                              amount(years.last(), "paid_out") + "," + amount(years.last(), "moved") + "," +
                              amount(years.last(), "closing"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QString::fromStdString(branch.path("s.pdf")), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const std::string paper = reader.readAllStandardOutput().toStdString();
    CHECK(paper.find(kpj) != std::string::npos);
    const Run balance = branch.call({"balance", "--kpj", kpj, "--json"});
    CHECK(paper.find(branch.field(balance.out, "in_words")) != std::string::npos);
}

TEST_CASE("a statement knows nothing of what was booked after its day") {
    FilledBranch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    const Run then = runProgram({"statement", "--kpj", kpj, "--json", "--store", branch.path("store.db"), "--today=2025-06-15"});
    REQUIRE(then.status == 0);
    const QJsonObject statement = QJsonDocument::fromJson(QByteArray::fromStdString(then.out)).object();
    const QJsonArray months = statement.value(QLatin1String("contributions")).toArray();
    REQUIRE_FALSE(months.isEmpty());
    for (const QJsonValue& month : months)
        CHECK(month[QLatin1String("posted_on")].toString() <= QStringLiteral("2025-06-15"));
}

TEST_CASE("balance and statement of a day before the card began say so") {
    FilledBranch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    const std::string start = branch.field(branch.call({"balance", "--kpj", kpj, "--json"}).out, "card_began_on");
    const std::string words = "The card began on " + start + ", after that day";
    const Run before = branch.call({"balance", "--kpj", kpj, "--as-of", "1990-01-01"});
    REQUIRE(before.status == 0);
    CHECK(before.out.find(words) != std::string::npos);
    CHECK(branch.call({"balance", "--kpj", kpj, "--as-of", start}).out.find("began") == std::string::npos);
    const Run statement = runProgram({"statement", "--kpj", kpj, "--store", branch.path("store.db"), "--today=1990-01-01"});
    CHECK(statement.out.find(words) != std::string::npos);
}

TEST_CASE("no paper and no list goes over a file that is there, the store's least of all") {
    FilledBranch branch;
    const std::string kpj = branch.demo("resignation", "kpj");
    branch.write("kept", "kept");
    const std::vector<std::vector<std::string>> calls = {{"statement", "--kpj", kpj, "--pdf"},
                                                         {"statement", "--kpj", kpj, "--csv"},
                                                         {"audit", "export"},
                                                         {"outbox", "export"},
                                                         {"backup"}};
    for (const auto& call : calls)
        for (const char* file : {"store.db", "kept"}) {
            INFO(call.front() << ' ' << call.back() << ' ' << file);
            auto words = call;
            words.push_back(branch.path(file));
            const Run refused = branch.call(words);
            CHECK(refused.status == 1);
            CHECK(refused.err.find(branch.path(file)) != std::string::npos);
        }
    const Run one = branch.call({"statement", "--kpj", kpj, "--csv", branch.path("new.csv"), "--pdf", branch.path("kept")});
    CHECK(one.status == 1);
    CHECK_FALSE(std::filesystem::exists(branch.path("new.csv")));
    std::ifstream kept(branch.path("kept"));
    CHECK(std::string(std::istreambuf_iterator<char>(kept), {}) == "kept");
    CHECK(branch.call({"verify"}).status == 0);
}

TEST_CASE("listing claims changes none, on whatever day") {
    FilledBranch branch;
    const std::string tracking = branch.field(branch.call({"claim", "list", "--state", "submitted", "--json"}).out, "tracking");
    REQUIRE(branch.call({"claim", "return", tracking, "--as", "ani", "--reason", "Rekening ditutup"}, "246801\n").status == 0);
    const std::string head = branch.field(branch.call({"audit", "head", "--json"}).out, "hash");
    const Run late = runProgram({"claim", "list", "--store", branch.path("store.db"), "--today=2030-01-01"});
    CHECK(late.status == 0);
    CHECK(late.out.find(tracking + "  returned") != std::string::npos);
    CHECK(branch.field(branch.call({"audit", "head", "--json"}).out, "hash") == head);
}

TEST_CASE("the audit trail is listed, headed and exported") {
    FilledBranch branch;
    CHECK(branch.call({"audit", "list"}).out.find("demo_filled") != std::string::npos);
    const std::string head = branch.field(branch.call({"audit", "head", "--json"}).out, "seq");
    const Run exported = branch.call({"audit", "export", branch.path("audit.jsonl"), "--json"});
    REQUIRE(exported.status == 0);
    CHECK(branch.field(exported.out, "lines") == head);
}
