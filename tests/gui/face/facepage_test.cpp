#include "gui/face/facepage.h"

#include "gui/widgets/cameraview.h"
#include "gui/widgets/wordfield.h"
#include "support/kioskrig.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct FaceRig : KioskRig {
    using KioskRig::KioskRig;

    Invented siti = branch.makeParticipant();
    std::optional<FaceEvidence> answer;

    [[nodiscard]] FaceTask task(bool cameraAllowed = true) {
        return {siti.id, service::PhotoPurpose::Claim, &answer, cameraAllowed};
    }
};

void show(FacePage& page) {
    page.retranslate();
    page.enter();
    page.show();
}

void vouch(FacePage& page) {
    part<WordField>(page, "codeField").setText(QStringLiteral("ani"));
    type(page, "pinField", QString::fromLatin1(kInventedPin));
    click(page, "vouchButton");
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

} // namespace

TEST_CASE("without a camera the page says so and staff can vouch") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    bool finished = false;
    QObject::connect(&page, &Page::finished, &page, [&finished] { finished = true; });
    QString message;
    QObject::connect(&page, &Page::messageRaised, &page, [&message](MessageKind, const QString& text) { message = text; });
    QSignalSpy told(&rig.camera, &FaceClient::cameraUnavailable);
    show(page);
    REQUIRE(waitFor([&told] { return !told.isEmpty(); }));
    CHECK_FALSE(part<CameraView>(page, "cameraView").hasImage());
    CHECK(message.contains(QStringLiteral("amera")));
    CHECK_FALSE(page.leave());
    click(page, "staffButton");
    CHECK_FALSE(rig.camera.isActive());
    choose(page, "choice_face_not_read");
    vouch(page);
    REQUIRE(waitFor([&finished] { return finished; }));
    REQUIRE(page.leave());
    CHECK(rig.answer->method == FaceMethod::StaffVouch);
    CHECK(rig.answer->vouchedBy == rig.branch.petugas().id);
}

TEST_CASE("without consent the camera stays off and only the staff path is offered") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task(false));
    show(page);
    CHECK_FALSE(rig.camera.isActive());
    CHECK(rig.camera.processId() == 0);
    CHECK_FALSE(part(page, "cameraPanel").isVisible());
    CHECK(part(page, "vouchPanel").isVisible());
}

TEST_CASE("leaving the page turns the camera off") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    CHECK(rig.camera.isActive());
    page.hide();
    CHECK_FALSE(rig.camera.isActive());
}

TEST_CASE("the shot is taken by itself, kept sealed, can be repeated, and leaves the page with the person") {
    const DrawnCamera drawn;
    if (drawn.program.isEmpty()) {
        WARN("skipped: this build has no anjungan-face");
        return;
    }
    FaceRig rig(drawn.program, drawn.source());
    FacePage page(rig.kiosk, rig.task());
    const int before = rig.branch.count("photo");
    show(page);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    const PhotoId first = rig.answer->photo;
    CHECK(rig.branch.count("photo") == before + 1);
    CHECK(page.leave());
    click(page, "retakeButton");
    CHECK_FALSE(rig.answer);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->photo != first);
    CHECK(waitFor([&rig, before] { return rig.branch.count("photo") == before + 1; }));
    page.hide();
    CHECK_FALSE(part<CameraView>(page, "cameraView").hasImage());
    CHECK(rig.answer);
}
