#include "faults/branchday.h"

#include "support/catch.h"

#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <fstream>
#include <functional>

namespace anjungan::test {

namespace fs = std::filesystem;
using namespace anjungan::service;

namespace {

constexpr const char* kStoreName = "branch.store";
constexpr int kImportedMonths = 10; // of this year, which the yearly run leaves alone
const Kpj kImportedKpj = Kpj::parse("99000000010").value();
const Nik kImportedNik = Nik::parse("3171010102809001").value();

fs::path folderOf(const QTemporaryDir& dir) {
    return fs::canonical(dir.path().toStdString());
}

template <class T> Result<void> only(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(passOn(result));
}

/// A card that earned yield in 2025.
InventedPerson saver() {
    InventedPerson person;
    person.cards.front().contributions = {{Month{std::chrono::year{2025}, std::chrono::February}, makeDate(2025, 3, 1),
                                           Rupiah{5'000'000}, Rupiah{1'000'000}, Rupiah{500'000}, {}, {}}};
    return person;
}

InventedPerson twoCards() {
    InventedPerson person;
    person.cards.resize(2);
    person.cards[0].end = makeDate(2020, 6, 30);
    person.cards[0].balance = Rupiah{3'000'000};
    person.cards[1].start = makeDate(2020, 8, 1);
    person.cards[1].balance = Rupiah{2'000'000};
    return person;
}

struct Connection {
    explicit Connection(const fs::path& file) {
        REQUIRE(sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    }
    ~Connection() { sqlite3_close(handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Every value of every row, in order.
    void read(const std::string& sql, const std::function<void(const std::vector<std::string>&)>& row) const {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<std::string> values;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                values.emplace_back(bytes == nullptr ? "" : bytes,
                                    static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
            }
            row(values);
        }
        REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
    }

    sqlite3* handle = nullptr;
};

} // namespace

BranchDay::BranchDay() {
    // One line for each of thousands of tries would bury what the tests print.
    spdlog::set_level(spdlog::level::warn);
    addPeople();
    addStaffWork();
    addOperatorWork();
    keepTemplate();
}

StoreSettings BranchDay::settingsIn(const fs::path& folder) {
    StoreSettings settings;
    settings.store = folder / kStoreName;
    settings.pinCost = PinCost::Minimal;
    return settings;
}

void BranchDay::keepTemplate() {
    const StoreSettings kept = settingsIn(folderOf(m_template));
    REQUIRE((*Maintenance::open(m_branch.settings(), builtInRules(), m_branch.clock))->backup(kept.store));
    fs::copy_file(m_branch.settings().keyPath(), kept.keyPath());
    // Opened once, so that it is in the journal mode that every later opening expects.
    REQUIRE(Services::open(kept, builtInRules(), m_branch.clock));
}

void BranchDay::copyTo(const fs::path& folder) const {
    fs::create_directories(folder);
    for (const auto& entry : fs::directory_iterator(folderOf(m_template)))
        fs::copy_file(entry.path(), folder / entry.path().filename(), fs::copy_options::overwrite_existing);
}

Result<StoreUser> BranchDay::open(const fs::path& folder, UseCase::By by) const {
    StoreUser user{folder, nullptr, nullptr};
    if (by == UseCase::By::Operator) {
        auto maintenance = Maintenance::open(settingsIn(folder), builtInRules(), m_branch.clock);
        if (!maintenance)
            return passOn(maintenance);
        user.maintenance = std::move(*maintenance);
        return user;
    }
    auto services = Services::open(settingsIn(folder), builtInRules(), m_branch.clock);
    if (!services)
        return passOn(services);
    user.services = std::move(*services);
    return user;
}

std::vector<std::string> BranchDay::problems(const fs::path& folder) const {
    const auto user = open(folder, UseCase::By::Operator);
    if (!user)
        return {"does not open: " + std::string(anjungan::toText(user.error().code)) + ": " + user.error().detail};
    const auto found = user->maintenance->verify();
    if (!found)
        return {"can't be verified: " + found.error().detail};
    std::vector<std::string> texts;
    for (const StoreProblem& problem : *found)
        texts.push_back(problem.proof + ": " + problem.detail);
    return texts;
}

StoreContent BranchDay::contentOf(const fs::path& folder) {
    const Connection connection(folder / kStoreName);
    StoreContent content;
    connection.read("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                    [&](const auto& row) { content.rows.emplace(row[0], 0); });
    std::string all;
    for (auto& [table, count] : content.rows)
        connection.read("SELECT * FROM " + table, [&](const auto& row) {
            ++count;
            for (const std::string& value : row)
                all += value + '\x1F';
        });
    content.sum = std::to_string(std::hash<std::string>{}(all));
    return content;
}

std::int64_t BranchDay::numberIn(const fs::path& folder, const std::string& sql) {
    const Connection connection(folder / kStoreName);
    std::int64_t number = 0;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection.handle, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    if (sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
    return number;
}

void BranchDay::addStep(const char* name, std::function<Result<void>(Services&)> act,
                        std::function<bool(Services&)> done) {
    m_useCases.push_back({name, UseCase::By::Kiosk, true, [act](StoreUser& user) { return act(*user.services); },
                          [done](StoreUser& user) { return done(*user.services); }});
}

void BranchDay::addPeople() {
    InventedPerson unregistered;
    unregistered.registered = unregistered.dataUpdated = false;
    const Invented newcomer = m_branch.makeParticipant(unregistered);
    RegistrationDraft draft{{true, true}, Segment::Pu,  Citizenship::Wni,
                            newcomer.nik, newcomer.kpjs.front(),
                            IdentityEntry{newcomer.name, "Blitar", makeDate(1968, 3, 12), std::nullopt},
                            PhoneNumber::parse("081298765432").value(), "siti@contoh.id", {}, {}};
    draft.face = FaceEvidence{FaceMethod::Camera, m_branch.keepPhoto(newcomer.id, PhotoPurpose::Enrolment), {}, {}};
    addStep(
        "registration", [draft](Services& s) { return only(s.registration.registerParticipant(draft, kInventedPin)); },
        [nik = newcomer.nik](Services& s) { return !s.registration.findUnregistered(nik); });

    const Invented careless = m_branch.makeParticipant();
    addStep(
        "wrong PIN", [nik = careless.nik](Services& s) { return only(s.signIn.signIn(nik.text(), "000001")); },
        [nik = careless.nik, this](Services& s) {
            // A right PIN takes the failed try back, so what was kept is told by a second wrong one.
            const auto answer = s.signIn.signIn(nik.text(), "000001");
            return answer && answer->triesLeft == kPinTries - 2;
        });

    InventedPerson old;
    old.dataUpdated = false;
    const Invented outdated = m_branch.makeParticipant(old);
    const FaceEvidence face = m_branch.face(outdated.id, PhotoPurpose::DataUpdate);
    ProfileChange change;
    change.address = "Jalan Anggrek 5";
    addStep(
        "data update",
        [id = outdated.id, change, face](Services& s) { return s.profiles.confirm(id, change, face); },
        [id = outdated.id](Services& s) { return s.profiles.profile(id).value().dataUpdatedOn.has_value(); });

    const Invented holder = m_branch.makeParticipant(twoCards());
    addStep(
        "merge", [id = holder.id](Services& s) { return only(s.profiles.merge(id, Actor::participant(id))); },
        [id = holder.id](Services& s) { return !s.profiles.mergePlan(id); });

    const Invented planner = m_branch.makeClaimant(ClaimCause::Layoff);
    ClaimDraft begun;
    begun.id = ClaimId::make(m_branch.clock);
    begun.step = ClaimStep::Face;
    begun.cause = ClaimCause::Layoff;
    addStep(
        "draft save", [id = planner.id, begun](Services& s) { return s.claims.saveDraft(id, begun); },
        [id = planner.id](Services& s) { return s.claims.loadDraft(id).value().has_value(); });

    const Invented claimant = m_branch.makeClaimant(ClaimCause::Layoff);
    const ClaimRequest request = m_branch.requestFor(claimant, ClaimCause::Layoff);
    addStep(
        "claim submit", [id = claimant.id, request](Services& s) { return only(s.claims.submit(id, request)); },
        [id = request.id](Services& s) { return s.claims.receipt(id).has_value(); });

    const Invented referred = m_branch.makeParticipant();
    addStep(
        "referral",
        [id = referred.id](Services& s) {
            return only(s.referrals.refer(id, ReferralKind::Face, std::nullopt, {"face"}));
        },
        [day = m_branch.clock.today()](Services& s) { return !s.referrals.openOn(day).value().empty(); });
}

ClaimId BranchDay::claimIn(ClaimState state) {
    const Invented person = m_branch.makeClaimant(ClaimCause::Layoff);
    const ClaimRequest request = m_branch.requestFor(person, ClaimCause::Layoff);
    REQUIRE(m_branch.services().claims.submit(person.id, request));
    if (state == ClaimState::Submitted)
        return request.id;
    REQUIRE(m_branch.services().desk.verify(request.id, m_branch.petugas()));
    if (state == ClaimState::Verified)
        return request.id;
    REQUIRE(m_branch.services().desk.approve(request.id, m_branch.penyelia()));
    return request.id;
}

void BranchDay::addDeskStep(const char* name, const ClaimId& claim, ClaimState after,
                            Result<void> (*act)(ClaimDesk&, const ClaimId&, const StaffMember&)) {
    const StaffMember by = after == ClaimState::Verified ? m_branch.petugas() : m_branch.penyelia();
    addStep(
        name, [claim, by, act](Services& s) { return act(s.desk, claim, by); },
        [claim, by, after](Services& s) { return s.desk.open(claim, by).value().state == after; });
}

void BranchDay::addStaffWork() {
    addDeskStep("desk verify", claimIn(ClaimState::Submitted), ClaimState::Verified,
                [](ClaimDesk& desk, const ClaimId& id, const StaffMember& by) { return desk.verify(id, by); });
    addDeskStep("desk approve", claimIn(ClaimState::Verified), ClaimState::Approved,
                [](ClaimDesk& desk, const ClaimId& id, const StaffMember& by) { return desk.approve(id, by); });
    addDeskStep("desk pay", claimIn(ClaimState::Approved), ClaimState::Paid,
                [](ClaimDesk& desk, const ClaimId& id, const StaffMember& by) { return desk.pay(id, by); });
    addDeskStep("desk return", claimIn(ClaimState::Submitted), ClaimState::Returned,
                [](ClaimDesk& desk, const ClaimId& id, const StaffMember& by) {
                    return desk.sendBack(id, by, "buku rekening tidak terbaca");
                });
    addDeskStep("desk reject", claimIn(ClaimState::Verified), ClaimState::Rejected,
                [](ClaimDesk& desk, const ClaimId& id, const StaffMember& by) {
                    return desk.reject(id, by, "surat tidak sah");
                });
}

std::vector<fs::path> BranchDay::writeImport() const {
    const fs::path folder = folderOf(m_template);
    std::ofstream(folder / "p.csv")
        << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,"
           "email,npwp,data_updated_on\n"
        << kImportedNik.text()
        << ",Rina Contoh,Jakarta,1980-02-01,L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,WNI,Sri,081299000001,,,\n";
    std::ofstream(folder / "m.csv")
        << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n"
        << kImportedKpj.text() << ',' << kImportedNik.text() << ",,PT Contoh,PU,2024-01-01,,,,0,\n";
    std::ofstream lines(folder / "c.csv");
    lines << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
    for (int month = 1; month <= kImportedMonths; ++month) {
        const std::string blth = std::string("2026-") + (month < 10 ? "0" : "") + std::to_string(month);
        lines << "C-" << blth << ',' << kImportedKpj.text() << ',' << blth << ',' << blth
              << "-28,5000000,185000,100000,100000,50000\n";
    }
    return {folder / "p.csv", folder / "m.csv", folder / "c.csv"};
}

void BranchDay::addOperatorWork() {
    static_cast<void>(m_branch.makeParticipant(saver()));
    m_useCases.push_back({"import", UseCase::By::Operator, false,
                          [files = writeImport()](StoreUser& user) { return only(user.maintenance->import(files)); },
                          [lines = m_branch.count("contribution")](StoreUser& user) {
                              return contentOf(user.folder).rows.at("contribution") == lines + kImportedMonths;
                          }});
    m_useCases.push_back({"capitalise", UseCase::By::Operator, false,
                          [](StoreUser& user) { return only(user.maintenance->capitalise(2025)); },
                          [](StoreUser& user) {
                              const auto again = user.maintenance->capitalise(2025);
                              return again && again->posted == 0;
                          }});
    m_useCases.push_back({"backup", UseCase::By::Operator, true,
                          [](StoreUser& user) { return only(user.maintenance->backup(user.folder / "backup.store")); },
                          [](StoreUser& user) { return fs::exists(user.folder / "backup.store"); }});
}

} // namespace anjungan::test
