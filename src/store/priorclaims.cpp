#include "store/priorclaims.h"

#include "store/query.h"

namespace anjungan::store {

namespace {

PriorClaim readPriorClaim(Statement& row) {
    return {row.text(0), row.id<ParticipantId>(1), row.parsed(2, &parseClaimCause), row.date(3), row.rupiah(4)};
}

/// The claim paid from this store that a line tells of.
Result<bool> paidHere(Database& database, const PriorClaim& claim) {
    const auto own =
        selectNumber(database,
                     "SELECT COUNT(*) FROM claim WHERE participant_id = ? AND state = 'paid' AND gross = ? "
                     "AND (paid_on = ? OR tracking_number = ?)",
                     claim.participant, claim.gross, claim.paidOn, claim.reference);
    if (!own)
        return passOn(own);
    return *own > 0;
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
                &readPriorClaim, claim.reference);
            if (!stored)
                return passOn(stored);
            if (*stored) {
                answers.push_back(**stored == claim ? Added::Already : Added::Differs);
                continue;
            }
            const auto own = paidHere(m_database, claim);
            if (!own)
                return passOn(own);
            if (*own) {
                answers.push_back(Added::Already);
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
        "SELECT reference, participant_id, cause, paid_on, gross FROM prior_claim WHERE participant_id = ?",
        &readPriorClaim, participant);
}

} // namespace anjungan::store
