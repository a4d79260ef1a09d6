#include "store/facedecisions.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kFaceReason = "face_decision.reason_sealed";

} // namespace

Result<void> FaceDecisions::add(const ClaimId& claim, const FaceDecision& decision) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto before = of(claim);
        if (!before)
            return passOn(before);
        if (decision.same && decision.supervisedBy.isNull() && !before->empty() && !before->back().same)
            return fail(ErrorCode::RefusedByRule, "a refused face is taken back by a penyelia", "supervisor");
        const std::string id = newUuid(decision.at);
        const auto written =
            execute(m_database,
                    "INSERT INTO face_decision (id, claim_id, seq, same, decided_by, supervised_by, reason_sealed, "
                    "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id, claim, static_cast<std::int64_t>(before->size()) + 1, decision.same, decision.decidedBy,
                    decision.supervisedBy, sealed(m_database, decision.reason, kFaceReason, id), decision.at);
        return written ? Result<void>{} : Result<void>{passOn(written)};
    });
}

Result<std::vector<FaceDecision>> FaceDecisions::of(const ClaimId& claim) {
    return selectAll(
        m_database,
        "SELECT id, same, decided_by, supervised_by, reason_sealed, decided_at FROM face_decision WHERE claim_id = ? "
        "ORDER BY seq",
        [&](Statement& row) -> Result<FaceDecision> {
            const auto reason = opened(m_database, row.blob(4), kFaceReason, row.text(0));
            if (!reason)
                return passOn(reason);
            return FaceDecision{row.flag(1), row.id<StaffId>(2), row.id<StaffId>(3), *reason, row.instant(5)};
        },
        claim);
}

} // namespace anjungan::store
