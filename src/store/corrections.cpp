#include "store/corrections.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kCorrectionReason = "correction.reason_sealed";

Result<CorrectionRecord> readCorrection(Database& database, Statement& row) {
    auto reason = opened(database, row.blob(3), kCorrectionReason, row.text(0));
    if (!reason)
        return passOn(reason);
    return CorrectionRecord{row.id<CorrectionId>(0),
                            row.id<MembershipId>(1),
                            row.rupiah(2),
                            std::move(*reason),
                            row.parsed(4, &parseCorrectionState),
                            row.id<StaffId>(5),
                            row.instant(6),
                            row.id<StaffId>(7),
                            row.optional(8, &parseInstant)};
}

} // namespace

Result<void> Corrections::add(const CorrectionRecord& correction) {
    const auto written = execute(
        m_database,
        "INSERT INTO correction (id, membership_id, amount, reason_sealed, state, proposed_by, proposed_at) "
        "VALUES (?, ?, ?, ?, 'proposed', ?, ?)",
        correction.id, correction.membership, correction.amount,
        sealed(m_database, correction.reason, kCorrectionReason, correction.id.text()), correction.proposedBy,
        correction.proposedAt);
    if (!written)
        return passOn(written);
    return {};
}

Result<void> Corrections::decide(const CorrectionId& id, CorrectionState state, const StaffId& by) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = get(id);
        if (!stored)
            return passOn(stored);
        if (stored->state != CorrectionState::Proposed)
            return fail(ErrorCode::Conflict, "the correction is " + std::string(toText(stored->state)) + " already",
                        "state");
        if (state == CorrectionState::Posted && stored->proposedBy == by)
            return fail(ErrorCode::RefusedByRule, "who proposed a correction can't post it", "four_eyes");
        return oneRow(execute(m_database, "UPDATE correction SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                              state, by, m_database.clock().now(), id),
                      "no such correction");
    });
}

Result<CorrectionRecord> Corrections::get(const CorrectionId& id) {
    auto found = selectOne(
        m_database,
        "SELECT id, membership_id, amount, reason_sealed, state, proposed_by, proposed_at, decided_by, decided_at "
        "FROM correction WHERE id = ?",
        [&](Statement& row) { return readCorrection(m_database, row); }, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no such correction", "correction");
    return std::move(**found);
}

Result<std::vector<CorrectionRecord>> Corrections::list(std::optional<CorrectionState> state) {
    return selectAll(
        m_database,
        "SELECT id, membership_id, amount, reason_sealed, state, proposed_by, proposed_at, decided_by, decided_at "
        "FROM correction WHERE state = COALESCE(?, state) ORDER BY proposed_at, id",
        [&](Statement& row) { return readCorrection(m_database, row); }, state);
}

} // namespace anjungan::store
