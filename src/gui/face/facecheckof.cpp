#include "gui/face/facecheckof.h"

namespace anjungan::gui {

namespace {

FaceVerdict verdictOf(MatchVerdict verdict) {
    switch (verdict) {
    case MatchVerdict::NotCompared:
        return FaceVerdict::NotCompared;
    case MatchVerdict::Yes:
        return FaceVerdict::Yes;
    case MatchVerdict::Staff:
        return FaceVerdict::Staff;
    case MatchVerdict::No:
        return FaceVerdict::No;
    }
    return FaceVerdict::NotCompared;
}

} // namespace

FaceCheck faceCheckOf(const FaceFindings& findings, int tries) {
    FaceCheck check;
    check.verdict = verdictOf(findings.verdict);
    check.score = findings.score;
    check.threshold = findings.threshold;
    check.livenessScore = findings.livenessScore;
    check.attackSuspected = findings.attackSuspected;
    for (const FaceReason reason : findings.reasons)
        check.reasons.emplace_back(toText(reason));
    check.engine = findings.engine;
    check.tries = tries;
    return check;
}

} // namespace anjungan::gui
