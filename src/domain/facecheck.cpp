#include "domain/facecheck.h"

#include "base/qttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace anjungan {

namespace {

constexpr int kMostTries = 99;

/// More decimals would tell noise.
double fourDecimals(double value) {
    return std::round(value * 1e4) / 1e4;
}

} // namespace

std::string_view toText(FaceVerdict verdict) {
    switch (verdict) {
    case FaceVerdict::NotCompared:
        return "not_compared";
    case FaceVerdict::Yes:
        return "yes";
    case FaceVerdict::Staff:
        return "staff";
    case FaceVerdict::No:
        return "no";
    }
    return {};
}

Result<FaceVerdict> parseFaceVerdict(std::string_view text) {
    for (const auto verdict : {FaceVerdict::NotCompared, FaceVerdict::Yes, FaceVerdict::Staff, FaceVerdict::No})
        if (toText(verdict) == text)
            return verdict;
    return fail(ErrorCode::InvalidInput, "unknown verdict on a face");
}

std::string toJson(const FaceCheck& check) {
    QJsonArray reasons;
    for (const std::string& reason : check.reasons)
        reasons.append(toQ(reason));
    const QJsonObject json{{QStringLiteral("verdict"), toQ(toText(check.verdict))},
                           {QStringLiteral("score"), fourDecimals(check.score)},
                           {QStringLiteral("threshold"), fourDecimals(check.threshold)},
                           {QStringLiteral("liveness_score"), fourDecimals(check.livenessScore)},
                           {QStringLiteral("attack_suspected"), check.attackSuspected},
                           {QStringLiteral("reasons"), reasons},
                           {QStringLiteral("engine"), toQ(check.engine)},
                           {QStringLiteral("tries"), check.tries}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<FaceCheck> faceCheckFromJson(std::string_view json) {
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const auto verdict = parseFaceVerdict(object.value(QLatin1StringView("verdict")).toString().toStdString());
    if (!verdict)
        return passOn(verdict);
    FaceCheck check;
    check.verdict = *verdict;
    check.score = object.value(QLatin1StringView("score")).toDouble();
    check.threshold = object.value(QLatin1StringView("threshold")).toDouble();
    check.livenessScore = object.value(QLatin1StringView("liveness_score")).toDouble();
    check.attackSuspected = object.value(QLatin1StringView("attack_suspected")).toBool();
    for (const QJsonValue reason : object.value(QLatin1StringView("reasons")).toArray())
        check.reasons.push_back(reason.toString().toStdString());
    check.engine = object.value(QLatin1StringView("engine")).toString().toStdString();
    check.tries = object.value(QLatin1StringView("tries")).toInt();
    if (check.tries < 1 || check.tries > kMostTries)
        return fail(ErrorCode::InvalidInput, "a face was compared no such number of times");
    return check;
}

} // namespace anjungan
