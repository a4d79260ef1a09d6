#include "service/demofill.h"

#include "service/claims.h"
#include "service/context.h"
#include "service/demoplan.h"
#include "service/pins.h"
#include "service/signin.h"
#include "store/freshload.h"
#include "store/setupfor.h"

#include <algorithm>
#include <deque>
#include <future>
#include <iterator>
#include <thread>

namespace anjungan::service {

namespace {

constexpr int kBatch = 500;
constexpr const char* kConsentText = "1";

/// Somebody whose claim is to be filed.
struct Claimant {
    ParticipantId id;
    std::string name;
    std::optional<Npwp> npwp;
    std::uint64_t chance; ///< of seed and number alone: the claim's tracking number comes from it
};

/// People of one batch, ready to be written.
struct Batch {
    std::vector<store::SealedPerson> people;
    std::vector<store::Contribution> contributions;
    std::vector<store::Transfer> yields;
    std::vector<store::PriorClaim> priors;
    std::vector<Claimant> claimants;
};

/// What a worker needs; none of it changes while they work.
struct Work {
    DemoOptions options;
    Date asOf;
    Instant now;
    const rules::RuleSet& rules;
    const StoreKey& key;
};

Result<store::SealedPerson> sealed(const Work& work, const DemoRecord& record) {
    const DemoCase& situation = *record.situation;
    std::string pinHash;
    if (situation.registered) {
        // Everybody knows this PIN, and a hash for each of many thousands would take an hour at a branch's cost.
        auto hash = anjungan::hashPin(work.key, subjectOf(record.participant.id), DemoPlan::pin(), PinCost::Minimal);
        if (!hash)
            return passOn(hash);
        pinHash = std::move(*hash);
    }
    auto person = store::SealedPerson::seal(work.key, record.participant, record.memberships, pinHash);
    person.locked = situation.locked;
    person.failedTries = situation.locked ? kPinTries : 0;
    return person;
}

Result<Batch> prepare(const Work& work, int from, int to) {
    DemoPlan plan(work.options, work.asOf, work.now, work.rules);
    Batch batch;
    for (int i = from; i < to; ++i) {
        auto record = plan.record(i);
        if (!record)
            return passOn(record);
        auto person = sealed(work, *record);
        if (!person)
            return passOn(person);
        batch.people.push_back(std::move(*person));
        std::ranges::move(record->contributions, std::back_inserter(batch.contributions));
        std::ranges::move(record->yields, std::back_inserter(batch.yields));
        std::ranges::move(record->priors, std::back_inserter(batch.priors));
        if (record->situation->openClaim)
            batch.claimants.push_back({record->participant.id, record->participant.name, record->participant.npwp, DemoPlan::chance(work.options, i)});
    }
    return batch;
}

/// Files a claim for somebody whose case is to have one in process.
Result<void> fileClaim(Context& context, const Claimant& claimant, const DemoOfficers& officers) {
    const auto bank = BankAccount::make("014", "8000000001", claimant.name);
    if (!bank)
        return passOn(bank);
    const ClaimRequest request{ClaimId::make(context.clock()), ClaimCause::Resignation,
                               FaceEvidence{FaceMethod::StaffVouch,
                                            {},
                                            officers[0],
                                            "demo store without a camera",
                                            officers[1],
                                            {"ktp", "family_card"}},
                               claimant.npwp, *bank, TrackingNumber::invented(context.today(), claimant.chance)};
    const auto filed = Claims(context).submit(claimant.id, request);
    return filed ? Result<void>{} : Result<void>{passOn(filed)};
}

Result<void> write(Context& context, const Batch& batch, const DemoOfficers& officers) {
    store::Database& database = context.database();
    if (const auto added =
            store::FreshLoad(database).add(batch.people, batch.contributions, batch.yields, kConsentText);
        !added)
        return added;
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return passOn(transaction);
    const auto priors = store::PriorClaims(database).addAll(batch.priors);
    if (!priors)
        return passOn(priors);
    if (std::ranges::any_of(*priors, [](store::Added one) { return one != store::Added::New; }))
        return fail(ErrorCode::AlreadyExists, "an invented record is in the store already");
    for (const Claimant& claimant : batch.claimants)
        if (const auto filed = fileClaim(context, claimant, officers); !filed)
            return filed;
    return transaction->commit();
}

} // namespace

Result<void> DemoFill::run(const DemoOfficers& officers, const ProgressFunction& progress) {
    const Work work{m_options, m_context.today(), m_context.now(), m_context.rules(), m_context.database().key()};
    const auto ahead = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    const auto started = std::chrono::steady_clock::now();
    const store::BulkWrites bulk(m_context.database());
    std::deque<std::future<Result<Batch>>> coming; // a future waits for its worker before it goes
    int next = 0;
    for (int done = 0; done < m_options.participants;) {
        for (; coming.size() <= ahead && next < m_options.participants; next += kBatch)
            coming.push_back(std::async(std::launch::async, &prepare, std::cref(work), next,
                                        std::min(next + kBatch, m_options.participants)));
        const auto batch = coming.front().get();
        coming.pop_front();
        if (!batch)
            return passOn(batch);
        if (const auto written = write(m_context, *batch, officers); !written)
            return written;
        done += static_cast<int>(batch->people.size());
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - started);
        if (progress)
            progress({"demo", done, m_options.participants, took * (m_options.participants - done) / done});
    }
    return {};
}

} // namespace anjungan::service
