#include "service/importfolder.h"

#include "store/priorclaims.h"
#include "store/verifier.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::service::test;

namespace {

/// What rejects one line, as it stands in the list of rejected lines.
std::string rejection(ImportFolder& folder, const std::string& name, const std::string& content) {
    const ImportFileReport report = folder.importText(name, content);
    CHECK(report.rejected == 1);
    CHECK(report.added == 0);
    return folder.read(report.rejectedFile);
}

std::string withField(std::string line, const std::string& from, const std::string& to) {
    const auto at = line.find(from);
    REQUIRE(at != std::string::npos);
    return line.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("files in any order of the call end in the same store") {
    ImportFolder folder;
    const auto report = folder.import(
        {folder.write("c.csv", kContributionsHeader + kContribution),
         folder.write("y.csv", kYieldsHeader + "Y-1,99000000010,2025-12-31,9999\n"),
         folder.write("x.csv", kPriorClaimsHeader + "X-1,3171010102809001,partial_10,2025-03-01,500000\n"),
         folder.write("m.csv", kMembershipsHeader + kCard), folder.write("p.csv", kParticipantsHeader + kPerson)});
    REQUIRE(report);
    CHECK_FALSE(report->anyRejected());
    CHECK(folder.posted("99000000010") == Rupiah{185'000 + 100'000 + 9'999});
    CHECK(store::Verifier(folder.context->database()).verify().value().empty());
}

TEST_CASE("the same file twice changes nothing") {
    ImportFolder folder;
    folder.addPersonAndCard();
    REQUIRE(folder.importText("c.csv", kContributionsHeader + kContribution).added == 1);
    CHECK(folder.importText("p.csv", kParticipantsHeader + kPerson).already == 1);
    CHECK(folder.importText("m.csv", kMembershipsHeader + kCard).already == 1);
    CHECK(folder.importText("c.csv", kContributionsHeader + kContribution).already == 1);
    CHECK(folder.posted("99000000010") == Rupiah{285'000});
}

TEST_CASE("a known reference with other content is rejected and not overwritten") {
    ImportFolder folder;
    folder.addPersonAndCard();
    REQUIRE(folder.importText("c.csv", kContributionsHeader + kContribution).added == 1);
    const std::string other = withField(kContribution, "185000", "185001");
    CHECK(
        rejection(folder, "c.csv", kContributionsHeader + other).find("2,reference,is on record with other content") !=
        std::string::npos);
    CHECK(folder.posted("99000000010") == Rupiah{285'000});
}

TEST_CASE("a line that is rejected for its reference is not told as one that went in with a warning") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const std::string odd = withField(withField(kContribution, "2025-01,", "2025-02,"), "C-1", "C-2");
    const std::string oddLine = withField(odd, "185000", "185002");
    REQUIRE(folder.importText("c.csv", kContributionsHeader + kContribution).added == 1);
    const std::string other = withField(kContribution, "185000", "185009");
    const ImportFileReport report = folder.importText("d.csv", kContributionsHeader + other + oddLine);
    CHECK(report.rejected == 1);
    CHECK(report.added == 1);
    CHECK(report.warned == 1);
    CHECK(folder.read(report.warnedFile).find("2,jht_employer") == std::string::npos);
    CHECK(folder.read(report.warnedFile).find("3,jht_employer") != std::string::npos);
}

TEST_CASE("other content of a person replaces what was there and is audited as changed") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const std::string moved = withField(kPerson, "Jl. Melati 1", "Jl. Mawar 2");
    CHECK(folder.importText("p.csv", kParticipantsHeader + moved).changed == 1);
    CHECK(folder.importText("p.csv", kParticipantsHeader + moved).already == 1);
    const auto person =
        store::Participants(folder.context->database()).find(Nik::parse("3171010102809001").value()).value();
    CHECK(person->address == "Jl. Mawar 2");
}

TEST_CASE("who registered on the branch's day of a file has the later word") {
    ImportFolder folder;
    folder.addPersonAndCard();
    folder.clock.setEastOfUtc(std::chrono::hours{7});
    store::Participants participants(folder.context->database());
    auto person = *participants.find(Nik::parse("3171010102809001").value()).value();
    person.address = "Jl. Sendiri 9";
    person.registeredAt = Instant{makeDate(2026, 3, 9)} + std::chrono::hours{22}; // 10 March, 05:00 at the branch
    REQUIRE(participants.update(person));
    const std::string sameDay = withField(kPerson, ",,,\n", ",,,2026-03-10\n");
    REQUIRE(sameDay.ends_with(",2026-03-10\n"));
    static_cast<void>(folder.importText("p.csv", kParticipantsHeader + sameDay));
    CHECK(participants.find(Nik::parse("3171010102809001").value()).value()->address == "Jl. Sendiri 9");
}

TEST_CASE("what the person confirmed at a kiosk stays against an older file") {
    ImportFolder folder;
    folder.addPersonAndCard();
    store::Participants participants(folder.context->database());
    auto person = *participants.find(Nik::parse("3171010102809001").value()).value();
    person.address = "Jl. Sendiri 9";
    person.dataUpdatedOn = folder.clock.today();
    REQUIRE(participants.update(person));
    CHECK(folder.importText("p.csv", kParticipantsHeader + kPerson).already == 1);
    CHECK(participants.get(person.id).value().address == "Jl. Sendiri 9");
}

TEST_CASE("the same NIK twice in one import with other content is rejected, so that a second run changes nothing") {
    ImportFolder folder;
    const std::string twice = kParticipantsHeader + kPerson + withField(kPerson, "Melati", "Kenanga");
    const ImportFileReport report = folder.importText("p.csv", twice);
    CHECK(report.added == 1);
    CHECK(report.rejected == 1);
    CHECK(folder.importText("p.csv", twice).already == 1);
}

TEST_CASE("each bad field is rejected with its line and column") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const auto person = [&](const std::string& from, const std::string& to) {
        return rejection(folder, "bad.csv", kParticipantsHeader + withField(kPerson, from, to));
    };
    CHECK(person("3171010102809001", "317101010280900").find("2,nik,") != std::string::npos);
    CHECK(person("1980-02-01", "1980-02-30").find("2,birth_date,") != std::string::npos);
    CHECK(person(",L,", ",X,").find("2,gender,") != std::string::npos);
    CHECK(person("081299000001", "12345").find("2,phone,") != std::string::npos);
    CHECK(person("Siti Contoh", "").find("2,name,") != std::string::npos);
    CHECK(person("10110", "1011").find("2,postal_code,") != std::string::npos);
    const auto card = [&](const std::string& from, const std::string& to) {
        return rejection(folder, "bad.csv", kMembershipsHeader + withField(kCard, from, to));
    };
    CHECK(card("99000000010,3171010102809001", "99000000028,3171010102809002").find("2,nik,") != std::string::npos);
    CHECK(card(",PU,", ",PX,").find("2,segment,") != std::string::npos);
    CHECK(card(",2026-01-31,resignation", ",2023-01-31,resignation").find("2,end,") != std::string::npos);
    const auto line = [&](const std::string& from, const std::string& to) {
        return rejection(folder, "bad.csv", kContributionsHeader + withField(kContribution, from, to));
    };
    CHECK(line("99000000010", "99000000099").find("2,kpj,") != std::string::npos);
    CHECK(line("185000", "-1").find("2,jht_employer,must not be negative") != std::string::npos);
    CHECK(line("5000000", "5.000.000").find("2,wage,") != std::string::npos);
    CHECK(line("2025-02-10", "2026-06-16").find("2,posted_on,") != std::string::npos);
    CHECK(rejection(folder, "bad.csv", kPriorClaimsHeader + "X,3171010102809001,holiday,2025-01-01,5\n")
              .find("2,cause,") != std::string::npos);
}

TEST_CASE("shares two rupiah off the wage warn and go in, one rupiah off does not warn") {
    ImportFolder folder;
    folder.addPersonAndCard();
    CHECK(folder.importText("a.csv", kContributionsHeader + withField(kContribution, "185000", "185001")).warned == 0);
    const std::string february = withField(kContribution, "2025-01,", "2025-02,");
    const std::string second = withField(withField(february, "C-1", "C-2"), "185000", "185002");
    const ImportFileReport report = folder.importText("b.csv", kContributionsHeader + second);
    CHECK(report.added == 1);
    CHECK(report.warned == 1);
    CHECK(folder.read(report.warnedFile).find("2,jht_employer,") != std::string::npos);
}

TEST_CASE("a second yield of one card and day under another reference is rejected") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const ImportFileReport report =
        folder.importText("y.csv", kYieldsHeader + "Y-1,99000000010,2025-12-31,100\nY-2,99000000010,2025-12-31,100\n");
    CHECK(report.added == 1);
    CHECK(report.rejected == 1);
    CHECK(folder.posted("99000000010") == Rupiah{100});
}

TEST_CASE("a file that can't be read stops the whole call and nothing goes in") {
    ImportFolder folder;
    const auto good = folder.write("p.csv", kParticipantsHeader + kPerson);
    const std::pair<std::string, std::string> broken[] = {
        {"kpj,nik\n", "missing"},
        {withField(kMembershipsHeader, "npp", "npp,extra"), "unknown"},
        {withField(kMembershipsHeader, "npp", "nik"), "twice"},
        {"colour,shape\n", "not the columns"},
    };
    for (const auto& [content, words] : broken) {
        const auto report = folder.import({good, folder.write("m.csv", content)});
        REQUIRE_FALSE(report);
        CHECK(report.error().detail.find(words) != std::string::npos);
        CHECK(report.error().where.ends_with("m.csv:1"));
    }
    CHECK(store::Participants(folder.context->database()).count().value() == 0);
}

TEST_CASE("an earlier run's list of rejected lines goes when all lines are good") {
    ImportFolder folder;
    const auto bad = folder.importText("p.csv", kParticipantsHeader + withField(kPerson, ",L,", ",X,"));
    REQUIRE(std::filesystem::exists(bad.rejectedFile));
    CHECK((std::filesystem::status(bad.rejectedFile).permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);
    CHECK(folder.importText("p.csv", kParticipantsHeader + kPerson).rejectedFile.empty());
    CHECK_FALSE(std::filesystem::exists(bad.rejectedFile));
}

TEST_CASE("what is dated before the programme began is rejected, and the store proves") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const std::string words = "lies before the programme began in 1977";
    CHECK(rejection(folder, "c.csv", kContributionsHeader + withField(kContribution, "2025-02-10", "1976-12-31"))
              .find("2,posted_on," + words) != std::string::npos);
    CHECK(rejection(folder, "y.csv", kYieldsHeader + "Y-1,99000000010,1976-12-31,100\n").find("2,booked_on," + words) !=
          std::string::npos);
    CHECK(rejection(folder, "x.csv", kPriorClaimsHeader + "X-1,3171010102809001,partial_10,1976-12-31,5\n")
              .find("2,paid_on," + words) != std::string::npos);
    CHECK(rejection(folder, "m.csv", kMembershipsHeader + withField(kCard, "2024-01-01", "1976-12-31"))
              .find("2,start," + words) != std::string::npos);
    CHECK(folder.importText("d.csv", kContributionsHeader + withField(withField(kContribution, "2025-02-10", "1977-01-01"),
                                                                      "2025-01,", "1977-01,"))
              .added == 1);
    CHECK(store::Verifier(folder.context->database()).verify().value().empty());
}

TEST_CASE("a membership whose dates can't be is rejected") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const auto rejected = [&](const std::string& dates) {
        return rejection(folder, "m.csv", kMembershipsHeader + withField(kCard, "2024-01-01,2026-01-31,resignation,2026-01-31", dates));
    };
    CHECK(rejected("1980-01-31,2026-01-31,resignation,2026-01-31").find("2,start,lies before the holder's birth") != std::string::npos);
    CHECK(rejected("2026-06-16,,,").find("2,start,lies in the future") != std::string::npos);
    CHECK(rejected("2024-01-01,2026-01-31,resignation,2023-12-31").find("2,event_date,lies before the start") != std::string::npos);
    CHECK(rejection(folder, "x.csv", kPriorClaimsHeader + "X-1,3171010102809001,partial_10,1980-01-31,5\n")
              .find("2,paid_on,lies before the holder's birth") != std::string::npos);
}

TEST_CASE("a membership whose dates are odd goes in with a warning") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const auto warning = [&](const std::string& dates) {
        const ImportFileReport report = folder.importText(
            "m.csv", kMembershipsHeader + withField(kCard, "2024-01-01,2026-01-31,resignation,2026-01-31", dates));
        CHECK(report.rejected == 0);
        CHECK(report.warned == 1);
        return report.warnedFile.empty() ? std::string() : folder.read(report.warnedFile);
    };
    CHECK(warning("2024-01-01,2026-06-16,contract_end,").find("2,end,lies in the future") != std::string::npos);
    CHECK(warning("2024-01-01,2025-01-31,resignation,2026-02-01").find("2,event_date,lies more than a year after the end") !=
          std::string::npos);
    CHECK(folder.importText("m.csv", kMembershipsHeader + withField(kCard, "2026-01-31,resignation,2026-01-31",
                                                                    "2025-01-31,resignation,2026-01-31"))
              .warned == 0);
}

TEST_CASE("the person's own birth date decides where the NIK's is another") {
    ImportFolder folder;
    REQUIRE(folder.importText("p.csv", kParticipantsHeader + withField(kPerson, "1980-02-01", "1970-02-01")).added == 1);
    CHECK(folder.importText("m.csv", kMembershipsHeader + withField(kCard, "2024-01-01", "1979-01-01")).added == 1);
}

TEST_CASE("a contribution for a month far ahead of its posting is rejected") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const auto blth = [&](const std::string& month) {
        return kContributionsHeader + withField(kContribution, "2025-01,", month + ",");
    };
    CHECK(rejection(folder, "c.csv", blth("2199-01")).find("2,blth,lies more than twelve months after posted_on") != std::string::npos);
    CHECK(rejection(folder, "c.csv", blth("2026-03")).find("2,blth,") != std::string::npos);
    CHECK(rejection(folder, "c.csv", blth("1976-12")).find("2,blth,lies before the programme began in 1977") != std::string::npos);
    CHECK(folder.importText("c.csv", blth("2026-02")).added == 1);
}

TEST_CASE("a month that a card has under another reference goes in with a warning") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const std::string again = withField(kContribution, "C-1", "C-2");
    const ImportFileReport together = folder.importText("c.csv", kContributionsHeader + kContribution + again);
    CHECK(together.added == 2);
    CHECK(together.warned == 2);
    CHECK(folder.read(together.warnedFile).find("3,blth,stands for this card under another reference too") != std::string::npos);
    const ImportFileReport later =
        folder.importText("d.csv", kContributionsHeader + withField(kContribution, "C-1", "C-3"));
    CHECK(later.added == 1);
    CHECK(later.warned == 1);
    CHECK(folder.importText("c.csv", kContributionsHeader + kContribution).already == 1);
    const ImportFileReport odd = folder.importText(
        "e.csv", kContributionsHeader + withField(withField(kContribution, "C-1", "C-4"), "185000", "185002"));
    CHECK(odd.warned == 1); // one line, two things that are odd
}

TEST_CASE("an amount of zero is taken as read with a warning and books nothing") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const ImportFileReport yields = folder.importText(
        "y.csv", kYieldsHeader + "Y-1,99000000010,2024-12-31,0\nY-2,99000000010,2025-12-31,100\n");
    CHECK(yields.rejected == 0);
    CHECK(yields.added == 1);
    CHECK(yields.already == 1);
    CHECK(yields.warned == 1);
    CHECK(folder.read(yields.warnedFile).find("2,amount,is zero: nothing is booked") != std::string::npos);
    CHECK(folder.posted("99000000010") == Rupiah{100});
    const ImportFileReport claims =
        folder.importText("x.csv", kPriorClaimsHeader + "X-1,3171010102809001,partial_10,2025-03-01,0\n");
    CHECK(claims.rejected == 0);
    CHECK(claims.already == 1);
    CHECK(folder.read(claims.warnedFile).find("2,gross,is zero: nothing is booked") != std::string::npos);
}

TEST_CASE("a list that can't be written stops the import before anything goes in") {
    ImportFolder folder;
    const auto good = folder.write("p.csv", kParticipantsHeader + kPerson);
    std::filesystem::create_directory(folder.path("m.csv.rejected.csv"));
    folder.write("m.csv.rejected.csv/kept.txt", "kept");
    const auto report = folder.import({good, folder.write("m.csv", kMembershipsHeader + kCard)});
    REQUIRE_FALSE(report);
    CHECK(report.error().where.ends_with("m.csv.rejected.csv"));
    CHECK(store::Participants(folder.context->database()).count().value() == 0);
    CHECK(folder.read(folder.path("m.csv.rejected.csv/kept.txt")) == "kept");
}

TEST_CASE("a file of somebody else's that has the list's name stays, and nothing goes in") {
    ImportFolder folder;
    const auto good = folder.write("p.csv", kParticipantsHeader + kPerson);
    for (const char* name : {"p.csv.rejected.csv", "p.csv.warned.csv", "p.csv.rejected.csv.new"}) {
        const auto kept = folder.write(name, "my own notes\n");
        const auto report = folder.import({good});
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::AlreadyExists);
        CHECK(report.error().where == kept.string());
        CHECK(folder.read(kept) == "my own notes\n");
        std::filesystem::remove(kept);
    }
    CHECK(store::Participants(folder.context->database()).count().value() == 0);
    CHECK(folder.import({good}));
    for (const auto& entry : std::filesystem::directory_iterator(folder.path("")))
        CHECK_FALSE(entry.path().filename().string().ends_with(".new"));
}

TEST_CASE("an import is audited in the transaction of its last lines") {
    ImportFolder folder;
    auto& database = folder.context->database();
    anjungan::test::breakWrites(database, "audit");
    REQUIRE_FALSE(folder.import({folder.write("p.csv", kParticipantsHeader + kPerson)}));
    CHECK(store::Participants(database).count().value() == 0);
}

TEST_CASE("a reference that holds a long number is kept under another name, once") {
    ImportFolder folder;
    folder.addPersonAndCard();
    const std::string line = withField(kContribution, "C-1", "KPJ-99000000010-2025-01");
    CHECK(folder.importText("c.csv", kContributionsHeader + line).added == 1);
    CHECK(folder.importText("c.csv", kContributionsHeader + line).already == 1);
    CHECK(rejection(folder, "c.csv", kContributionsHeader + withField(line, "185000", "185001"))
              .find("2,reference,is on record with other content") != std::string::npos);
    CHECK(folder.importText("y.csv", kYieldsHeader + "99000000010/2025,99000000010,2025-12-31,100\n").added == 1);
    CHECK(folder.importText("x.csv", kPriorClaimsHeader + "3171010102809001,3171010102809001,partial_10,2025-03-01,5\n").added == 1);
    const std::string bytes = folder.place.content();
    CHECK(bytes.find("99000000010") == std::string::npos);
    CHECK(bytes.find("3171010102809001") == std::string::npos);
    CHECK(bytes.find("C-1") == std::string::npos);
    CHECK(store::Verifier(folder.context->database()).verify().value().empty());
}
