#include "gui/face/facecheckof.h"

#include "gui/texts/facetexts.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("the camera process's findings are kept with every figure and reason") {
    FaceFindings findings;
    findings.verdict = MatchVerdict::Staff;
    findings.score = 0.42;
    findings.threshold = 0.5;
    findings.livenessScore = 0.3;
    findings.attackSuspected = true;
    findings.reasons = {FaceReason::BetweenLimits, FaceReason::PrintSuspected};
    findings.engine = "yunet reid:0a1b2c3d";
    const FaceCheck check = faceCheckOf(findings, 2);
    CHECK(check == FaceCheck{FaceVerdict::Staff, 0.42, 0.5, 0.3, true, {"between_limits", "print_suspected"}, "yunet reid:0a1b2c3d", 2});
    for (const auto& [machine, kept] : {std::pair{MatchVerdict::Yes, FaceVerdict::Yes}, std::pair{MatchVerdict::No, FaceVerdict::No},
                                        std::pair{MatchVerdict::NotCompared, FaceVerdict::NotCompared}}) {
        findings.verdict = machine;
        CHECK(faceCheckOf(findings, 1).verdict == kept);
    }
}

TEST_CASE("staff read the figures in words") {
    FaceCheck check{FaceVerdict::Yes, 0.714, 0.5, 0.9, false, {}, "drawn", 1};
    CHECK(texts::faceCheck(check) == QStringLiteral("Mirip: 0,71, batas 0,50. Kamera menilai orang yang sama."));
    check.verdict = FaceVerdict::Staff;
    check.reasons = {"hint_only"};
    CHECK(texts::faceCheck(check) == QStringLiteral("Mirip: 0,71, hanya petunjuk. Petugas yang memutuskan."));
    check.attackSuspected = true;
    CHECK(texts::faceCheck(check).contains(QStringLiteral("layar")));
    check = {FaceVerdict::No, 0.12, 0.5, 0.9, false, {"below_limit"}, "drawn", 2};
    CHECK(texts::faceCheck(check).contains(QStringLiteral("setelah 2 foto")));
    check.verdict = FaceVerdict::NotCompared;
    CHECK_FALSE(texts::faceCheck(check).contains(QStringLiteral("Mirip")));
}
