#include "service/claimdesk.h"

#include "rules/identity.h"
#include "service/claimrecords.h"
#include "service/claimstates.h"
#include "service/facedesk.h"
#include "store/claims.h"
#include "store/participants.h"
#include "store/photos.h"

#include <algorithm>

namespace anjungan::service {

namespace {

Result<std::string> enrolmentPicture(Context& context, const ParticipantId& participant) {
    auto photo = store::Photos(context.database()).latest(participant, store::PhotoKind::Enrolment);
    if (!photo)
        return passOn(photo);
    return *photo ? std::move((*photo)->jpeg) : std::string();
}

std::vector<std::string> accountWarnings(const Context& context, const BankAccount& bank) {
    const auto checked = rules::checkAccount(bank.bankCode(), bank.number(), bank.holder(), context.rules());
    if (!checked)
        return {"bank_code"};
    std::vector<std::string> warnings;
    for (const rules::IdentityWarning warning : checked->warnings)
        if (warning == rules::IdentityWarning::UnusualAccountLength)
            warnings.emplace_back("account_length");
    return warnings;
}

/// The moves that are left to this reader: by role, never approval by the one who verified, and towards the money only with a
/// face that is settled.
std::vector<ClaimState> allowedFor(const store::ClaimRecord& record, const StaffMember& reader, const DeskFace& face) {
    std::vector<ClaimState> states = allowedChanges(record.state, reader.role);
    if (record.verifiedBy == reader.id || face.refused)
        std::erase(states, ClaimState::Approved);
    if (face.undecided || face.refused)
        std::erase(states, ClaimState::Verified);
    return states;
}

} // namespace

Result<std::vector<DeskRow>> ClaimDesk::list(std::optional<ClaimState> state) {
    const auto claims = store::Claims(m_context.database()).list(state);
    if (!claims)
        return passOn(claims);
    std::vector<DeskRow> rows;
    for (const store::ClaimSummary& claim : *claims) {
        auto participant = store::Participants(m_context.database()).get(claim.participant);
        if (!participant)
            return passOn(participant);
        rows.push_back({claim.id, claim.tracking, std::move(participant->name), claim.cause, claim.state, claim.net,
                        claim.submittedOn, claim.dueOn, isOpen(claim.state) && claim.dueOn < m_context.today()});
    }
    return rows;
}

Result<DeskClaim> ClaimDesk::open(const ClaimId& claim, const StaffMember& reader) {
    const auto member = enabledStaff(m_context, reader.id);
    if (!member)
        return passOn(member);
    const auto record = store::Claims(m_context.database()).get(claim);
    if (!record)
        return passOn(record);
    const auto participant = store::Participants(m_context.database()).get(record->participant);
    if (!participant)
        return passOn(participant);
    auto receipt = receiptOf(m_context, *record);
    if (!receipt)
        return passOn(receipt);
    auto events = eventsOf(m_context, claim, TrackView::Desk);
    if (!events)
        return passOn(events);
    auto claimPhoto = record->face.photo.isNull() ? Result<store::Photo>(store::Photo{})
                                                  : store::Photos(m_context.database()).get(record->face.photo);
    if (!claimPhoto)
        return passOn(claimPhoto);
    auto face = deskFace(m_context, *record, *claimPhoto, member->role);
    if (!face)
        return passOn(face);
    auto enrolmentPhoto = enrolmentPicture(m_context, record->participant);
    if (!enrolmentPhoto)
        return passOn(enrolmentPhoto);
    if (const auto done = Journal(m_context).audit(Actor::staff(member->id), "claim_opened", subjectOf(claim)); !done)
        return passOn(done);
    auto allowed = allowedFor(*record, *member, *face);
    return DeskClaim{*std::move(receipt),
                     record->state,
                     participant->nik,
                     participant->birthDate,
                     record->bank,
                     compareNames(record->bank.holder(), participant->name),
                     accountWarnings(m_context, record->bank),
                     record->npwp,
                     record->face,
                     *std::move(face),
                     std::move(claimPhoto->jpeg),
                     *std::move(enrolmentPhoto),
                     *std::move(events),
                     record->factsJson,
                     record->findingsJson,
                     std::move(allowed)};
}

Result<ClaimId> ClaimDesk::find(const TrackingNumber& tracking) {
    const auto id = store::Claims(m_context.database()).findId(tracking);
    if (!id)
        return passOn(id);
    if (!*id)
        return fail(ErrorCode::NotFound, "no claim has this tracking number", "tracking");
    return **id;
}

} // namespace anjungan::service
