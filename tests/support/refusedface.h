#pragma once

#include "support/kioskrig.h"

namespace anjungan::test {

/// The machine says twice that the face before the camera is another one. The camera itself is not there.
inline void refuseFaceTwice(KioskRig& counter, FlowWalk& walk) {
    FaceFindings findings;
    findings.verdict = MatchVerdict::No;
    findings.score = 0.2;
    findings.threshold = 0.5;
    for (const bool again : {false, true}) {
        if (again)
            walk.tap("retakeButton");
        REQUIRE(waitFor([&counter] { return counter.camera.isActive(); }));
        Q_EMIT counter.camera.shotTaken(QByteArray("\xFF\xD8\xFF\xD9 invented"), {}, findings, QByteArray("template"));
    }
    REQUIRE(waitFor([&walk] { return !walk.flow().page()->secondaryText().isEmpty(); }));
}

} // namespace anjungan::test
