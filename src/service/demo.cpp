#include "service/demo.h"

#include "service/claims.h"
#include "service/context.h"
#include "service/demoplan.h"
#include "service/pins.h"
#include "service/signin.h"
#include "store/audit.h"
#include "store/consents.h"
#include "store/credentials.h"
#include "store/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace anjungan::service {

namespace {

constexpr int kBatch = 100; // SQLite walks its journal of the savepoint with every statement: larger batches take longer a person
constexpr const char* kSeedSetting = "demo.seed";
constexpr const char* kCountSetting = "demo.participants";
constexpr const char* kDaySetting = "demo.as_of";
constexpr const char* kConsentText = "1";

/// People of one batch, sorted by table.
struct Tables {
    std::vector<store::Participant> participants;
    std::vector<store::Membership> memberships;
    std::vector<store::Contribution> contributions;
    std::vector<store::Transfer> yields;
    std::vector<store::PriorClaim> priors;

    void take(const DemoRecord& record) {
        participants.push_back(record.participant);
        std::ranges::copy(record.memberships, std::back_inserter(memberships));
        std::ranges::copy(record.contributions, std::back_inserter(contributions));
        std::ranges::copy(record.yields, std::back_inserter(yields));
        std::ranges::copy(record.priors, std::back_inserter(priors));
    }
};

Result<void> checkAllNew(const Result<std::vector<store::Added>>& added) {
    if (!added)
        return passOn(added);
    if (std::ranges::any_of(*added, [](store::Added one) { return one != store::Added::New; }))
        return fail(ErrorCode::AlreadyExists, "an invented record is in the store already");
    return {};
}

Result<void> write(store::Database& database, const Tables& tables) {
    if (const auto done = checkAllNew(store::Participants(database).addAll(tables.participants)); !done)
        return done;
    if (const auto done = checkAllNew(store::Memberships(database).addAll(tables.memberships)); !done)
        return done;
    if (const auto done = checkAllNew(store::Contributions(database).addAll(tables.contributions)); !done)
        return done;
    if (const auto done = checkAllNew(store::Ledger(database).postAll(tables.yields)); !done)
        return done;
    return checkAllNew(store::PriorClaims(database).addAll(tables.priors));
}

Result<void> registerPerson(store::Database& database, const DemoRecord& record) {
    const ParticipantId& id = record.participant.id;
    // Everybody knows this PIN, and a hash for each of many thousands would take an hour at a branch's cost.
    const auto pinHash = anjungan::hashPin(database.key(), subjectOf(id), DemoPlan::pin(), PinCost::Minimal);
    if (!pinHash)
        return passOn(pinHash);
    store::Credentials credentials(database);
    if (const auto set = credentials.set(id, *pinHash); !set)
        return set;
    store::Consents consents(database);
    for (const auto kind : {store::ConsentKind::DataProcessing, store::ConsentKind::Biometric})
        if (const auto given = consents.give(id, kind, kConsentText); !given)
            return given;
    for (int tries = 0; record.situation->locked && tries < kPinTries; ++tries)
        if (const auto failed = credentials.recordFailure(id, kPinTries); !failed)
            return passOn(failed);
    return {};
}

/// The two who vouch for faces: a demo store has no camera when it is filled.
using DemoOfficers = std::array<StaffId, 2>;

/// Files a claim for somebody whose case is to have one in process.
Result<void> fileClaim(Context& context, const DemoRecord& record, const DemoOfficers& officers) {
    const auto bank = BankAccount::make("014", "8000000001", record.participant.name);
    if (!bank)
        return passOn(bank);
    const ClaimRequest request{ClaimId::make(context.clock()), ClaimCause::Resignation,
                               FaceEvidence{FaceMethod::StaffVouch,
                                            {},
                                            officers[0],
                                            "demo store without a camera",
                                            officers[1],
                                            {"ktp", "family_card"}},
                               record.participant.npwp, *bank};
    const auto filed = Claims(context).submit(record.participant.id, request);
    return filed ? Result<void>{} : Result<void>{passOn(filed)};
}

Result<DemoOfficers> addStaff(Context& context) {
    DemoOfficers officers;
    std::size_t count = 0;
    for (const DemoStaff& one : DemoPlan::staff()) {
        const auto added = StaffAccounts(context).add(one.code, one.name, one.role, one.pin, Actor::system("demo"));
        if (!added)
            return passOn(added);
        if (count < officers.size())
            officers[count++] = added->id;
    }
    return officers;
}

Result<void> remember(Context& context, const DemoOptions& options) {
    store::Settings settings(context.database());
    const std::pair<const char*, std::string> values[] = {{kSeedSetting, std::to_string(options.seed)},
                                                          {kCountSetting, std::to_string(options.participants)},
                                                          {kDaySetting, anjungan::toText(context.today())}};
    for (const auto& [name, value] : values)
        if (const auto set = settings.set(name, value); !set)
            return set;
    return store::Audit(context.database())
        .append(store::Actor::system("demo"), "demo_filled", "store:demo",
                "invented participants " + std::to_string(options.participants));
}

/// Together, so that no store has staff whose PINs everybody knows and does not say that it is a demo's.
Result<DemoOfficers> markAndAddStaff(Context& context, const DemoOptions& options) {
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = remember(context, options); !done)
        return passOn(done);
    auto officers = addStaff(context);
    if (!officers)
        return officers;
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return officers;
}

template <class T> Result<T> numberSetting(store::Settings& settings, const char* name) {
    const auto value = settings.get(name);
    if (!value)
        return passOn(value);
    T number{};
    if (!*value || std::from_chars((*value)->data(), (*value)->data() + (*value)->size(), number).ec != std::errc{})
        return fail(ErrorCode::NotFound, "this store was not filled by demo");
    return number;
}

Result<DemoReport> listPeople(const DemoOptions& options, Date asOf, Context& context) {
    DemoPlan plan(options, asOf, context.now(), context.rules());
    DemoReport report{asOf, options.seed, options.participants, {}, DemoPlan::staff()};
    const int shown = std::min(options.participants, static_cast<int>(demoCases().size()));
    for (int i = 0; i < shown; ++i) {
        auto person = plan.person(i);
        if (!person)
            return passOn(person);
        report.people.push_back(std::move(*person));
    }
    return report;
}

/// One batch of people in one transaction; those whose claim is to be filed afterwards go to `claimants`.
Result<void> fillBatch(Context& context, DemoPlan& plan, int from, int to, std::vector<DemoRecord>& claimants) {
    Tables tables;
    std::vector<DemoRecord> registered;
    for (int i = from; i < to; ++i) {
        auto record = plan.record(i);
        if (!record)
            return passOn(record);
        tables.take(*record);
        record->contributions.clear();
        if (record->situation->openClaim)
            claimants.push_back(*record);
        if (record->situation->registered)
            registered.push_back(std::move(*record));
    }
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto written = write(context.database(), tables); !written)
        return written;
    for (const DemoRecord& record : registered)
        if (const auto done = registerPerson(context.database(), record); !done)
            return done;
    return transaction->commit();
}

} // namespace

Result<DemoReport> Demo::fill(const DemoOptions& options, const ProgressFunction& progress) {
    if (options.participants < 1 || options.participants > kMostDemoPeople)
        return fail(ErrorCode::InvalidInput, "participants must be 1 to " + std::to_string(kMostDemoPeople),
                    "participants");
    const auto count = store::Participants(m_context.database()).count();
    if (!count)
        return passOn(count);
    if (*count > 0)
        return fail(ErrorCode::AlreadyExists,
                    "the store holds people already; demo fills a new store (init makes one)");
    const auto staff = StaffAccounts(m_context).list();
    if (!staff)
        return passOn(staff);
    if (!staff->empty())
        return fail(ErrorCode::AlreadyExists,
                    "the store has staff accounts already; demo fills a new store (init makes one)");
    const auto officers = markAndAddStaff(m_context, options);
    if (!officers)
        return passOn(officers);
    DemoPlan plan(options, m_context.today(), m_context.now(), m_context.rules());
    const auto started = std::chrono::steady_clock::now();
    std::vector<DemoRecord> claimants;
    for (int from = 0; from < options.participants; from += kBatch) {
        const int to = std::min(from + kBatch, options.participants);
        if (const auto done = fillBatch(m_context, plan, from, to, claimants); !done)
            return passOn(done);
        for (const DemoRecord& record : claimants)
            if (const auto filed = fileClaim(m_context, record, *officers); !filed)
                return passOn(filed);
        claimants.clear();
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - started);
        if (progress)
            progress({"demo", to, options.participants, took * (options.participants - to) / to});
    }
    return listPeople(options, m_context.today(), m_context);
}

Result<DemoReport> Demo::people() {
    store::Settings settings(m_context.database());
    const auto seed = numberSetting<std::uint64_t>(settings, kSeedSetting);
    const auto count = numberSetting<int>(settings, kCountSetting);
    const auto day = settings.get(kDaySetting);
    if (!seed)
        return passOn(seed);
    if (!count)
        return passOn(count);
    if (!day)
        return passOn(day);
    const auto asOf = parseDate(day->value_or(""));
    if (!asOf)
        return fail(ErrorCode::NotFound, "this store was not filled by demo");
    return listPeople({*count, *seed}, *asOf, m_context);
}

} // namespace anjungan::service
