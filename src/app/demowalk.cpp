#include "app/demowalk.h"

#include "app/composition.h"
#include "gui/texts/codes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>

#include <cstdio>

namespace anjungan {

namespace {

using gui::texts::fromUtf8;

constexpr int kDrawingMs = 60'000;
constexpr int kTapPauseMs = 550; // a little over what the window takes for one trembling tap
constexpr const char* kNewPin = "580319";
constexpr const char* kAccount = "5270849163";
constexpr const char* kBank = "014";

} // namespace

Result<CameraSource> DemoCamera::draw() {
    const QString folder = m_folder.filePath(QStringLiteral("camera"));
    QProcess face;
    face.start(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"), {QStringLiteral("--draw-demo"), folder});
    if (!face.waitForFinished(kDrawingMs) || face.exitStatus() != QProcess::NormalExit || face.exitCode() != 0)
        return fail(ErrorCode::DeviceUnavailable, "anjungan-face can't draw the demo pictures", "--camera");
    return CameraSource::parse("folder:" + folder.toStdString());
}

DemoWalk::DemoWalk(Composition& composition, QString folder) : WindowWalk(composition, std::move(folder)) {
    m_driver.setTapPause(kTapPauseMs);
}

std::deque<WindowWalk::Stage> DemoWalk::stages() {
    m_person = personOf("unregistered");
    m_officer = staffOf(Role::Petugas);
    m_supervisor = staffOf(Role::Penyelia);
    return {[this] { registerPerson(); },
            [this] { signIn(); },
            [this] { startClaim(); },
            [this] { finishClaim(); },
            [this] { saveReceipt(); },
            [this] { openToVerify(); },
            [this] { verify(); },
            [this] { approveAndPay(); },
            [this] { track(); }};
}

void DemoWalk::tellEffort(const QString& journey) {
    m_driver.then([this, journey] {
        std::printf("%s: %d taps, %d characters typed\n", qPrintable(journey), m_driver.taps() - m_taps,
                    m_driver.typedCharacters() - m_typed);
        m_taps = m_driver.taps();
        m_typed = m_driver.typedCharacters();
    });
}

void DemoWalk::registerPerson() {
    picture(QStringLiteral("home"));
    m_driver.tap(QStringLiteral("registerTile"));
    reach(QStringLiteral("consent"));
    m_driver.tap(QStringLiteral("choice_data_yes")).tap(QStringLiteral("choice_face_yes"));
    nextTo("consent", "segment");
    m_driver.tap(QStringLiteral("choice_") + fromUtf8(toText(m_person.segment))).tap(QStringLiteral("choice_WNI"));
    nextTo("segment", "nik");
    m_driver.typeInto(QStringLiteral("nikField"), fromUtf8(m_person.nik));
    nextTo("nik", "kpj");
    m_driver.typeInto(QStringLiteral("kpjField"), fromUtf8(m_person.kpj));
    nextTo("kpj", "identity");
    m_driver.typeInto(QStringLiteral("nameField"), fromUtf8(m_person.name));
    m_driver.typeInto(QStringLiteral("birthPlaceField"), fromUtf8(m_person.birthPlace));
    nextTo("identity", "address");
    m_driver.tap(QStringLiteral("choice_address_same"));
    nextTo("address", "contact");
    m_driver.tap(QStringLiteral("choice_phone_same"));
    nextTo("contact", "pin");
    m_driver.typeInto(QStringLiteral("pinField"), QString::fromLatin1(kNewPin));
    m_driver.typeInto(QStringLiteral("repeatField"), QString::fromLatin1(kNewPin));
    nextTo("pin", "face");
    waitForShot();
    nextTo("face", "done");
    picture(QStringLiteral("card"));
    tapMain();
    reach({});
    tellEffort(QStringLiteral("registration"));
}

void DemoWalk::signIn() {
    m_driver.tap(QStringLiteral("claimTile"));
    reach(QStringLiteral("number"));
    m_driver.typeInto(QStringLiteral("numberField"), fromUtf8(m_person.nik));
    nextTo("sign-in-number", "pin");
    m_driver.typeInto(QStringLiteral("pinField"), QString::fromLatin1(kNewPin));
    nextTo("sign-in-pin", "jht_menu");
}

void DemoWalk::startClaim() {
    picture(QStringLiteral("claim-1-jht-menu"));
    m_driver.tap(QStringLiteral("claimTile"));
    reach(QStringLiteral("claim_menu"));
    nextTo("claim-2-start", "checks");
    nextTo("claim-3-checks", "cause");
    m_driver.tap(QStringLiteral("choice_resignation"));
    nextTo("claim-4-cause", "membership_data");
    m_driver.tap(QStringLiteral("choice_right"));
    nextTo("claim-5-membership", "face");
    waitForShot();
    nextTo("claim-6-face", "tax_bank");
}

void DemoWalk::finishClaim() {
    m_driver.tap(QStringLiteral("bankButton")).waitFor(QStringLiteral("choice_") + QString::fromLatin1(kBank));
    picture(QStringLiteral("claim-7-banks"));
    m_driver.tap(QStringLiteral("choice_") + QString::fromLatin1(kBank));
    m_driver.typeInto(QStringLiteral("accountField"), QString::fromLatin1(kAccount));
    nextTo("claim-7-tax-and-bank", "breakdown");
    nextTo("claim-8-breakdown", "check_answers");
    nextTo("claim-9-check-answers", "submitted");
    picture(QStringLiteral("claim-10-submitted"));
}

void DemoWalk::saveReceipt() {
    m_tracking = qobject_cast<QLabel*>(m_driver.find(QStringLiteral("trackingLabel")))->text();
    const auto saved = [this] { return QDir(m_folder).filePath(QStringLiteral("papers/%1.pdf").arg(m_tracking)); };
    m_driver.tap(QStringLiteral("saveButton"));
    m_driver.waitUntil(QStringLiteral("have the receipt saved"), [saved] { return QFile::exists(saved()); });
    m_driver.waitUntil(QStringLiteral("put the receipt beside the pictures"), [this, saved] {
        const QString kept = QDir(m_folder).filePath(QStringLiteral("receipt.pdf"));
        QFile::remove(kept);
        return QFile::copy(saved(), kept) && QFile::remove(saved());
    });
    tapMain();
    reach({});
    tellEffort(QStringLiteral("sign-in and claim"));
    m_driver.tap(QStringLiteral("endButton"));
    m_driver.waitFor(QStringLiteral("choice_easy")).tap(QStringLiteral("choice_easy"));
    reach({});
}

void DemoWalk::openAtDesk(const service::DemoStaff& officer) {
    m_driver.tap(QStringLiteral("staffButton"));
    reach(QStringLiteral("signin"));
    m_driver.typeInto(QStringLiteral("codeField"), fromUtf8(officer.code));
    m_driver.typeInto(QStringLiteral("pinField"), fromUtf8(officer.pin));
    picture(QStringLiteral("staff-sign-in-") + fromUtf8(officer.code));
    m_driver.tap(QStringLiteral("signInButton"));
    reach(QStringLiteral("desk"));
    m_driver.typeInto(QStringLiteral("searchField"), m_tracking);
    picture(QStringLiteral("staff-desk-") + fromUtf8(officer.code));
    m_driver.tap(QStringLiteral("searchButton"));
    reach(QStringLiteral("claim"));
}

void DemoWalk::act(const QString& button) {
    m_driver.tap(button);
    m_driver.waitUntil(QStringLiteral("have done ") + button, [this, button] { return !m_driver.find(button); });
}

void DemoWalk::leaveDesk(const QString& name) {
    picture(name);
    m_driver.tap(QStringLiteral("backButton"));
    reach(QStringLiteral("desk"));
    m_driver.tap(QStringLiteral("backButton"));
    reach({});
}

void DemoWalk::openToVerify() {
    openAtDesk(m_officer);
    m_driver.waitUntil(QStringLiteral("see what the machine said of the face"),
                       [this] { return m_driver.find(QStringLiteral("faceSameButton")) || m_driver.find(QStringLiteral("verifyButton")); });
    picture(QStringLiteral("staff-claim"));
}

void DemoWalk::verify() {
    // Without models the machine only gives a hint: the officer compares the two pictures first.
    if (m_driver.find(QStringLiteral("faceSameButton"))) {
        m_driver.tap(QStringLiteral("faceSameButton"));
        m_driver.typeInto(QStringLiteral("faceReasonField"), QStringLiteral("Kedua foto orang yang sama"));
        picture(QStringLiteral("staff-face"));
        m_driver.tap(QStringLiteral("faceConfirmButton"));
        m_driver.waitFor(QStringLiteral("verifyButton"));
    }
    act(QStringLiteral("verifyButton"));
    leaveDesk(QStringLiteral("staff-verified"));
}

void DemoWalk::approveAndPay() {
    openAtDesk(m_supervisor);
    act(QStringLiteral("approveButton"));
    act(QStringLiteral("payButton"));
    leaveDesk(QStringLiteral("staff-paid"));
}

void DemoWalk::track() {
    m_driver.tap(QStringLiteral("trackTile"));
    reach(QStringLiteral("track_number"));
    m_driver.typeInto(QStringLiteral("trackingField"), m_tracking);
    nextTo("track-number", "track_timeline");
    picture(QStringLiteral("track-paid"));
    tapMain();
    reach({});
}

} // namespace anjungan
