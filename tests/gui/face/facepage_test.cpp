#include "gui/face/facerig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("without a camera the page says so and staff can vouch") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    bool finished = false;
    QObject::connect(&page, &Page::finished, &page, [&finished] { finished = true; });
    QSignalSpy raised(&page, &Page::messageRaised);
    QStringList said;
    QObject::connect(&page, &Page::spoken, &page, [&said](const QString& text) { said << text; });
    QSignalSpy told(&rig.camera, &FaceClient::cameraUnavailable);
    const ToldAlerts alerts;
    show(page);
    REQUIRE(waitFor([&told] { return !told.isEmpty(); }));
    const auto& view = part<CameraView>(page, "cameraView");
    CHECK_FALSE(view.hasImage());
    CHECK(view.emptyText().contains(QStringLiteral("Kamera")));
    // Told once: in the picture's place, aloud, and to a screen reader, without the same words in a bar above.
    CHECK(view.accessibleDescription() == view.emptyText());
    CHECK(said == QStringList(view.emptyText()));
    CHECK(alerts.all() == std::vector<std::string>{"cameraView: " + view.emptyText().toStdString()});
    CHECK(raised.isEmpty());
    CHECK_FALSE(page.leave());
    click(page, "staffButton");
    CHECK_FALSE(rig.camera.isActive());
    choose(page, "choice_face_not_read");
    vouchByTwo(page);
    REQUIRE(waitFor([&finished] { return finished; }));
    REQUIRE(page.leave());
    CHECK(rig.answer->method == FaceMethod::StaffVouch);
    CHECK(rig.answer->vouchedBy == rig.branch.petugas().id);
    CHECK(rig.answer->secondedBy == rig.branch.penyelia().id);
    CHECK(rig.answer->documents.size() == 2);
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
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
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

TEST_CASE("a face that the machine knows goes on, with what it said kept beside the picture") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::Yes);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->method == FaceMethod::Camera);
    CHECK(part<CameraView>(page, "cameraView").hint() == QStringLiteral("Wajah Anda dikenali"));
    CHECK(page.leave());
    CHECK(rig.branch.count("photo WHERE kind = 'claim' AND check_sealed IS NOT NULL AND template_sealed IS NULL") == 1);
}

TEST_CASE("a picture that can't be kept is told, also after the language was changed, and both ways on are there") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    QSignalSpy raised(&page, &Page::messageRaised);
    show(page);
    page.setTask({{}, service::PhotoPurpose::Claim, &rig.answer}); // nobody in the store
    shoot(rig, MatchVerdict::Yes);
    REQUIRE(waitFor([&raised] { return !raised.isEmpty(); }));
    for (int language = 0; language < 2; ++language, page.retranslate())
        CHECK(part<CameraView>(page, "cameraView").emptyText().contains(QStringLiteral("belum tersimpan")));
    CHECK_FALSE(page.leave());
    CHECK((part(page, "retakeButton").isVisible() && part(page, "staffButton").isVisible()));
}

TEST_CASE("a face that staff decide goes on: nobody is left standing") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::Staff);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(part<CameraView>(page, "cameraView").hint().contains(QStringLiteral("Petugas")));
    CHECK(page.leave());
}

TEST_CASE("a face that is not alike is tried once more, and then two officers decide with a penyelia") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    const int before = rig.branch.count("photo");
    shoot(rig, MatchVerdict::No);
    CHECK_FALSE(rig.answer);
    CHECK_FALSE(page.leave());
    CHECK(page.heading().contains(QStringLiteral("sekali lagi")));
    CHECK(part(page, "retakeButton").isVisible());
    CHECK(rig.branch.count("photo") == before);
    click(page, "retakeButton");
    shoot(rig, MatchVerdict::No);
    REQUIRE(waitFor([&page] { return page.heading().contains(QStringLiteral("Petugas")); }));
    CHECK_FALSE(part(page, "retakeButton").isVisible());
    CHECK_FALSE(rig.camera.isActive());
    CHECK_FALSE(rig.answer);
    CHECK_FALSE(page.leave());
    click(page, "staffButton");
    vouchByTwo(page);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->vouchReason == kVouchMismatch);
    CHECK_FALSE(rig.answer->photo.isNull());
    CHECK(rig.branch.count("photo WHERE id = '" + rig.answer->photo.text() + "'") == 1);
}

TEST_CASE("the second try counts where the first was refused") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::No);
    click(page, "retakeButton");
    shoot(rig, MatchVerdict::Yes);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->method == FaceMethod::Camera);
}

TEST_CASE("whoever the camera can't see well enough is told why, tries once more, and then two officers vouch without a penyelia") {
    FaceRig rig;
    bool counterAsked = false;
    FaceTask task = rig.task();
    task.counterAsked = &counterAsked;
    FacePage page(rig.kiosk, task);
    QStringList said;
    QObject::connect(&page, &Page::spoken, &page, [&said](const QString& text) { said << text; });
    show(page);
    miss(rig, FaceHint::TooDark);
    CHECK(page.heading() == QStringLiteral("Foto belum berhasil. Kita coba sekali lagi"));
    CHECK(part(page, "retakeButton").property("role") == QStringLiteral("primary"));
    CHECK(part<CameraView>(page, "cameraView").emptyText().contains(QStringLiteral("Terlalu gelap")));
    CHECK(part(page, "retakeButton").isVisible());
    CHECK(page.secondaryText().isEmpty());
    CHECK_FALSE(page.leave());
    click(page, "retakeButton");
    miss(rig, FaceHint::HoldStill);
    CHECK(page.heading() == QStringLiteral("Petugas akan memeriksa wajah Anda"));
    CHECK(page.secondaryText() == QStringLiteral("Ambil nomor antrean"));
    CHECK_FALSE(rig.camera.isActive());
    CHECK(said.contains(QStringLiteral("Tahan sebentar")));
    CHECK(said.last().startsWith(page.heading()));
    click(page, "staffButton");
    vouchByTwo(page, "budi", "ani");
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->vouchReason == "face_not_read");
    CHECK(page.leave());
}

TEST_CASE("the steady second is counted down, to be seen and heard, is broken off with it, and ends with the picture") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    QStringList counted;
    QStringList said;
    QObject::connect(&page, &Page::counted, &page, [&counted](const QString& text) { counted << text; });
    QObject::connect(&page, &Page::spoken, &page, [&said](const QString& text) { said << text; });
    show(page);
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
    const auto& view = part<CameraView>(page, "cameraView");
    const auto progress = [&](double share) {
        Q_EMIT rig.camera.progressChanged(share);
        return view.count();
    };
    CHECK(progress(0) == 0);
    CHECK(counted.isEmpty());
    CHECK(progress(0.04) == 3);
    Q_EMIT rig.camera.hintChanged(FaceHint::Good);
    CHECK(said.isEmpty());
    CHECK(progress(0.40) == 2);
    CHECK(counted == QStringList(QStringLiteral("Tiga dua satu")));
    CHECK(progress(0) == 0);
    CHECK(counted.last().isEmpty());
    Q_EMIT rig.camera.hintChanged(FaceHint::NoFace);
    CHECK(said.size() == 1);
    CHECK(progress(0.04) == 3);
    CHECK(progress(0.99) == 1);
    CHECK(progress(1) == 0);
    CHECK(counted.size() == 3);
    shoot(rig, MatchVerdict::Yes);
    CHECK(counted.last() == QStringLiteral("Foto diambil"));
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(counted.size() == 4);
}

TEST_CASE("leaving the page in the middle of the steady second breaks the count off") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    QStringList counted;
    QObject::connect(&page, &Page::counted, &page, [&counted](const QString& text) { counted << text; });
    show(page);
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
    Q_EMIT rig.camera.progressChanged(0.5);
    page.hide();
    REQUIRE(counted.size() == 2);
    CHECK(counted.last().isEmpty());
}

TEST_CASE("a try that brought no picture is none of the two refusals that ask for a penyelia") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::No);
    click(page, "retakeButton");
    miss(rig, FaceHint::TooDark);
    CHECK(page.heading() == QStringLiteral("Petugas akan memeriksa wajah Anda"));
    click(page, "retakeButton");
    shoot(rig, MatchVerdict::Yes);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->method == FaceMethod::Camera);
}

TEST_CASE("coming back after two tries without a picture begins with staff, and the camera can be tried again") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    miss(rig, FaceHint::NoFace);
    click(page, "retakeButton");
    miss(rig, FaceHint::NoFace);
    page.hide();
    show(page);
    CHECK(page.heading() == QStringLiteral("Petugas akan memeriksa wajah Anda"));
    CHECK_FALSE(rig.camera.isActive());
    click(page, "staffButton");
    click(page, "cancelButton");
    CHECK(page.heading() == QStringLiteral("Petugas akan memeriksa wajah Anda"));
    click(page, "retakeButton");
    CHECK(waitFor([&rig] { return rig.camera.isActive(); }));
}

TEST_CASE("where the camera is broken or may not look and no officer is at hand, a queue number is offered, and gone with the trouble") {
    FaceRig rig;
    bool counterAsked = false;
    FaceTask task = rig.task();
    task.counterAsked = &counterAsked;
    FacePage page(rig.kiosk, task);
    show(page);
    REQUIRE(waitFor([&page] { return page.secondaryText() == QStringLiteral("Ambil nomor antrean"); }));
    CHECK(part<QLabel>(page, "tipsLabel").text().contains(QStringLiteral("tanpa kamera")));
    CHECK(part(page, "staffButton").property("role") == QStringLiteral("primary"));
    click(page, "staffButton");
    CHECK(page.secondaryText() == QStringLiteral("Ambil nomor antrean"));
    click(page, "cancelButton");
    REQUIRE(waitFor([&page] { return !page.secondaryText().isEmpty(); }));
    Q_EMIT rig.camera.cameraBack();
    CHECK(page.secondaryText().isEmpty());
    page.hide();

    task.cameraAllowed = false;
    FacePage silent(rig.kiosk, task);
    show(silent);
    CHECK(silent.secondaryText() == QStringLiteral("Ambil nomor antrean"));
    silent.activateSecondary();
    CHECK(counterAsked);
    CHECK(silent.leave());
}
