#include "faults/simulator.h"

#include "support/postgresserver.h"

#include <fstream>

namespace anjungan::test {

namespace fs = std::filesystem;
using namespace anjungan::service;

namespace {

constexpr Date kFirstDay{std::chrono::year{2026} / std::chrono::March / 2};
constexpr const char* kContributionsHeader = "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";

InventedContribution paidIn(int year, unsigned month, std::int64_t employer, std::int64_t worker) {
    return {Month{std::chrono::year{year}, std::chrono::month{month}}, makeDate(year, month, 10), Rupiah{5'000'000}, Rupiah{employer},
            Rupiah{worker}, {}, {}};
}

InventedPerson withMoney(ClaimCause cause, std::int64_t millions) {
    InventedPerson person = BranchFixture::claimant(cause, Rupiah{}, kFirstDay);
    person.cards.back().contributions = {paidIn(2024, 11, millions * 400'000, millions * 200'000),
                                         paidIn(2025, 5, millions * 300'000, millions * 100'000)};
    return person;
}

} // namespace

SimulatedBranch::SimulatedBranch() : model(rules::YieldRates::of(builtInRules())) {
    spdlog::set_level(spdlog::level::warn);
    auto fixture = std::make_unique<BranchFixture>(kFirstDay);
    BranchFixture& branch = *fixture;
    petugas = branch.petugas();
    penyelia = branch.penyelia();
    add(branch, withMoney(ClaimCause::Layoff, 5), ClaimCause::Layoff);
    add(branch, withMoney(ClaimCause::Resignation, 9), ClaimCause::Resignation);
    add(branch, withMoney(ClaimCause::Partial10, 8), ClaimCause::Partial10);
    add(branch, withMoney(ClaimCause::Partial30, 3), ClaimCause::Partial30);
    add(branch, withMoney(ClaimCause::RetirementAge, 2), ClaimCause::RetirementAge);
    InventedPerson twoCards = withMoney(ClaimCause::Layoff, 2);
    twoCards.cards.insert(twoCards.cards.begin(), withMoney(ClaimCause::Layoff, 3).cards.front());
    twoCards.cards.front().end = makeDate(2020, 6, 30);
    twoCards.cards.front().endReason = EndReason::Resignation;
    add(branch, twoCards, ClaimCause::Layoff);
    add(branch, twoCards, ClaimCause::Layoff);
    if (onPostgresql()) {
        m_server = std::move(fixture);
    } else {
        m_closed = std::make_unique<ClosedBranch>(kFirstDay);
        m_closed->take(branch);
    }
}

std::unique_ptr<SimulatedPlace> SimulatedBranch::copy(FaultVfs& disk) const {
    return m_server ? simulatedServer(m_server->settings()) : simulatedDisk(m_closed->folder, disk);
}

void SimulatedBranch::add(BranchFixture& branch, const InventedPerson& person, ClaimCause cause) {
    const Invented made = branch.makeParticipant(person);
    model.people.push_back({made.id, cause, {}, {}, false});
    const std::size_t who = model.people.size() - 1;
    for (std::size_t c = 0; c < made.memberships.size(); ++c) {
        model.people[who].cards.push_back({store::memberAccount(made.memberships[c]), made.kpjs[c].text(), {}});
        for (const InventedContribution& line : person.cards[c].contributions)
            model.contribute(who, c, line.jhtEmployer, line.jhtWorker, line.postedOn,
                             "start-" + std::to_string(model.references.size()));
    }
}

Simulator::Simulator(const SimulatedBranch& start, std::unique_ptr<SimulatedPlace> place, std::uint64_t seed)
    : m_start(start)
    , m_place(std::move(place))
    , m_random(seed)
    , m_clock(kFirstDay)
    , m_model(start.model) {
    open();
}

void Simulator::open() {
    const StoreSettings settings = m_place->settings();
    for (auto& kiosk : m_kiosks) {
        auto opened = Services::open(settings, builtInRules(), m_clock);
        INFO((opened ? std::string() : opened.error().detail));
        REQUIRE(opened);
        kiosk = *std::move(opened);
    }
    auto opened = Maintenance::open(settings, builtInRules(), m_clock);
    REQUIRE(opened);
    m_operator = *std::move(opened);
}

/// The reader first: a kiosk that closes last tidies the log up, as in a branch.
void Simulator::close() {
    m_place->finishReading();
    for (auto& kiosk : m_kiosks)
        kiosk.reset();
    m_operator.reset();
}

void Simulator::run(int steps) {
    for (int i = 0; i < steps; ++i) {
        INFO("step " << i);
        step();
    }
    checkSound();
    close();
}

void Simulator::step() {
    BooksModel after = m_model;
    bool allowed = false;
    m_atomic = true;
    const Act act = plan(after, allowed);
    if (!act)
        return;
    INFO(anjungan::toText(today()) << ": " << m_what);
    const bool cut = below(12) == 0 && m_atomic;
    if (cut)
        m_place->cutSoon(m_random);
    const bool well = act();
    if (cut && m_place->wasCut())
        return recover(after, well);
    REQUIRE(well == allowed);
    if (allowed)
        m_model = std::move(after);
    m_done += allowed ? 1 : 0;
    const BooksState ours = stored();
    const BooksState notebook = m_model.state();
    REQUIRE(ours.claims == notebook.claims);
    for (const auto& [account, standing] : notebook.accounts) {
        INFO(account);
        REQUIRE(ours.accounts.contains(account));
        REQUIRE(ours.accounts.at(account).posted.value() == standing.posted.value());
        REQUIRE(ours.accounts.at(account).held.value() == standing.held.value());
    }
    REQUIRE(ours == notebook);
}

/// It comes back, and the branch goes on with what is there: what was answered well is in it.
void Simulator::recover(const BooksModel& after, bool well) {
    ++m_cuts;
    close();
    m_place->comeBack(m_random);
    open();
    checkSound();
    const BooksState found = stored();
    const bool isDone = found == after.state();
    REQUIRE((isDone || (!well && found == m_model.state())));
    if (isDone)
        m_model = after;
}

void Simulator::checkSound() const {
    const auto problems = m_operator->verify();
    REQUIRE(problems);
    INFO((problems->empty() ? std::string() : problems->front().proof + ": " + problems->front().detail));
    REQUIRE(problems->empty());
}

BooksState Simulator::stored() {
    BooksState state;
    m_place->read("SELECT id, credits_posted - debits_posted, CASE kind WHEN 'member' THEN debits_pending ELSE 0 END "
                  "FROM account WHERE moved_by > 0",
                  3, [&](const std::vector<std::string>& row) {
                      state.accounts[row[0]] = {Rupiah{std::stoll(row[1])}, Rupiah{std::stoll(row[2])}};
                  });
    m_place->read("SELECT id, state FROM claim", 2, [&](const std::vector<std::string>& row) { state.claims[row[0]] = row[1]; });
    // An account of the programme that only a reservation has touched is as one that nothing has.
    std::erase_if(state.accounts, [](const auto& account) { return !isUuid(account.first) && account.second == Standing{}; });
    return state;
}

Simulator::Act Simulator::plan(BooksModel& after, bool& allowed) {
    if (below(3) == 0)
        m_clock.advanceDays(below(10) == 0 ? 200 : below(25));
    switch (below(14)) {
    case 0:
    case 1:
    case 2:
        return planImport(after, allowed);
    case 3:
    case 4:
        return planClaim(after, allowed);
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
        return planDesk(after, allowed);
    case 10:
        return planMerge(after, allowed);
    case 11:
        return planCorrection(after, allowed);
    case 12:
        return planYear(after, allowed);
    default:
        return planExpiry(after, allowed);
    }
}

/// One to three lines, now and then one that was imported before.
Simulator::Act Simulator::planImport(BooksModel& after, bool& allowed) {
    m_what = "import";
    const fs::path file = m_place->folder() / ("lines" + std::to_string(m_lines) + ".csv");
    std::ofstream lines(file);
    lines << kContributionsHeader;
    for (int i = below(3); i >= 0; --i) {
        const auto who = static_cast<std::size_t>(below(static_cast<int>(m_model.people.size())));
        const auto card = static_cast<std::size_t>(below(static_cast<int>(m_model.people[who].cards.size())));
        const Date on = today() - std::chrono::days{below(40)};
        const std::int64_t employer = 1 + below(400'000);
        const std::int64_t worker = 1 + below(200'000);
        const std::string reference = "S-" + std::to_string(++m_lines);
        after.contribute(who, card, Rupiah{employer}, Rupiah{worker}, on, reference);
        lines << reference << ',' << m_model.people[who].cards[card].kpj << ',' << anjungan::toText(on).substr(0, 7) << ',' << anjungan::toText(on)
              << ",5000000," << employer << ',' << worker << ",0,0\n";
    }
    lines.close();
    allowed = true;
    const bool twice = below(5) == 0;
    return [this, file, twice] {
        const std::vector<fs::path> files{file};
        return m_operator->import(files) && (!twice || m_operator->import(files));
    };
}

Simulator::Act Simulator::planClaim(BooksModel& after, bool& allowed) {
    const auto who = static_cast<std::size_t>(below(static_cast<int>(m_model.people.size())));
    const ModelPerson& person = m_model.people[who];
    m_what = "claim of person " + std::to_string(who);
    const ClaimRequest request{ClaimId::make(m_clock), person.cause, {FaceMethod::StaffVouch, {}, m_start.petugas.id, "kamera rusak", m_start.penyelia.id, {"ktp", "family_card"}},
                               Npwp::parse("02.183.241.5-000.000").value(), BankAccount::make("014", "1234567890", "Siti Aminah").value()};
    allowed = after.submit(who, request.id.text(), today());
    return [this, id = person.id, request, twice = below(4) == 0] {
        const auto filed = kiosk().claims.submit(id, request);
        // A second tap at the other kiosk files nothing more.
        return filed && (!twice || kiosk().claims.submit(id, request));
    };
}

Simulator::Act Simulator::planDesk(BooksModel& after, bool& allowed) {
    using enum ClaimState;
    if (m_model.filed.empty())
        return {};
    const int count = static_cast<int>(m_model.filed.size());
    const int which = below(2) == 0 ? count - 1 : below(count);
    const auto claim = m_model.claims.find(m_model.filed[static_cast<std::size_t>(which)]);
    const StaffMember by = below(3) == 0 ? m_start.petugas : m_start.penyelia;
    // Mostly the next step on the way, so that claims come to their end.
    constexpr ClaimState kAny[] = {Verified, Approved, SentToBank, Paid, Returned, Rejected, Cancelled, Submitted};
    ClaimState to = kAny[below(8)];
    if (below(3) > 0)
        to = claim->second.state == Submitted ? Verified : claim->second.state == Verified ? Approved : Paid;
    m_what = "claim " + std::to_string(which) + " to " + std::string(toText(to)) + " by " + by.code;
    allowed = after.act(claim->first, to, by.code, by.role, today());
    return [this, id = ClaimId::fromText(claim->first), to, by]() -> bool {
        ClaimDesk& desk = kiosk().desk;
        switch (to) {
        case Verified: return desk.verify(id, by).has_value();
        case Approved: return desk.approve(id, by).has_value();
        case SentToBank: return desk.sendToBank(id, by).has_value();
        case Paid: return desk.pay(id, by).has_value();
        case Returned: return desk.sendBack(id, by, "kurang").has_value();
        case Rejected: return desk.reject(id, by, "tidak sah").has_value();
        case Cancelled: return desk.cancel(id, by, "dibatalkan").has_value();
        case Submitted: return desk.resume(id, by, "lengkap").has_value();
        }
        return false;
    };
}

Simulator::Act Simulator::planMerge(BooksModel& after, bool& allowed) {
    const auto who = static_cast<std::size_t>(below(static_cast<int>(m_model.people.size())));
    m_what = "merge of person " + std::to_string(who);
    allowed = after.merge(who, today());
    return [this, id = m_model.people[who].id] {
        return kiosk().profiles.merge(id, Actor::participant(id)).has_value();
    };
}

Simulator::Act Simulator::planCorrection(BooksModel& after, bool& allowed) {
    const auto who = static_cast<std::size_t>(below(static_cast<int>(m_model.people.size())));
    const Kpj kpj = Kpj::parse(m_model.people[who].cards.front().kpj).value();
    const std::int64_t size = below(4) == 0 ? m_model.available(who, 0).value() + below(3) - 1 : 1 + below(300'000);
    const Rupiah amount{below(2) == 0 ? -size : size};
    m_what = "correction of person " + std::to_string(who) + " by " + std::to_string(amount.value());
    allowed = after.correct(who, 0, amount, today());
    return [this, kpj, amount] {
        Corrections corrections = m_operator->corrections();
        const auto proposed = corrections.propose(kpj, amount, "salah catat", m_start.petugas);
        return proposed && corrections.post(*proposed, m_start.penyelia);
    };
}

Simulator::Act Simulator::planYear(BooksModel& after, bool& allowed) {
    const int year = static_cast<int>(std::chrono::year_month_day{today()}.year()) - below(3);
    m_what = "capitalise " + std::to_string(year);
    allowed = after.capitalise(year, today());
    return [this, year] {
        return m_operator->capitalise(year).has_value();
    };
}

Simulator::Act Simulator::planExpiry(BooksModel& after, bool& allowed) {
    m_what = "expiry of returned claims";
    m_atomic = after.expire(today()) <= 1; // each claim ends by itself
    allowed = true;
    return [this] {
        return kiosk().desk.releaseExpired().has_value();
    };
}

} // namespace anjungan::test
