#include "bench/bulkstore.h"

#include "base/crypto.h"
#include "store/database.h"
#include "store/rowseals.h"
#include "store/transferwriter.h"

namespace anjungan::bench {

using namespace store;

namespace {

constexpr std::int64_t kEmployer = 185'000;
constexpr std::int64_t kWorker = 100'000;
constexpr std::int64_t kTransfersInSeal = 4'000; // as an import writes them
constexpr const char* kProfileColumn = "participant.profile_sealed:";
constexpr const char* kKpjColumn = "membership.kpj_sealed:";

/// Rows like those of the one person that the services have written into the store.
class BulkMaker {
public:
    BulkMaker(const Bench& bench, const std::string& name)
        : m_bench(bench)
        , m_key(require(StoreKey::load(bench.store(name).keyPath())))
        , m_store(bench.file(name))
        , m_person(m_store, "INSERT INTO participant (id, nik_hash, phone_hash, profile_sealed, data_updated_on, "
                            "registered_at, changed_at) SELECT ?, ?, phone_hash, ?, data_updated_on, registered_at, "
                            "changed_at FROM participant WHERE id = ?")
        , m_card(m_store, "INSERT INTO membership (id, participant_id, kpj_hash, kpj_sealed, npp, employer_name, "
                          "segment, started_on, ended_on, end_reason, event_date, in_dispute, company_retirement_age, "
                          "linked_at) SELECT ?, ?, ?, ?, npp, employer_name, segment, started_on, ended_on, end_reason, "
                          "event_date, in_dispute, company_retirement_age, linked_at FROM membership WHERE id = ?")
        , m_account(m_store, "INSERT INTO account (id, kind, membership_id, credits_posted) VALUES (?, 'member', ?, ?)")
        , m_contribution(m_store, "INSERT INTO contribution (membership_id, blth, reference, posted_on, wage, "
                                  "jht_employer, jht_worker, jp_employer, jp_worker) "
                                  "VALUES (?, ?, ?, ?, 5000000, 185000, 100000, 100000, 50000)")
        , m_transfer(m_store, "INSERT INTO transfer (seq, id, debit_account, credit_account, amount, code, phase, "
                              "booked_on, blth, reference) VALUES (?, ?, ?, ?, ?, ?, 'posted', ?, ?, ?)")
        , m_seal(m_store, "INSERT INTO ledger_seal (last_seq, hash) VALUES (?, ?)") {}

    void fill(int people, int months) {
        readPattern();
        const std::vector<std::string> triggers = m_store.dropGuards();
        m_store.run("PRAGMA journal_mode = OFF");
        for (const char* pragma : {"PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF",
                                   "PRAGMA ignore_check_constraints = ON",
                                   "PRAGMA cache_size = -400000", "BEGIN IMMEDIATE"})
            m_store.run(pragma);
        for (int person = 0; person < people; ++person)
            addPerson(person, months);
        if (m_number > m_sealed)
            seal();
        const std::string credit = std::to_string((kEmployer + kWorker) * months);
        m_store.run("UPDATE account SET credits_posted = " + credit + " WHERE id = '" + m_patternCard + "'");
        // The number of the last transfer that moved each account, as the triggers would have noted it.
        m_store.run("UPDATE account SET moved_by = COALESCE((SELECT MAX(seq) FROM transfer WHERE credit_account = account.id), 0) "
                    "WHERE kind = 'member'");
        m_store.run("UPDATE account SET moved_by = " + std::to_string(m_number) + " WHERE id = 'contributions_in'");
        m_store.run("UPDATE account SET debits_posted = " + credit + " * " + std::to_string(people) +
                    " WHERE id = 'contributions_in'");
        m_store.run("COMMIT");
        for (const std::string& sql : triggers)
            m_store.run(sql);
        m_store.run("PRAGMA journal_mode = WAL");
    }

private:
    void readPattern() {
        BareStatement row(m_store, "SELECT p.id, p.profile_sealed, m.id FROM participant p, membership m");
        if (!row.next())
            giveUp({ErrorCode::Bug, "there is no person to make others like", {}});
        m_patternPerson = row.column(0);
        m_patternCard = row.column(2);
        m_profile = require(m_key.open(row.column(1), kProfileColumn + m_patternPerson));
        m_nikAt = m_profile.find(nikOf(0));
    }

    void addPerson(int person, int months) {
        std::string card = m_patternCard;
        if (person > 0) {
            const Instant now = m_bench.clock.now();
            const std::string id = newUuid(now);
            card = newUuid(now);
            m_profile.replace(m_nikAt, nikOf(person).size(), nikOf(person));
            m_person.text(1, id);
            m_person.text(2, m_nikHash = m_key.searchHash(nikOf(person), "participant.nik"));
            m_person.bytes(3, m_sealedProfile = m_key.seal(m_profile, kProfileColumn + id));
            m_person.text(4, m_patternPerson);
            m_person.runOnce();
            m_card.text(1, card);
            m_card.text(2, id);
            m_card.text(3, m_kpjHash = m_key.searchHash(kpjOf(person), "membership.kpj"));
            m_card.bytes(4, m_sealedKpj = m_key.seal(kpjOf(person), kKpjColumn + card));
            m_card.text(5, m_patternCard);
            m_card.runOnce();
            m_account.text(1, card);
            m_account.text(2, card);
            m_account.number(3, (kEmployer + kWorker) * months);
            m_account.runOnce();
        }
        for (int month = 0; month < months; ++month)
            addContribution(card, kpjOf(person), month);
    }

    void addContribution(const std::string& card, const std::string& kpj, int month) {
        const std::string blth = blthOf(month);
        const std::string day = blth + "-28";
        const std::string reference = kpj + '-' + blth;
        m_contribution.text(1, card);
        m_contribution.text(2, blth);
        m_contribution.text(3, reference);
        m_contribution.text(4, day);
        m_contribution.runOnce();
        for (const auto& [amount, code] : {std::pair(kEmployer, TransferCode::ContributionEmployer),
                                           std::pair(kWorker, TransferCode::ContributionWorker)})
            addTransfer({TransferId::make(m_bench.clock), programme::contributionsIn(), AccountId::fromText(card),
                         Rupiah{amount}, code, require(parseDate(day)), require(parseMonth(blth)), reference},
                        day, blth);
    }

    void addTransfer(const Transfer& transfer, const std::string& day, const std::string& blth) {
        ++m_number;
        m_hash = chainHash(m_hash, chainContent({m_number, transfer.id.text(), transfer.debit.text(), transfer.credit.text(),
                                                transfer.amount.value(), std::string(toText(transfer.code)), "posted", day,
                                                blth, transfer.reference, {}}));
        m_transfer.number(1, m_number);
        m_transfer.text(2, transfer.id.text());
        m_transfer.text(3, transfer.debit.text());
        m_transfer.text(4, transfer.credit.text());
        m_transfer.number(5, transfer.amount.value());
        const std::string code(toText(transfer.code));
        m_transfer.text(6, code);
        m_transfer.text(7, day);
        m_transfer.text(8, blth);
        m_transfer.text(9, transfer.reference);
        m_transfer.runOnce();
        if (m_number - m_sealed == kTransfersInSeal)
            seal();
    }

    void seal() {
        m_seal.number(1, m_number);
        m_seal.text(2, m_hash);
        m_seal.runOnce();
        m_sealed = m_number;
    }

    const Bench& m_bench;
    StoreKey m_key;
    BareStore m_store;
    BareStatement m_person, m_card, m_account, m_contribution, m_transfer, m_seal;
    std::string m_patternPerson, m_patternCard, m_profile, m_hash;
    std::string m_nikHash, m_sealedProfile, m_kpjHash, m_sealedKpj; // stay while they are bound
    std::size_t m_nikAt = 0;
    std::int64_t m_number = 0;
    std::int64_t m_sealed = 0;
};

} // namespace

void makeBulkStore(const Bench& bench, const std::string& name, int people, int months) {
    bench.make(name);
    bench.writeFiles(1, 0);
    const std::vector<std::filesystem::path> files{bench.folder / "p.csv", bench.folder / "m.csv"};
    require(bench.open(name)->import(files));
    BulkMaker(bench, name).fill(people, months);
    store::DatabaseOptions options;
    options.file = bench.file(name);
    options.contentCheck = store::ContentCheck::Never;
    const auto database = require(store::Database::open(options, bench.clock));
    auto transaction = require(store::Transaction::begin(*database));
    require(store::RowSeals(*database).sealAll());
    require(transaction.commit());
}

} // namespace anjungan::bench
