#include "service/context.h"

#include "store/audit.h"
#include "store/outbox.h"
#include "store/staff.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anjungan::service {

Result<void> Journal::audit(const Actor& by, const std::string& action, const std::string& subject,
                            const std::string& detail) {
    return store::Audit(m_context.database()).append(storeActor(by), action, subject, detail);
}

Result<void> Journal::tellHeadOffice(const std::string& kind, const std::string& subject,
                                     const std::vector<Field>& body) {
    QJsonObject object;
    for (const auto& [name, value] : body)
        object.insert(QString::fromStdString(name), QString::fromStdString(value));
    const std::string json = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    return store::Outbox(m_context.database()).add(kind, subject, json);
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

Result<void> checkFace(Context& context, const ParticipantId& participant, PhotoPurpose purpose,
                       const FaceEvidence& face) {
    const auto refuse = [](const char* why) {
        return fail(ErrorCode::InvalidInput, why, "face");
    };
    switch (face.method) {
    case FaceMethod::Camera: {
        if (face.photo.isNull() || !face.vouchedBy.isNull())
            return refuse("a camera's evidence is a photo");
        const auto photo = store::Photos(context.database()).owner(face.photo);
        if (!photo && photo.error().code == ErrorCode::NotFound)
            return refuse("no such photo");
        if (!photo)
            return passOn(photo);
        if (photo->participant != participant)
            return refuse("the photo is another person's");
        if (photo->kind != photoKind(purpose))
            return refuse("the photo was taken for something else");
        if (photo->shownByClaim)
            return refuse("the photo is another claim's");
        return {};
    }
    case FaceMethod::StaffVouch: {
        if (!face.photo.isNull() || !checkedText(face.vouchReason, 200))
            return refuse("staff vouch with a reason and without a photo");
        const auto member = enabledStaff(context, face.vouchedBy);
        if (!member && member.error().code == ErrorCode::NotAllowed)
            return refuse("the one who vouched is no enabled member of staff");
        if (!member)
            return passOn(member);
        return {};
    }
    }
    return refuse("unknown method");
}

} // namespace anjungan::service
