#include "domain/claim.h"

#include "base/qttext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anjungan {

namespace {

constexpr int kDraftVersion = 1;

std::string text(const QJsonObject& object, QLatin1StringView key) {
    return object.value(key).toString().toStdString();
}

QJsonObject faceToJson(const FaceEvidence& face) {
    return {{QLatin1StringView("method"), toQ(toText(face.method))},
            {QLatin1StringView("photo"), toQ(face.photo.text())},
            {QLatin1StringView("vouched_by"), toQ(face.vouchedBy.text())},
            {QLatin1StringView("vouch_reason"), toQ(face.vouchReason)},
            {QLatin1StringView("seconded_by"), toQ(face.secondedBy.text())},
            {QLatin1StringView("documents"), toQ(joinedDocuments(face.documents))}};
}

Result<FaceEvidence> faceFromJson(const QJsonObject& object) {
    const auto method = parseFaceMethod(text(object, QLatin1StringView("method")));
    if (!method)
        return passOn(method);
    return FaceEvidence{*method,
                        PhotoId::fromText(text(object, QLatin1StringView("photo"))),
                        StaffId::fromText(text(object, QLatin1StringView("vouched_by"))),
                        text(object, QLatin1StringView("vouch_reason")),
                        StaffId::fromText(text(object, QLatin1StringView("seconded_by"))),
                        documentsOf(text(object, QLatin1StringView("documents")))};
}

} // namespace

std::string_view toText(FaceMethod method) {
    switch (method) {
    case FaceMethod::Camera: return "camera";
    case FaceMethod::StaffVouch: return "staff_vouch";
    }
    return {};
}

Result<FaceMethod> parseFaceMethod(std::string_view text) {
    for (const FaceMethod method : {FaceMethod::Camera, FaceMethod::StaffVouch})
        if (toText(method) == text)
            return method;
    return fail(ErrorCode::InvalidInput, "unknown face method");
}

std::string joinedDocuments(const std::vector<std::string>& documents) {
    std::string joined;
    for (const std::string& document : documents)
        joined += (joined.empty() ? "" : ",") + document;
    return joined;
}

std::vector<std::string> documentsOf(std::string_view joined) {
    std::vector<std::string> documents;
    while (!joined.empty()) {
        const std::size_t comma = std::min(joined.find(','), joined.size());
        documents.emplace_back(joined.substr(0, comma));
        joined.remove_prefix(std::min(comma + 1, joined.size()));
    }
    return documents;
}

Result<ClaimRequest> ClaimRequest::complete(const ClaimDraft& draft) {
    const auto missing = [](const char* step) { return fail(ErrorCode::InvalidInput, "the claim is not complete", step); };
    if (!draft.cause)
        return missing("cause");
    if (draft.membershipDataConfirmed != true)
        return missing("membership_data");
    if (!draft.face)
        return missing("face");
    if (!draft.bank)
        return missing("bank");
    return ClaimRequest{draft.id, *draft.cause, *draft.face, draft.npwp, *draft.bank};
}

std::string toJson(const ClaimDraft& draft) {
    QJsonObject object{{QLatin1StringView("version"), kDraftVersion},
                       {QLatin1StringView("id"), toQ(draft.id.text())},
                       {QLatin1StringView("step"), static_cast<int>(draft.step)}};
    if (draft.cause)
        object.insert(QLatin1StringView("cause"), toQ(toText(*draft.cause)));
    if (draft.membershipDataConfirmed)
        object.insert(QLatin1StringView("membership_data_confirmed"), *draft.membershipDataConfirmed);
    if (draft.face)
        object.insert(QLatin1StringView("face"), faceToJson(*draft.face));
    if (draft.npwp)
        object.insert(QLatin1StringView("npwp"), toQ(draft.npwp->text()));
    if (draft.bank)
        object.insert(QLatin1StringView("bank"), QJsonObject{{QLatin1StringView("code"), toQ(draft.bank->bankCode())},
                                                             {QLatin1StringView("number"), toQ(draft.bank->number())},
                                                             {QLatin1StringView("holder"), toQ(draft.bank->holder())}});
    insertHalfTyped(object, draft.halfTyped);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<ClaimDraft> claimDraftFromJson(std::string_view json) {
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const int step = object.value(QLatin1StringView("step")).toInt();
    if (object.value(QLatin1StringView("version")).toInt() != kDraftVersion || step < 1 || step > kClaimStepCount)
        return fail(ErrorCode::InvalidInput, "the draft was written by another version");
    ClaimDraft draft;
    draft.id = ClaimId::fromText(text(object, QLatin1StringView("id")));
    draft.step = static_cast<ClaimStep>(step);
    if (object.contains(QLatin1StringView("cause"))) {
        const auto cause = parseClaimCause(text(object, QLatin1StringView("cause")));
        if (!cause)
            return passOn(cause);
        draft.cause = *cause;
    }
    if (object.contains(QLatin1StringView("membership_data_confirmed")))
        draft.membershipDataConfirmed = object.value(QLatin1StringView("membership_data_confirmed")).toBool();
    if (object.contains(QLatin1StringView("face"))) {
        const auto face = faceFromJson(object.value(QLatin1StringView("face")).toObject());
        if (!face)
            return passOn(face);
        draft.face = *face;
    }
    if (object.contains(QLatin1StringView("npwp"))) {
        const auto npwp = Npwp::parse(text(object, QLatin1StringView("npwp")));
        if (!npwp)
            return passOn(npwp);
        draft.npwp = *npwp;
    }
    if (object.contains(QLatin1StringView("bank"))) {
        const QJsonObject bank = object.value(QLatin1StringView("bank")).toObject();
        const auto account = BankAccount::make(text(bank, QLatin1StringView("code")), text(bank, QLatin1StringView("number")),
                                               text(bank, QLatin1StringView("holder")));
        if (!account)
            return passOn(account);
        draft.bank = *account;
    }
    draft.halfTyped = halfTypedOf(object);
    return draft;
}

} // namespace anjungan
