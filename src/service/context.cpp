#include "service/context.h"

#include "base/flatjson.h"
#include "store/audit.h"
#include "store/facedecisions.h"
#include "store/outbox.h"
#include "store/staff.h"

#include <algorithm>

namespace anjungan::service {

Result<void> Journal::audit(const Actor& by, const std::string& action, const std::string& subject,
                            const std::string& detail) {
    return store::Audit(m_context.database()).append(storeActor(by), action, subject, detail);
}

Result<void> Journal::tellHeadOffice(const std::string& kind, const std::string& subject,
                                     const std::vector<Field>& body) {
    FlatJsonWriter json;
    for (const auto& [name, value] : body)
        json.put(name, value);
    return store::Outbox(m_context.database()).add(kind, subject, json.take());
}

store::Actor storeActor(const Actor& actor) {
    switch (actor.kind) {
    case Actor::Kind::Participant:
        return store::Actor::participant(ParticipantId::fromText(actor.id));
    case Actor::Kind::Staff:
        return store::Actor::staff(StaffId::fromText(actor.id));
    case Actor::Kind::System:
        return store::Actor::system(actor.id);
    }
    return store::Actor::system("unknown");
}

Result<StaffMember> enabledStaff(Context& context, const StaffId& id) {
    const auto record = store::Staff(context.database()).get(id);
    if (!record && record.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotAllowed, "no such member of staff", "staff");
    if (!record)
        return passOn(record);
    if (record->disabledAt)
        return fail(ErrorCode::NotAllowed, "the staff account is switched off", "staff");
    if (record->lockedAt)
        return fail(ErrorCode::NotAllowed, "the staff account is locked", "staff");
    return StaffMember{record->id, record->code, record->name, record->role, false, false};
}

Result<StaffMember> enabledOfficer(Context& context, const StaffId& id) {
    auto member = enabledStaff(context, id);
    if (member && member->role == Role::Admin)
        return fail(ErrorCode::NotAllowed, "the role does not allow it", "role");
    return member;
}

store::PhotoKind photoKind(PhotoPurpose purpose) {
    switch (purpose) {
    case PhotoPurpose::Enrolment:
        return store::PhotoKind::Enrolment;
    case PhotoPurpose::Claim:
        return store::PhotoKind::Claim;
    case PhotoPurpose::DataUpdate:
        return store::PhotoKind::DataUpdate;
    }
    return store::PhotoKind::Claim;
}

Result<void> dropLostPhoto(Context& context, std::optional<FaceEvidence>& face) {
    if (!face || face->method != FaceMethod::Camera)
        return {};
    const auto photo = store::Photos(context.database()).owner(face->photo);
    if (!photo && photo.error().code != ErrorCode::NotFound)
        return passOn(photo);
    if (!photo)
        face.reset();
    return {};
}

namespace {

std::unexpected<Error> refusedFace(const char* why) {
    return fail(ErrorCode::InvalidInput, why, "face");
}

/// The photo that the evidence names: this person's, for this purpose, and no claim's yet.
Result<void> checkPhoto(Context& context, const ParticipantId& participant, PhotoPurpose purpose, const PhotoId& id) {
    const auto photo = store::Photos(context.database()).owner(id);
    if (!photo && photo.error().code == ErrorCode::NotFound)
        return refusedFace("no such photo");
    if (!photo)
        return passOn(photo);
    if (photo->participant != participant)
        return refusedFace("the photo is another person's");
    if (photo->kind != photoKind(purpose))
        return refusedFace("the photo was taken for something else");
    if (photo->shownByClaim)
        return refusedFace("the photo is another claim's");
    return {};
}

bool areTwoPapers(const std::vector<std::string>& documents) {
    const auto known = [](const std::string& code) { return std::ranges::find(kFaceDocuments, code) != kFaceDocuments.end(); };
    return documents.size() == 2 && documents[0] != documents[1] && std::ranges::all_of(documents, known);
}

Result<void> checkVouch(Context& context, const FaceEvidence& face) {
    if (!checkedText(face.vouchReason, 200))
        return refusedFace("staff vouch with a reason");
    if (!areTwoPapers(face.documents))
        return refusedFace("staff look at two papers");
    if (face.vouchedBy == face.secondedBy)
        return refusedFace("two people vouch");
    bool supervised = false;
    for (const StaffId& id : {face.vouchedBy, face.secondedBy}) {
        const auto member = enabledStaff(context, id);
        if (!member && member.error().code == ErrorCode::NotAllowed)
            return refusedFace("the one who vouched is no enabled member of staff");
        if (!member)
            return passOn(member);
        supervised = supervised || member->role == Role::Penyelia;
    }
    if (face.vouchReason == kVouchMismatch && !supervised)
        return refusedFace("a penyelia answers for a face that the machine refused");
    return {};
}

} // namespace

Result<void> checkFace(Context& context, const ParticipantId& participant, PhotoPurpose purpose,
                       const FaceEvidence& face) {
    switch (face.method) {
    case FaceMethod::Camera: {
        if (face.photo.isNull() || !face.vouchedBy.isNull() || !face.secondedBy.isNull())
            return refusedFace("a camera's evidence is a photo");
        if (const auto photo = checkPhoto(context, participant, purpose, face.photo); !photo)
            return photo;
        const auto check = store::Photos(context.database()).check(face.photo);
        if (!check)
            return passOn(check);
        if (*check && (*check)->verdict == FaceVerdict::No)
            return refusedFace("the machine refused the picture");
        return {};
    }
    case FaceMethod::StaffVouch: {
        const bool mismatch = face.vouchReason == kVouchMismatch;
        if (face.photo.isNull() == mismatch)
            return refusedFace("staff vouch without a photo, but for one that the machine refused");
        if (mismatch)
            if (const auto photo = checkPhoto(context, participant, purpose, face.photo); !photo)
                return photo;
        return checkVouch(context, face);
    }
    }
    return refusedFace("unknown method");
}

Result<FaceStanding> faceStanding(Context& context, const ClaimId& claim, const FaceEvidence& face) {
    const auto decisions = store::FaceDecisions(context.database()).of(claim);
    if (!decisions)
        return passOn(decisions);
    if (!decisions->empty())
        return decisions->back().same ? FaceStanding::Settled : FaceStanding::Refused;
    if (face.method == FaceMethod::StaffVouch || face.photo.isNull())
        return FaceStanding::Settled;
    const auto check = store::Photos(context.database()).check(face.photo);
    if (!check)
        return passOn(check);
    // Without a check it was filed by a program of before: the desk has looked at such pictures by itself.
    return *check && (*check)->needsStaff() ? FaceStanding::Undecided : FaceStanding::Settled;
}

} // namespace anjungan::service
