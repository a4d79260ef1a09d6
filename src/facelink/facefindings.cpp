#include "facelink/facefindings.h"

#include "base/qttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace anjungan {

namespace {

double fourDecimals(double value) {
    return std::round(value * 1e4) / 1e4;
}

} // namespace

std::string_view toText(MatchVerdict verdict) {
    switch (verdict) {
    case MatchVerdict::NotCompared:
        return "not_compared";
    case MatchVerdict::Yes:
        return "yes";
    case MatchVerdict::Staff:
        return "staff";
    case MatchVerdict::No:
        return "no";
    }
    return "unknown";
}

std::string_view toText(FaceReason reason) {
    switch (reason) {
    case FaceReason::NoEnrolment:
        return "no_enrolment";
    case FaceReason::OtherMatcher:
        return "other_matcher";
    case FaceReason::HintOnly:
        return "hint_only";
    case FaceReason::BetweenLimits:
        return "between_limits";
    case FaceReason::BelowLimit:
        return "below_limit";
    case FaceReason::PrintSuspected:
        return "print_suspected";
    case FaceReason::ChallengeFailed:
        return "challenge_failed";
    }
    return "unknown";
}

std::string toJson(const FaceFindings& findings) {
    QJsonArray reasons;
    for (const auto reason : findings.reasons)
        reasons.append(toQ(toText(reason)));
    const QJsonObject json{{QStringLiteral("verdict"), toQ(toText(findings.verdict))},
                           {QStringLiteral("score"), fourDecimals(findings.score)},
                           {QStringLiteral("threshold"), fourDecimals(findings.threshold)},
                           {QStringLiteral("liveness_score"), fourDecimals(findings.livenessScore)},
                           {QStringLiteral("attack_suspected"), findings.attackSuspected},
                           {QStringLiteral("reasons"), reasons},
                           {QStringLiteral("engine"), toQ(findings.engine)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace anjungan
