#include "store/claims.h"

#include "base/flatjson.h"
#include "store/query.h"
#include "store/rowseals.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kFactsColumn = "claim.facts_sealed";
constexpr std::string_view kFindingsColumn = "claim.findings_sealed";
constexpr std::string_view kPayeeColumn = "claim.payee_sealed";
constexpr std::string_view kVouchColumn = "claim.face_vouch_sealed";
constexpr std::string_view kEventReason = "claim_event.reason_sealed";

struct Payee {
    BankAccount bank;
    std::optional<Npwp> npwp;
};

std::string toJson(const BankAccount& bank, const std::optional<Npwp>& npwp) {
    FlatJsonWriter json;
    json.put("bank", bank.bankCode()).put("number", bank.number()).put("holder", bank.holder());
    if (npwp)
        json.put("npwp", npwp->text());
    return json.take();
}

Result<Payee> payeeFromJson(const std::string& json) {
    const FlatJson stored(json);
    const auto bank = BankAccount::make(stored.text("bank"), stored.text("number"), stored.text("holder"));
    const std::string npwpText = stored.text("npwp");
    const auto npwp = npwpText.empty() ? Result<Npwp>(fail(ErrorCode::NotFound, "none")) : Npwp::parse(npwpText);
    if (!bank || (!npwp && !npwpText.empty()))
        return fail(ErrorCode::StoreCorrupt, "a claim's payee is not of its form");
    return Payee{*bank, npwp ? std::optional(*npwp) : std::nullopt};
}

Result<ClaimRecord> readClaim(Database& database, Statement& row) {
    const std::string id = row.text(0);
    const auto tracking = TrackingNumber::parse(row.text(1));
    const auto facts = opened(database, row.blob(14), kFactsColumn, id);
    const auto findings = opened(database, row.blob(15), kFindingsColumn, id);
    const auto payeeJson = opened(database, row.blob(16), kPayeeColumn, id);
    const auto vouch =
        row.isNull(20) ? Result<std::string>(std::string()) : opened(database, row.blob(20), kVouchColumn, id);
    for (const auto* sealedPart : {&facts, &findings, &payeeJson, &vouch})
        if (!*sealedPart)
            return passOn(*sealedPart);
    const auto payee = payeeFromJson(*payeeJson);
    if (!payee)
        return passOn(payee);
    if (!tracking)
        return fail(ErrorCode::StoreCorrupt, "a stored tracking number is not of its form", id);
    const FaceEvidence face{row.parsed(17, &parseFaceMethod), row.id<PhotoId>(18), row.id<StaffId>(19), *vouch,
                            row.id<StaffId>(30),              documentsOf(row.text(31))};
    return ClaimRecord{ClaimId::fromText(id),
                       *tracking,
                       row.id<ParticipantId>(2),
                       row.id<MembershipId>(3),
                       row.parsed(4, &parseClaimCause),
                       row.parsed(5, &parseClaimState),
                       row.rupiah(6),
                       row.rupiah(7),
                       row.rupiah(8),
                       row.rupiah(9),
                       row.parsed(10, &parseTaxKind),
                       row.rupiah(11),
                       row.rupiah(12),
                       row.text(13),
                       *facts,
                       *findings,
                       payee->bank,
                       payee->npwp,
                       face,
                       row.instant(21),
                       row.date(22),
                       row.date(23),
                       row.flag(24),
                       static_cast<int>(row.integer(25)),
                       row.id<StaffId>(26),
                       row.id<StaffId>(27),
                       row.id<StaffId>(28),
                       row.optional(29, &parseDate)};
}

Result<ClaimSummary> readSummary(Statement& row) {
    const auto tracking = TrackingNumber::parse(row.text(1));
    if (!tracking)
        return fail(ErrorCode::StoreCorrupt, "a stored tracking number is not of its form", row.text(0));
    return ClaimSummary{row.id<ClaimId>(0),
                        *tracking,
                        row.id<ParticipantId>(2),
                        row.parsed(3, &parseClaimCause),
                        row.parsed(4, &parseClaimState),
                        row.rupiah(5),
                        row.date(6),
                        row.date(7)};
}

Result<int> insert(Database& database, const ClaimRecord& claim) {
    const std::string& id = claim.id.text();
    const auto vouch = claim.face.vouchReason.empty()
                           ? std::optional<Blob>()
                           : std::optional(sealed(database, claim.face.vouchReason, kVouchColumn, id));
    return execute(
        database,
        "INSERT INTO claim (id, tracking_number, participant_id, membership_id, cause, state, total, "
        "settlement_yield, gross, tax, tax_kind, net, remaining, rule_set_version, facts_sealed, findings_sealed, "
        "payee_sealed, face_method, face_photo_id, face_vouched_by, face_vouch_sealed, submitted_at, submitted_on, "
        "due_on, due_is_estimate, sla_working_days, changed_at, assisted_by, face_seconded_by, face_documents) "
        "VALUES (?, ?, ?, ?, ?, 'submitted', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.id, claim.tracking.text(), claim.participant, claim.membership, claim.cause, claim.total,
        claim.settlementYield, claim.gross, claim.tax, claim.taxKind, claim.net, claim.remaining, claim.ruleSetVersion,
        sealed(database, claim.factsJson, kFactsColumn, id), sealed(database, claim.findingsJson, kFindingsColumn, id),
        sealed(database, toJson(claim.bank, claim.npwp), kPayeeColumn, id), claim.face.method, claim.face.photo,
        claim.face.vouchedBy, vouch, claim.submittedAt, claim.submittedOn, claim.dueOn, claim.dueIsEstimate,
        claim.slaWorkingDays, claim.submittedAt, claim.assistedBy, claim.face.secondedBy,
        joinedDocuments(claim.face.documents));
}

Result<void> insertEvent(Database& database, const ClaimId& claim, std::int64_t number, const ClaimEvent& event) {
    const std::string id = newUuid(event.at);
    const auto written = execute(database,
                                 "INSERT INTO claim_event (id, claim_id, seq, at, actor, from_state, to_state, "
                                 "reason_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                 id, claim, number, event.at, event.actor.text(), event.from, event.to,
                                 sealed(database, event.reason, kEventReason, id));
    if (!written)
        return passOn(written);
    return {};
}

Error addError(const Error& error) {
    if (error.detail.find("claim.tracking_number") != std::string::npos)
        return {ErrorCode::AlreadyExists, "the tracking number is taken", "tracking_number"};
    // SQLite names the index, since it is over more than columns; a server's index is told by its columns.
    if (error.detail.find("claim_one_open") != std::string::npos || error.detail.find("claim.participant_id") != std::string::npos)
        return {ErrorCode::AlreadyExists, "a claim of this participant is in process", "open_claim"};
    return error;
}

bool sameFiling(const ClaimRecord& a, const ClaimRecord& b) {
    return a.participant == b.participant && a.membership == b.membership && a.cause == b.cause && a.gross == b.gross &&
           a.tax == b.tax && a.net == b.net && a.bank == b.bank;
}

} // namespace

Result<Added> Claims::add(const ClaimRecord& claim, const Actor& by) {
    return joinTransaction(m_database, [&]() -> Result<Added> {
        const auto stored = find(claim.id);
        if (!stored)
            return passOn(stored);
        if (*stored) {
            if (sameFiling(**stored, claim))
                return Added::Already;
            return fail(ErrorCode::Conflict, "a claim with this id is there with other content");
        }
        if (const auto added = addNew(claim, by); !added)
            return passOn(added);
        return Added::New;
    });
}

Result<void> Claims::addNew(const ClaimRecord& claim, const Actor& by) {
    return joinTransaction(m_database, [&]() -> Result<void> {
        if (const auto written = insert(m_database, claim); !written)
            return std::unexpected(addError(written.error()));
        const auto noted = insertEvent(m_database, claim.id, 1, {claim.submittedAt, by, {}, ClaimState::Submitted, {}});
        if (!noted)
            return noted;
        return RowSeals(m_database).sealNew(RowSeals::Kind::Claim, claim.id.text());
    });
}

Result<void> Claims::changeState(const ClaimId& claim, const ClaimEvent& event, Date on) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = get(claim);
        if (!stored)
            return passOn(stored);
        if (const auto asWritten = RowSeals(m_database).check(RowSeals::Kind::Claim, claim.text()); !asWritten)
            return asWritten;
        if (event.from != stored->state)
            return fail(ErrorCode::Conflict, "the claim is " + std::string(toText(stored->state)) + " by now", "state");
        const StaffId actor = event.actor.staffId();
        if (event.to == ClaimState::Approved && !actor.isNull() && actor == stored->verifiedBy)
            return fail(ErrorCode::RefusedByRule, "who verified a claim can't approve it", "four_eyes");
        const bool again = event.to == ClaimState::Submitted;
        const StaffId verifiedBy = event.to == ClaimState::Verified ? actor : again ? StaffId() : stored->verifiedBy;
        const StaffId approvedBy = event.to == ClaimState::Approved ? actor : again ? StaffId() : stored->approvedBy;
        const auto paidOn = event.to == ClaimState::Paid ? std::optional(on) : std::nullopt;
        const auto written = oneRow(execute(m_database,
                                            "UPDATE claim SET state = ?, verified_by = ?, approved_by = ?, paid_on = "
                                            "?, changed_at = ? WHERE id = ?",
                                            event.to, verifiedBy, approvedBy, paidOn, event.at, claim),
                                    "no such claim");
        if (!written)
            return written;
        const auto before = selectNumber(m_database, "SELECT COUNT(*) FROM claim_event WHERE claim_id = ?", claim);
        if (!before)
            return passOn(before);
        if (const auto noted = insertEvent(m_database, claim, *before + 1, event); !noted)
            return noted;
        return RowSeals(m_database).seal(RowSeals::Kind::Claim, claim.text());
    });
}

Result<void> Claims::repairPayee(const ClaimId& claim, const BankAccount& bank, const std::optional<Npwp>& npwp) {
    const auto written =
        execute(m_database, "UPDATE claim SET payee_sealed = ?, changed_at = ? WHERE id = ? AND state = 'returned'",
                sealed(m_database, toJson(bank, npwp), kPayeeColumn, claim.text()), m_database.clock().now(), claim);
    if (!written)
        return passOn(written);
    if (*written == 0)
        return fail(ErrorCode::Conflict, "only a claim that was returned can be repaired", "state");
    return {};
}

Result<ClaimRecord> Claims::get(const ClaimId& id) {
    auto claim = find(id);
    if (!claim)
        return passOn(claim);
    if (!*claim)
        return fail(ErrorCode::NotFound, "no such claim");
    return std::move(**claim);
}

Result<std::optional<ClaimRecord>> Claims::find(const ClaimId& id) {
    return selectOne(
        m_database,
        "SELECT id, tracking_number, participant_id, membership_id, cause, state, total, settlement_yield, gross, tax, "
        "tax_kind, net, remaining, rule_set_version, facts_sealed, findings_sealed, payee_sealed, face_method, "
        "face_photo_id, "
        "face_vouched_by, face_vouch_sealed, submitted_at, submitted_on, due_on, due_is_estimate, sla_working_days, "
        "assisted_by, verified_by, approved_by, paid_on, face_seconded_by, face_documents FROM claim WHERE id = ?",
        [&](Statement& row) { return readClaim(m_database, row); }, id);
}

Result<std::optional<ClaimId>> Claims::findId(const TrackingNumber& tracking) {
    return selectOne(
        m_database, "SELECT id FROM claim WHERE tracking_number = ?", [](Statement& row) { return row.id<ClaimId>(0); },
        tracking.text());
}

Result<ClaimHistory> Claims::historyOf(const ParticipantId& participant) {
    struct Filed {
        ClaimSummary claim;
        std::optional<Date> paidOn;
        Rupiah gross;
    };
    const auto all = selectAll(
        m_database,
        "SELECT id, tracking_number, participant_id, cause, state, net, submitted_on, due_on, paid_on, gross FROM claim "
        "WHERE participant_id = ?",
        [](Statement& row) -> Result<Filed> {
            auto claim = readSummary(row);
            if (!claim)
                return passOn(claim);
            return Filed{std::move(*claim), row.optional(8, &parseDate), row.rupiah(9)};
        },
        participant);
    if (!all)
        return passOn(all);
    ClaimHistory history;
    for (const Filed& filed : *all)
        if (isOpen(filed.claim.state))
            history.open = filed.claim;
        else if (filed.paidOn)
            history.paid.push_back({filed.claim.tracking.text(), participant, filed.claim.cause, *filed.paidOn, filed.gross});
    return history;
}

Result<std::vector<ClaimSummary>> Claims::of(const ParticipantId& participant) {
    return selectAll(m_database,
                     "SELECT id, tracking_number, participant_id, cause, state, net, submitted_on, due_on FROM claim "
                     "WHERE participant_id = ? ORDER BY submitted_at DESC, id DESC",
                     &readSummary, participant);
}

Result<std::vector<ClaimSummary>> Claims::list(std::optional<ClaimState> state) {
    if (state)
        return selectAll(
            m_database,
            "SELECT id, tracking_number, participant_id, cause, state, net, submitted_on, due_on FROM claim "
            "WHERE state = ? ORDER BY due_on, submitted_at, id",
            &readSummary, *state);
    return selectAll(m_database,
                     "SELECT id, tracking_number, participant_id, cause, state, net, submitted_on, due_on FROM claim "
                     "ORDER BY due_on, submitted_at, id",
                     &readSummary);
}

Result<std::vector<ClaimEvent>> Claims::events(const ClaimId& claim) {
    return selectAll(
        m_database,
        "SELECT id, at, actor, from_state, to_state, reason_sealed FROM claim_event WHERE claim_id = ? ORDER BY seq",
        [&](Statement& row) -> Result<ClaimEvent> {
            const auto reason = opened(m_database, row.blob(5), kEventReason, row.text(0));
            if (!reason)
                return passOn(reason);
            return ClaimEvent{row.instant(1), Actor::fromText(row.text(2)), row.optional(3, &parseClaimState),
                              row.parsed(4, &parseClaimState), *reason};
        },
        claim);
}

} // namespace anjungan::store
