#pragma once

#include "gui/face/facepage.h"
#include "gui/widgets/cameraview.h"
#include "gui/widgets/wordfield.h"
#include "support/kioskrig.h"
#include "support/toldalerts.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace anjungan::test {

using namespace anjungan::gui;

struct FaceRig : KioskRig {
    using KioskRig::KioskRig;

    Invented siti = branch.makeParticipant();
    std::optional<FaceEvidence> answer;

    [[nodiscard]] FaceTask task(bool cameraAllowed = true) {
        return {siti.id, service::PhotoPurpose::Claim, &answer, cameraAllowed};
    }
};

inline void show(FacePage& page) {
    page.retranslate();
    page.enter();
    page.show();
}

inline FaceFindings findings(MatchVerdict verdict) {
    FaceFindings findings;
    findings.verdict = verdict;
    findings.score = verdict == MatchVerdict::Yes ? 0.71 : 0.2;
    findings.threshold = 0.5;
    findings.engine = "drawn";
    return findings;
}

/// What the camera's process says once it has a picture; the camera itself is not there.
inline void shoot(FaceRig& rig, MatchVerdict verdict) {
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
    Q_EMIT rig.camera.shotTaken(QByteArray("\xFF\xD8\xFF\xD9 invented"), {}, findings(verdict), QByteArray("template"));
}

/// The camera looked for as long as a try takes, with this as its last word.
inline void miss(FaceRig& rig, FaceHint hint) {
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
    Q_EMIT rig.camera.hintChanged(hint);
    Q_EMIT rig.camera.shotMissed();
}

/// anjungan-face of this build, and a folder of drawn faces; null where the build has no such program.
struct DrawnCamera {
    DrawnCamera() {
        const QFileInfo file(qEnvironmentVariable("ANJUNGAN_BIN_DIR") + QStringLiteral("/anjungan-face"));
        if (!file.isExecutable())
            return;
        program = file.filePath();
        REQUIRE(QProcess::execute(program, {QStringLiteral("--draw-demo"), folder()}) == 0);
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("faces")); }
    [[nodiscard]] std::string source() const { return "folder:" + folder().toStdString(); }

    QTemporaryDir dir;
    QString program;
};

} // namespace anjungan::test
