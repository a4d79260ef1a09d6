#include "store/claimmoney.h"
#include "store/consents.h"
#include "store/outbox.h"
#include "store/photos.h"
#include "store/priorclaims.h"
#include "store/referrals.h"
#include "store/teststore.h"
#include "support/postgresserver.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

/// A byte is written otherwise on PostgreSQL.
std::string spoken(std::string sql) {
    constexpr std::string_view kByte = "x'00'";
    if (test::onPostgresql())
        for (std::size_t at = sql.find(kByte); at != std::string::npos; at = sql.find(kByte))
            sql.replace(at, kByte.size(), "'\\x00'");
    return sql;
}

/// What the database says to SQL that goes past the program; empty where it let it pass.
std::string answerTo(TestStore& store, const std::string& sql) {
    const auto ran = store.database->run(spoken(sql));
    return ran ? std::string() : ran.error().detail;
}

/// The engines' own words for a column that must be unique, and for a row's own condition.
const char* uniqueWords() {
    return test::onPostgresql() ? "unique constraint" : "UNIQUE";
}

const char* checkWords() {
    return test::onPostgresql() ? "check constraint" : "CHECK";
}

void checkRefused(TestStore& store, const std::string& sql, const std::string& guard) {
    INFO(sql);
    const std::string answer = answerTo(store, sql);
    INFO(answer);
    CHECK(answer.find(guard) != std::string::npos);
}

struct Row {
    std::string seq = "(SELECT MAX(seq) + 1 FROM transfer)";
    std::string debit;
    std::string credit;
    std::string code = "yield";
    std::string phase = "posted";
    std::string day = "2026-06-15";
    std::string blth = "NULL";
    std::string pending = "NULL";
    std::string amount = "5";
    std::string reference = "raw";
};

std::string insert(const Row& row) {
    return "INSERT INTO transfer (seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference, "
           "pending_id) VALUES (" +
           row.seq + ", 'raw-id', '" + row.debit + "', '" + row.credit + "', " + row.amount + ", '" + row.code + "', '" +
           row.phase + "', '" + row.day + "', " + row.blth + ", '" + row.reference + "', " + row.pending + ")";
}

/// Two people, the first with an open claim over her money.
struct Guarded : TestStore {
    Guarded() : first(addMember(*this, 1, 10'000)), second(addMember(*this, 2, 20'000)), claim(fullClaim(*this, first, 10'000)) {
        auto transaction = must(Transaction::begin(*database));
        (void)must(Claims(*database).add(claim, Actor::system("test")));
        must(ClaimMoney(*database).reserve(claim));
        must(transaction.commit());
    }

    [[nodiscard]] std::string account(const Member& member) const { return member.account().text(); }

    Member first;
    Member second;
    ClaimRecord claim;
};

} // namespace

TEST_CASE("a transfer written past the program moves both accounts as well") {
    Guarded store;
    REQUIRE(answerTo(store, insert({.debit = "yield", .credit = store.account(store.second)})).empty());
    CHECK(must(Ledger(*store.database).balance(store.second.account())).posted() == Rupiah{20'005});
    CHECK(must(Ledger(*store.database).balance(programme::yield())).posted() == Rupiah{-5});
}

TEST_CASE("an account moves by a transfer alone") {
    Guarded store;
    const std::string who = " WHERE id = '" + store.account(store.second) + "'";
    for (const char* change : {"credits_posted = credits_posted + 1", "debits_posted = 1", "credits_pending = 1", "debits_pending = 1",
                               "moved_by = moved_by + 1", "moved_by = 1", "credits_posted = credits_posted + 20000, moved_by = 2",
                               "credits_posted = credits_posted + 20000, moved_by = (SELECT MAX(seq) FROM transfer)",
                               "kind = 'programme', membership_id = NULL", "credits_posted = credits_posted"})
        checkRefused(store, std::string("UPDATE account SET ") + change + who, "account_moves_by_transfer");
    checkRefused(store, "DELETE FROM account" + who, "account_stays");
    checkRefused(store, "INSERT INTO account (id, kind, credits_posted) VALUES ('gift', 'programme', 5)", "account_opens_empty");
    checkRefused(store, "INSERT INTO account (id, kind, moved_by) VALUES ('gift', 'programme', 1)", "account_opens_empty");
}

TEST_CASE("a transfer past the program has the next number, a day that can be and the accounts of its code") {
    Guarded store;
    const std::string member = store.account(store.second);
    const std::string other = store.account(store.first);
    const Row sound{.debit = "yield", .credit = member};
    const auto with = [&](auto change) {
        Row row = sound;
        change(row);
        return insert(row);
    };
    checkRefused(store, with([](Row& r) { r.seq = "1000"; }), "transfer_number");
    checkRefused(store, with([](Row& r) { r.seq = "0"; }), "transfer_number");
    for (const char* day : {"2026-02-30", "2026-6-15", "15-06-2026", "", "now", "2026-06-15T00:00:00", "1976-12-31"})
        checkRefused(store, with([&](Row& r) { r.day = day; }), "transfer_day");
    for (const char* month : {"'2026-13'", "'2026'", "''", "'2026-06-01'"})
        checkRefused(store, with([&](Row& r) { r.blth = month; }), "transfer_day");
    for (const auto& [debit, credit, code] : std::vector<std::array<std::string, 3>>{{"yield", member, "gift"},
                                                                                     {"payout", member, "yield"},
                                                                                     {"yield", "tax", "yield"},
                                                                                     {"yield", member, "contribution_worker"},
                                                                                     {"contributions_in", "payout", "contribution_worker"},
                                                                                     {member, "tax", "payout"},
                                                                                     {member, "payout", "tax"},
                                                                                     {"yield", "payout", "payout"},
                                                                                     {member, other, "merge"},
                                                                                     {member, "payout", "merge"},
                                                                                     {"correction", member, "correction"},
                                                                                     {member, "correction", "correction"}})
        checkRefused(store, insert({.debit = debit, .credit = credit, .code = code}), "transfer_code");
    constexpr std::array kProgramme = {"contributions_in", "yield", "payout", "tax", "correction"};
    for (const std::string account : kProgramme) {
        for (const char* const code : {"contribution_employer", "contribution_worker", "yield", "yield_settlement"})
            if (const std::string debit = std::string(code).starts_with("y") ? "yield" : "contributions_in"; account != debit)
                checkRefused(store, insert({.debit = debit, .credit = account, .code = code}), "transfer_code");
        for (const std::string code : {"payout", "tax"})
            if (account != code)
                checkRefused(store, insert({.debit = account, .credit = code, .code = code}), "transfer_code");
    }
    checkRefused(store, with([](Row& r) { r.phase = "pending"; }), "transfer_code");
    checkRefused(store, insert({.debit = member, .credit = "payout", .code = "payout", .amount = "20001"}), "does not hold that much");
    CHECK(must(Ledger(*store.database).count()) == 5);
}

TEST_CASE("post and void must match what was reserved") {
    Guarded store;
    const std::string pending = "(SELECT id FROM transfer WHERE phase = 'pending' AND code = 'payout')";
    const Row sound{.debit = store.account(store.first), .credit = "payout", .code = "payout", .phase = "post", .pending = pending,
                    .amount = "10500", .reference = "claim:" + store.claim.id.text()};
    Row row = sound;
    SECTION("the amount") { row.amount = "10499"; }
    SECTION("the account that pays") { row.debit = store.account(store.second); }
    SECTION("the code") { row.code = "tax", row.credit = "tax"; }
    SECTION("the reference") { row.reference = "claim:other"; }
    SECTION("what is no reservation") { row.pending = "(SELECT id FROM transfer WHERE seq = 1)"; }
    checkRefused(store, insert(row), "transfer_resolves");
    CHECK(answerTo(store, insert(sound)).empty());
    checkRefused(store, insert(sound), uniqueWords());
}

TEST_CASE("seals, audit lines and claim events follow one another") {
    Guarded store;
    const std::string hash(64, 'a');
    checkRefused(store, "INSERT INTO ledger_seal VALUES (3, '" + hash + "')", "ledger_seal_last");
    checkRefused(store, "INSERT INTO ledger_seal VALUES (9, '" + hash + "')", "ledger_seal_last");
    checkRefused(store, "INSERT INTO audit VALUES (7, 't', 'a', 'b', 'c', 'd', '" + hash + "')", "audit_number");
    checkRefused(store, "INSERT INTO audit VALUES (1, 't', 'a', 'b', 'c', 'd', 'short')", "audit_number");
    const auto event = [&](const char* seq, const char* from, const char* to) {
        return "INSERT INTO claim_event VALUES ('e', '" + store.claim.id.text() + "', " + seq + ", 't', 'a', " + from + ", '" + to + "', x'00')";
    };
    checkRefused(store, event("3", "'submitted'", "submitted"), "claim_event_follows");
    checkRefused(store, event("2", "'verified'", "submitted"), "claim_event_follows");
    checkRefused(store, event("2", "NULL", "submitted"), "claim_event_follows");
    checkRefused(store, event("2", "'submitted'", "paid"), "claim_event_follows");
}

TEST_CASE("a claim keeps what was filed, goes only where it may and ends with its money") {
    Guarded store;
    const std::string who = " WHERE id = '" + store.claim.id.text() + "'";
    for (const char* change : {"net = net - 1, tax = tax + 1", "membership_id = (SELECT MAX(id) FROM membership)", "cause = 'layoff'",
                               "tax_kind = 'progressive'", "submitted_on = '2026-06-14'", "facts_sealed = x'00'", "payee_sealed = x'00'",
                               "rule_set_version = 'other'"})
        checkRefused(store, std::string("UPDATE claim SET ") + change + who, "claim_keeps");
    for (const char* state : {"approved", "sent_to_bank"})
        checkRefused(store, std::string("UPDATE claim SET state = '") + state + "'" + who, "claim_state_moves");
    checkRefused(store, "UPDATE claim SET state = 'rejected'" + who, "claim_money_moved");
    checkRefused(store, "DELETE FROM claim" + who, "claim_stays");
    must(ClaimMoney(*store.database).release(store.claim.id, store.clock.today()));
    must(Claims(*store.database)
             .changeState(store.claim.id, {store.clock.now(), Actor::system("test"), ClaimState::Submitted, ClaimState::Rejected, ""},
                          store.clock.today()));
    checkRefused(store, "UPDATE claim SET changed_at = 'x'" + who, "claim_keeps");
}

TEST_CASE("a correction is proposed by one, decided once by another, and carried out as it says") {
    Guarded store;
    for (const char* id : {"ani", "budi"})
        must(store.database->run(spoken(std::string("INSERT INTO staff (id, code, name_sealed, role, pin_sealed, created_at) VALUES ('") + id +
                                        "', '" + id + "', x'00', 'penyelia', x'00', 't')")));
    const std::string member = store.account(store.second);
    const auto propose = [&](const char* id, const char* state) {
        return std::string("INSERT INTO correction (id, membership_id, amount, reason_sealed, state, proposed_by, proposed_at) VALUES ('") +
               id + "', '" + member + "', -7, x'00', '" + state + "', 'ani', 't')";
    };
    checkRefused(store, propose("c", "posted"), "correction_opens_proposed");
    REQUIRE(answerTo(store, propose("c", "proposed")).empty());
    const Row mend{.debit = member, .credit = "correction", .code = "correction", .amount = "7", .reference = "correction:c"};
    checkRefused(store, insert(mend), "transfer_code");
    checkRefused(store, "UPDATE correction SET amount = -8", "correction_keeps");
    checkRefused(store, "UPDATE correction SET state = 'posted', decided_by = 'ani', decided_at = 't'", checkWords());
    REQUIRE(answerTo(store, "UPDATE correction SET state = 'posted', decided_by = 'budi', decided_at = 't'").empty());
    Row other = mend;
    other.amount = "8";
    checkRefused(store, insert(other), "transfer_code");
    other = {.debit = "correction", .credit = member, .code = "correction", .amount = "7", .reference = "correction:c"};
    checkRefused(store, insert(other), "transfer_code");
    CHECK(answerTo(store, insert(mend)).empty());
    checkRefused(store, "UPDATE correction SET state = 'refused'", "correction_keeps");
    checkRefused(store, "DELETE FROM correction", "correction_stays");
}

TEST_CASE("records that tell what was are not rewritten or removed") {
    Guarded store;
    must(Consents(*store.database).give(store.first.person.id, ConsentKind::Biometric, "1"));
    must(Consents(*store.database).withdraw(store.first.person.id, ConsentKind::Biometric));
    must(Outbox(*store.database).add("kind", "subject", "{}"));
    const PriorClaim prior{"pc", store.first.person.id, ClaimCause::Partial10, makeDate(2020, 5, 5), Rupiah{5}};
    (void)must(PriorClaims(*store.database).addAll(std::span(&prior, 1)));
    for (const auto& [sql, guard] : std::vector<std::pair<const char*, const char*>>{
             {"UPDATE consent SET withdrawn_at = NULL", "consent_keeps"},
             {"UPDATE consent SET given_at = 'x'", "consent_keeps"},
             {"DELETE FROM consent", "consent_stays"},
             {"UPDATE outbox SET body_sealed = x'00'", "outbox_keeps"},
             {"DELETE FROM outbox", "outbox_stays"},
             {"UPDATE contribution SET jht_worker = 1", "append-only"},
             {"DELETE FROM contribution", "append-only"},
             {"UPDATE prior_claim SET gross = 1", "append-only"},
             {"DELETE FROM prior_claim", "append-only"},
             {"UPDATE membership SET participant_id = (SELECT MAX(id) FROM participant)", "membership_keeps"},
             {"UPDATE membership SET kpj_hash = 'x'", "membership_keeps"},
             {"DELETE FROM membership", "membership_stays"},
             {"DELETE FROM participant", "participant_stays"}})
        checkRefused(store, sql, guard);
    const auto message = must(Outbox(*store.database).unsent(1)).front();
    must(Outbox(*store.database).markSent(message.id, store.clock.now()));
    checkRefused(store, "UPDATE outbox SET sent_at = NULL", "outbox_keeps");
    Referral referral;
    referral.day = store.clock.today();
    const auto kept = must(Referrals(*store.database).add(referral));
    checkRefused(store, "UPDATE referral SET queue_number = 99", "referral_keeps");
    must(Referrals(*store.database).changeState(kept.id, ReferralState::Done, {}, ""));
    checkRefused(store, "UPDATE referral SET state = 'waiting'", "referral_keeps");
}

TEST_CASE("a photo keeps whose it is and what was said of it, and an erased one stays so") {
    Guarded store;
    FaceCheck check;
    const PhotoId id = PhotoId::make(store.clock);
    must(Photos(*store.database).add({id, store.first.person.id, PhotoKind::Claim, store.clock.now(), "picture", "template", check, {}}));
    const std::string who = " WHERE id = '" + id.text() + "'";
    for (const std::string& change :
         {std::string("kind = 'enrolment'"), std::string("taken_at = ''"), std::string("check_sealed = NULL"),
          std::string("check_sealed = x'00'"), "participant_id = '" + store.second.person.id.text() + "'"})
        checkRefused(store, "UPDATE photo SET " + change + who, "photo_stays_erased");
    must(Photos(*store.database).erase(id));
    for (const char* change : {"erased_at = NULL", "erased_at = '2030-01-01T00:00:00Z'", "template_sealed = x'00'"})
        checkRefused(store, std::string("UPDATE photo SET ") + change + who, "photo_stays_erased");
    must(Photos(*store.database).remove(id));
}

TEST_CASE("decisions on a face are numbered without gaps") {
    Guarded store;
    const std::string values = ", 1, 'nobody', x'00', '2026-06-15T12:00:00Z')";
    for (const char* seq : {"0", "2", "7"})
        checkRefused(store,
                     "INSERT INTO face_decision (id, claim_id, seq, same, decided_by, reason_sealed, decided_at) VALUES ('raw', '" +
                         store.claim.id.text() + "', " + seq + values,
                     "face_decision_follows");
}
