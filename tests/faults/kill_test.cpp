#include "faults/bulkwork.h"
#include "faults/closedbranch.h"
#include "faults/runs.h"
#include "faults/victim.h"
#include "support/catch.h"
#include "support/faultvfs.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);
/// Kills that one store lives through before the next series begins on a fresh one.
constexpr int kSeries = 25;

/// Every third kill comes from outside when an answer has come, the others in the midst of a write or sync.
Moment momentFrom(std::mt19937_64& random, int operations) {
    if (random() % 3 == 0)
        return {0, 1 + static_cast<int>(random() % 6)};
    return {1 + static_cast<int>(random() % static_cast<unsigned>(operations)), 0};
}

struct Tally {
    int kills = 0;
    int answers = 0;

    void count(const Ending& ending) {
        INFO(ending.trouble);
        REQUIRE(ending.trouble.empty());
        kills += ending.killed ? 1 : 0;
        answers += static_cast<int>(ending.answers.size());
    }

    void tell(const char* what, std::uint64_t seed) const {
        std::printf("%s: %d kills, %d answers kept, ANJUNGAN_SEED=%llu\n", what, kills, answers,
                    static_cast<unsigned long long>(seed));
        std::fflush(stdout);
    }
};

struct Claimant {
    ParticipantId id;
    std::string name;
};

struct ClaimWork {
    ClosedBranch branch;
    std::vector<Claimant> people;
    StaffMember petugas;
    StaffMember penyelia;
};

void fill(ClaimWork& work) {
    BranchFixture branch(kToday);
    for (int i = 0; i < 8; ++i) {
        const Invented person = branch.makeClaimant(ClaimCause::Layoff);
        work.people.push_back({person.id, person.name});
    }
    work.petugas = branch.petugas();
    work.penyelia = branch.penyelia();
    work.branch.take(branch);
}

/// How far a claim has come; a later word never goes below an earlier one.
int rank(ClaimState state) {
    switch (state) {
    case ClaimState::Submitted:
        return 1;
    case ClaimState::Verified:
        return 2;
    case ClaimState::Approved:
    case ClaimState::Rejected:
        return 3;
    case ClaimState::Paid:
        return 4;
    case ClaimState::SentToBank:
    case ClaimState::Returned:
    case ClaimState::Cancelled:
        break;
    }
    return 0;
}

Result<void> submit(Services& services, const Claimant& person, const ClaimId& id) {
    ClaimDraft draft;
    draft.id = id;
    draft.cause = ClaimCause::Layoff;
    if (const auto saved = services.claims.saveDraft(person.id, draft); !saved)
        return saved;
    const auto photo = services.registration.keepPhoto(person.id, PhotoPurpose::Claim, BranchFixture::shot(FaceVerdict::Yes));
    if (!photo)
        return passOn(photo);
    const ClaimRequest request{id, ClaimCause::Layoff, {FaceMethod::Camera, *photo, {}, {}}, std::nullopt,
                               BankAccount::make("014", "1234567890", person.name).value()};
    const auto filed = services.claims.submit(person.id, request);
    return filed ? Result<void>() : Result<void>(passOn(filed));
}

/// The next step of somebody's claim; every second person is paid in the end, the others are rejected and file again.
Result<std::string> goOn(Services& services, const ClaimWork& work, std::size_t who) {
    const Claimant& person = work.people[who];
    const auto claims = services.claims.claimsOf(person.id);
    if (!claims)
        return passOn(claims);
    const auto last = std::ranges::find_if(*claims, [](const auto& c) { return c.state != ClaimState::Rejected; });
    const bool open = last != claims->end();
    if (open && last->state == ClaimState::Paid)
        return std::string();
    ClaimId id = ClaimId::make(work.branch.clock);
    ClaimState state = ClaimState::Submitted;
    Result<void> done;
    if (!open) {
        done = submit(services, person, id);
    } else {
        id = services.desk.find(last->tracking).value();
        const ClaimState now = last->state;
        state = now == ClaimState::Submitted ? ClaimState::Verified
                : now == ClaimState::Approved ? ClaimState::Paid
                : who % 2 == 0                ? ClaimState::Approved
                                              : ClaimState::Rejected;
        done = state == ClaimState::Verified   ? services.desk.verify(id, work.petugas)
               : state == ClaimState::Approved ? services.desk.approve(id, work.penyelia)
               : state == ClaimState::Paid     ? services.desk.pay(id, work.penyelia)
                                               : services.desk.reject(id, work.penyelia, "surat tidak sah");
    }
    if (!done)
        return passOn(done);
    return id.text() + ' ' + std::to_string(rank(state));
}

std::string workOnClaims(const ClaimWork& work, const Tell& tell) {
    const auto services = Services::open(work.branch.settings, builtInRules(), work.branch.clock);
    if (!services)
        return troubleOf("open", services);
    for (std::size_t who = 0;; who = (who + 1) % work.people.size()) {
        const auto answer = goOn(**services, work, who);
        if (!answer)
            return troubleOf("claim", answer);
        if (!answer->empty())
            tell(*answer);
    }
}

/// What was promised of each claim so far.
using Promised = std::map<std::string, int>;

void checkPromises(const ClaimWork& work, Promised& promised) {
    const auto services = Services::open(work.branch.settings, builtInRules(), work.branch.clock);
    REQUIRE(services);
    const auto rows = (*services)->desk.list(std::nullopt);
    REQUIRE(rows);
    const std::size_t before = promised.size();
    std::size_t known = 0;
    int further = 0; // only the step that was under way may be there without a word
    for (const DeskRow& row : *rows) {
        const auto promise = promised.find(row.id.text());
        const int least = promise == promised.end() ? 0 : promise->second;
        known += promise == promised.end() ? 0 : 1;
        CHECK(rank(row.state) >= least);
        CHECK(rank(row.state) <= least + 1);
        further += rank(row.state) - least;
        promised[row.id.text()] = rank(row.state);
    }
    CHECK(known == before);
    CHECK(further <= 1);
}

struct ImportWork {
    ClosedBranch branch;
    ImportCalls calls;
};

void fill(ImportWork& work) {
    BranchFixture branch(kToday);
    const Invented person = branch.makeParticipant();
    work.calls = writeImportCalls(work.branch.folder, person.kpjs.front(), 2 * kSeries);
    work.branch.take(branch);
}

struct YearWork {
    ClosedBranch branch;
    std::map<int, Rupiah> expected; ///< of an undisturbed run
};

void fill(YearWork& work) {
    REQUIRE(Maintenance::init(work.branch.settings, work.branch.clock));
    importSavers(work.branch.folder, work.branch.settings, work.branch.clock);
    const ClosedBranch undisturbed;
    work.branch.copyTo(undisturbed);
    const auto maintenance = Maintenance::open(undisturbed.settings, builtInRules(), undisturbed.clock);
    REQUIRE(maintenance);
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const auto report = (*maintenance)->capitalise(year);
        REQUIRE(report);
        REQUIRE(report->posted == kAccounts);
        work.expected[year] = report->total;
    }
}

/// All that was posted as yield, read past our own code.
std::int64_t yieldPosted(const ClosedBranch& branch) {
    return BranchDay::numberIn(branch.folder, "SELECT SUM(amount) FROM transfer WHERE code = 'yield'");
}

void killOverYears(const YearWork& filled, std::mt19937_64& random, Tally& tally, int wanted) {
    const ClosedBranch branch;
    filled.branch.copyTo(branch);
    int promised = kFirstYear - 1;
    while (promised < kLastYear && tally.kills < wanted) {
        const Ending ending = runAndKill([&](const Tell& tell) { return workOnYears(branch.settings, branch.clock, promised + 1, tell); },
                                         momentFrom(random, 60));
        tally.count(ending);
        branch.checkSound();
        promised = lastNumber(ending, promised);
    }
    // What was killed is finished by running it again, and comes to what an undisturbed run comes to.
    const auto maintenance = Maintenance::open(branch.settings, builtInRules(), branch.clock);
    REQUIRE(maintenance);
    std::int64_t expected = 0;
    for (const auto& [year, total] : filled.expected) {
        REQUIRE((*maintenance)->capitalise(year));
        expected += total.value();
    }
    CHECK(yieldPosted(branch) == expected);
}

} // namespace

TEST_CASE("a kiosk killed while it writes claims loses no answered step and leaves no half claim") {
    const std::uint64_t seed = firstSeed();
    std::mt19937_64 random(seed);
    const int wanted = runs(340, 7000);
    Tally tally;
    while (tally.kills < wanted) {
        ClaimWork work;
        fill(work);
        Promised promised;
        for (int i = 0; i < kSeries && tally.kills < wanted; ++i) {
            INFO("ANJUNGAN_SEED=" << seed << ", kill " << tally.kills);
            const Ending ending =
                runAndKill([&](const Tell& tell) { return workOnClaims(work, tell); }, momentFrom(random, 25));
            tally.count(ending);
            for (const std::string& answer : ending.answers)
                promised[answer.substr(0, answer.find(' '))] = answer.back() - '0';
            work.branch.checkSound();
            checkPromises(work, promised);
        }
    }
    tally.tell("claims", seed);
}

TEST_CASE("an import killed at any moment has whole batches in, loses none and is finished by another") {
    const std::uint64_t seed = firstSeed();
    std::mt19937_64 random(seed);
    const int wanted = runs(100, 2000);
    Tally tally;
    while (tally.kills < wanted) {
        ImportWork work;
        fill(work);
        int promised = 0; // files
        for (int i = 0; i < kSeries && tally.kills < wanted && promised < static_cast<int>(work.calls.size()) * kFilesInCall;
             ++i) {
            INFO("ANJUNGAN_SEED=" << seed << ", kill " << tally.kills);
            const std::size_t from = static_cast<std::size_t>(promised) / kFilesInCall;
            const Ending ending =
                runAndKill([&](const Tell& tell) { return workOnImports(work.branch.settings, work.branch.clock, work.calls, from, tell); }, momentFrom(random, 50));
            tally.count(ending);
            promised = std::max(promised, lastNumber(ending, 0));
            work.branch.checkSound();
            const auto lines = BranchDay::numberIn(work.branch.folder, "SELECT COUNT(*) FROM contribution");
            CHECK(lines % kLinesInFile == 0);
            CHECK(lines / kLinesInFile >= promised);
            CHECK(lines / kLinesInFile <= promised + 1);
        }
    }
    tally.tell("imports", seed);
}

TEST_CASE("a yearly run killed at any moment is finished by another and comes to the same sum") {
    const std::uint64_t seed = firstSeed();
    std::mt19937_64 random(seed);
    const int wanted = runs(60, 1000);
    YearWork work;
    fill(work);
    Tally tally;
    while (tally.kills < wanted) {
        INFO("ANJUNGAN_SEED=" << seed << ", kill " << tally.kills);
        killOverYears(work, random, tally, wanted);
    }
    tally.tell("yearly runs", seed);
}
