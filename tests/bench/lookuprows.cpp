#include "bench/scalerows.h"

#include "base/crypto.h"
#include "store/memberdebits.h"

#include <random>

namespace anjungan::bench {

namespace {

constexpr int kLookups = 5000;

/// The reads that finding a card and its balance need, and nothing done with what is read.
class BareLookup {
public:
    explicit BareLookup(const BareStore& store)
        : m_card(store, "SELECT id, participant_id, kpj_sealed, npp, employer_name, segment, started_on, ended_on, end_reason, "
                        "event_date, in_dispute, company_retirement_age, linked_at FROM membership WHERE kpj_hash = ?")
        , m_nik(store, "SELECT id FROM participant WHERE nik_hash = ?")
        , m_person(store, "SELECT id, profile_sealed, data_updated_on, registered_at FROM participant WHERE id = ?")
        , m_cards(store, "SELECT id, participant_id, kpj_sealed, npp, employer_name, segment, started_on, ended_on, end_reason, "
                         "event_date, in_dispute, company_retirement_age, linked_at FROM membership WHERE participant_id = ? "
                         "ORDER BY started_on, id")
        , m_account(store, "SELECT id, credits_posted, debits_posted, credits_pending, debits_pending FROM account "
                           "WHERE membership_id = ?")
        , m_entries(store, "SELECT booked_on, code, amount, blth, reference, seq FROM transfer WHERE credit_account = ? "
                           "AND phase IN ('posted', 'post') ORDER BY 1, 6")
        , m_debits(store, "SELECT booked_on, code, amount, blth, reference, seq FROM transfer WHERE debit_account = ? AND " +
                              std::string(store::kOfMemberDebits) + "AND phase IN ('posted', 'post')")
        , m_priors(store, "SELECT reference, cause, paid_on, gross FROM prior_claim WHERE participant_id = ?")
        , m_latest(store, "SELECT blth, jp_employer, jp_worker FROM contribution WHERE membership_id = ? "
                          "ORDER BY blth DESC, reference DESC LIMIT 1") {}

    std::size_t read(bool byNik, const std::string& hash, const std::string& participant, const std::string& membership) {
        std::size_t bytes = one(byNik ? m_nik : m_card, hash);
        for (BareStatement* statement : {&m_person, &m_cards, &m_priors})
            bytes += one(*statement, participant);
        for (BareStatement* statement : {&m_account, &m_entries, &m_debits, &m_latest})
            bytes += one(*statement, membership);
        return bytes;
    }

private:
    static std::size_t one(BareStatement& statement, const std::string& key) {
        statement.text(1, key);
        const std::size_t bytes = statement.readAll();
        if (statement.scannedRows() > 0)
            giveUp({ErrorCode::Bug, "a bare read looks through a whole table: it is no yardstick", {}});
        return bytes;
    }

    BareStatement m_card, m_nik, m_person, m_cards, m_account, m_entries, m_debits, m_priors, m_latest;
};

struct Asked {
    std::string number;
    bool byNik = false;
    std::string hash;
    std::string participant;
    std::string membership;
};

std::vector<Asked> questions(const Bench& bench, const std::string& store, int people, service::Services& services,
                             const BareStore& bare) {
    const StoreKey key = require(StoreKey::load(bench.store(store).keyPath()));
    BareStatement card(bare, "SELECT id FROM membership WHERE participant_id = ?");
    std::mt19937_64 random(1);
    std::vector<Asked> asked;
    for (int i = 0; i < kLookups; ++i) {
        const int who = static_cast<int>(random() % static_cast<unsigned>(people));
        Asked one{i % 2 == 0 ? nikOf(who) : kpjOf(who), i % 2 == 0, {}, {}, {}};
        one.hash = key.searchHash(one.number, one.byNik ? "participant.nik" : "membership.kpj");
        one.participant = require(services.profiles.find(one.number)).text();
        card.text(1, one.participant);
        if (card.next())
            one.membership = card.column(0);
        card.reset();
        asked.push_back(std::move(one));
    }
    return asked;
}

/// One store with its services, its bare reads and what is asked of both.
class Subject {
public:
    Subject(const Bench& bench, const std::string& store, int people)
        : m_bench(bench)
        , m_services(bench.services(store))
        , m_bare(bench.file(store))
        , m_reads(m_bare)
        , m_asked(questions(bench, store, people, *m_services, m_bare)) {}

    /// The i-th question to both; what it took is kept from the second round on.
    void ask(std::size_t i, bool kept) {
        const Asked& one = m_asked[i];
        const StopWatch bareWatch;
        const std::size_t bytes = m_reads.read(one.byNik, one.hash, one.participant, one.membership);
        const double bareTook = bareWatch.seconds();
        const double bareWorked = bareWatch.processorSeconds();
        const StopWatch watch;
        const auto overview =
            require(m_services->balances.overview(require(m_services->profiles.find(one.number)), m_bench.clock.today()));
        const double took = watch.seconds();
        const double worked = watch.processorSeconds();
        if (overview.total <= Rupiah{} || bytes == 0)
            giveUp({ErrorCode::Bug, "a lookup found no balance", {}});
        if (!kept)
            return;
        ours.add(took);
        theirs.add(bareTook);
        oursWorked.add(worked);
        theirsWorked.add(bareWorked);
    }

    Times ours, theirs, oursWorked, theirsWorked;

private:
    const Bench& m_bench;
    std::unique_ptr<service::Services> m_services;
    BareStore m_bare;
    BareLookup m_reads;
    std::vector<Asked> m_asked;
};

} // namespace

void measureLookup(const Bench& bench, const std::string& large, const std::string& small) {
    Subject many(bench, large, bench.sizes.large);
    Subject few(bench, small, bench.sizes.small);
    // Turn by turn, so that all meet the same disturbances; the first round warms.
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < kLookups; ++i) {
            many.ask(i, round > 0);
            few.ask(i, round > 0);
        }
    const auto row = [](const std::string& work, Times& ours, Times& theirs, double bound) {
        print({work, ours.share(0.5), theirs.share(0.5), "us", ours.share(0.5) / theirs.share(0.5), bound, false});
    };
    row("lookup by NIK or KPJ + balance, median", many.ours, many.theirs, 2);
    row("  by processor time", many.oursWorked, many.theirsWorked, 2);
    print("  99 of 100 lookups within", many.ours.share(0.99), "us", 5000);
    print("  by processor time", many.oursWorked.share(0.99), "us", 5000);
    row("large store beside small store, median", many.ours, few.ours, 1.5);
    row("  by processor time", many.oursWorked, few.oursWorked, 1.5);
}

} // namespace anjungan::bench
