// The desk's word on the two pictures of a claim: what it looks at, and what it writes.

#include "service/facedesk.h"

#include "store/facedecisions.h"
#include "store/staff.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

Result<std::string> nameOf(Context& context, const StaffId& id) {
    if (id.isNull())
        return std::string();
    auto member = store::Staff(context.database()).get(id);
    if (!member)
        return passOn(member);
    return std::move(member->name);
}

Result<FaceDecisionRow> rowOf(Context& context, const store::FaceDecision& decision) {
    auto decidedBy = nameOf(context, decision.decidedBy);
    if (!decidedBy)
        return passOn(decidedBy);
    auto supervisedBy = nameOf(context, decision.supervisedBy);
    if (!supervisedBy)
        return passOn(supervisedBy);
    return FaceDecisionRow{decision.same, *std::move(decidedBy), *std::move(supervisedBy), decision.reason,
                           context.clock().dayOf(decision.at)};
}

/// Until it is approved; after that the money is on its way.
bool isLooked(ClaimState state) {
    return state == ClaimState::Submitted || state == ClaimState::Verified || state == ClaimState::Returned;
}

Result<void> checkSupervisor(Context& context, const StaffId& supervisor) {
    if (supervisor.isNull())
        return fail(ErrorCode::NotAllowed, "a refused face is taken back by a penyelia", "supervisor");
    const auto member = enabledStaff(context, supervisor);
    if (!member)
        return passOn(member);
    if (member->role != Role::Penyelia)
        return fail(ErrorCode::NotAllowed, "a refused face is taken back by a penyelia", "supervisor");
    return {};
}

} // namespace

Result<DeskFace> deskFace(Context& context, const store::ClaimRecord& record, const store::Photo& claimPhoto, Role reader) {
    DeskFace face;
    face.check = claimPhoto.check;
    if (claimPhoto.erasedAt)
        face.erasedOn = context.clock().dayOf(*claimPhoto.erasedAt);
    auto vouchedBy = nameOf(context, record.face.vouchedBy);
    auto secondedBy = nameOf(context, record.face.secondedBy);
    if (!vouchedBy || !secondedBy)
        return passOn(!vouchedBy ? vouchedBy : secondedBy);
    face.vouchedBy = *std::move(vouchedBy);
    face.secondedBy = *std::move(secondedBy);
    const auto decisions = store::FaceDecisions(context.database()).of(record.id);
    if (!decisions)
        return passOn(decisions);
    for (const store::FaceDecision& decision : *decisions) {
        auto row = rowOf(context, decision);
        if (!row)
            return passOn(row);
        face.decisions.push_back(*std::move(row));
    }
    const auto standing = faceStanding(context, record.id, record.face);
    if (!standing)
        return passOn(standing);
    face.undecided = *standing == FaceStanding::Undecided;
    face.refused = *standing == FaceStanding::Refused;
    face.mayDecide = !claimPhoto.jpeg.empty() && isLooked(record.state) && reader != Role::Admin;
    return face;
}

Result<void> ClaimDesk::decideFace(const ClaimId& claim, const StaffMember& by, bool same, const std::string& reason,
                                   const StaffId& supervisor) {
    const auto text = checkedText(reason, kLongestReason);
    if (!text)
        return fail(ErrorCode::InvalidInput, "a decision on a face needs a reason of at most 300 characters", "reason");
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    const auto member = enabledOfficer(m_context, by.id);
    if (!member)
        return passOn(member);
    const auto record = store::Claims(m_context.database()).get(claim);
    if (!record)
        return passOn(record);
    if (!isLooked(record->state))
        return fail(ErrorCode::Conflict, "the claim is " + std::string(toText(record->state)) + " by now", "state");
    if (record->face.photo.isNull())
        return fail(ErrorCode::NotFound, "the claim has no picture", "face");
    const auto standing = faceStanding(m_context, claim, record->face);
    if (!standing)
        return passOn(standing);
    const bool takesBack = same && *standing == FaceStanding::Refused;
    if (takesBack)
        if (const auto allowed = checkSupervisor(m_context, supervisor); !allowed)
            return allowed;
    const store::FaceDecision decision{same, member->id, takesBack ? supervisor : StaffId(), *text, m_context.now()};
    if (const auto done = store::FaceDecisions(m_context.database()).add(claim, decision); !done)
        return done;
    const std::string action = same ? "face_confirmed" : "face_refused";
    const std::string detail = takesBack ? "a refusal taken back, penyelia " + supervisor.text() : std::string();
    if (const auto done = Journal(m_context).audit(Actor::staff(member->id), action, subjectOf(claim), detail); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    spdlog::info("claim {} {}", claim.text(), action);
    return {};
}

} // namespace anjungan::service
