#include "store/priorclaims.h"

#include "store/query.h"

namespace anjungan::store {

namespace {

PriorClaim readRow(Statement& row) {
    return {row.text(0), row.id<ParticipantId>(1), row.parsed(2, &parseClaimCause), row.date(3), row.rupiah(4)};
}

} // namespace

Result<std::vector<Added>> PriorClaims::addAll(std::span<const PriorClaim> claims) {
    return inTransaction(m_database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(claims.size());
        for (const PriorClaim& claim : claims) {
            const auto stored = selectOne(
                m_database,
                "SELECT reference, participant_id, cause, paid_on, gross FROM prior_claim WHERE reference = ?",
                &readRow, claim.reference);
            if (!stored)
                return passOn(stored);
            if (*stored) {
                answers.push_back(**stored == claim ? Added::Already : Added::Differs);
                continue;
            }
            const auto written = execute(
                m_database,
                "INSERT INTO prior_claim (reference, participant_id, cause, paid_on, gross) VALUES (?, ?, ?, ?, ?)",
                claim.reference, claim.participant, claim.cause, claim.paidOn, claim.gross);
            if (!written)
                return passOn(written);
            answers.push_back(Added::New);
        }
        return answers;
    });
}

Result<std::vector<PriorClaim>> PriorClaims::of(const ParticipantId& participant) {
    return selectAll(
        m_database,
        "SELECT reference, participant_id, cause, paid_on, gross FROM prior_claim WHERE participant_id = ? "
        "UNION ALL SELECT tracking_number, participant_id, cause, paid_on, gross FROM claim "
        "WHERE participant_id = ? AND state = 'paid' ORDER BY 4, 1",
        &readRow, participant, participant);
}

} // namespace anjungan::store
