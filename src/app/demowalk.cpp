#include "app/demowalk.h"

#include "app/composition.h"
#include "gui/shell/flow.h"
#include "gui/texts/codes.h"
#include "service/maintenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace anjungan {

namespace {

using gui::texts::fromUtf8;

constexpr int kDrawingMs = 60'000;
constexpr int kTapPauseMs = 550; // a little over what the window takes for one trembling tap
constexpr const char* kNewPin = "580319";
constexpr const char* kAccount = "5270849163";
constexpr const char* kBank = "014";

QString mainButton() {
    return QStringLiteral("primaryButton");
}

} // namespace

Result<CameraSource> DemoCamera::draw() {
    const QString folder = m_folder.filePath(QStringLiteral("camera"));
    QProcess face;
    face.start(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"), {QStringLiteral("--draw-demo"), folder});
    if (!face.waitForFinished(kDrawingMs) || face.exitStatus() != QProcess::NormalExit || face.exitCode() != 0)
        return fail(ErrorCode::DeviceUnavailable, "anjungan-face can't draw the demo pictures", "--camera");
    return CameraSource::parse("folder:" + folder.toStdString());
}

DemoWalk::DemoWalk(Composition& composition, QString folder)
    : m_composition(composition), m_folder(std::move(folder)), m_driver(composition.window()) {
    m_driver.setTapPause(kTapPauseMs);
    connect(&m_driver, &WindowDriver::done, this, &DemoWalk::onDriverDone);
}

void DemoWalk::start() {
    if (const auto met = meetPeople(); !met)
        return giveUp(QString::fromStdString(met.error().detail));
    m_stages = {[this] { registerPerson(); },
                [this] { signIn(); },
                [this] { startClaim(); },
                [this] { finishClaim(); },
                [this] { saveReceipt(); },
                [this] { verify(); },
                [this] { approveAndPay(); },
                [this] { track(); }};
    nextStage();
}

/// Who is in the store. With a connection of its own: the kiosk's services know no lists of people.
Result<void> DemoWalk::meetPeople() {
    auto maintenance =
        service::Maintenance::open(m_composition.options().store, m_composition.kiosk().rules, m_composition.kiosk().clock);
    if (!maintenance)
        return passOn(maintenance);
    const auto report = (*maintenance)->demoPeople();
    if (!report)
        return fail(report.error().code, "a walk needs a store that anjunganctl demo has filled");
    const auto person = std::ranges::find(report->people, "unregistered", &service::DemoPerson::key);
    const auto officer = std::ranges::find(report->staff, Role::Petugas, &service::DemoStaff::role);
    const auto supervisor = std::ranges::find(report->staff, Role::Penyelia, &service::DemoStaff::role);
    if (person == report->people.end() || officer == report->staff.end() || supervisor == report->staff.end())
        return fail(ErrorCode::NotFound, "the demo store holds nobody who has not registered yet");
    m_person = *person;
    m_officer = *officer;
    m_supervisor = *supervisor;
    return {};
}

void DemoWalk::nextStage() {
    if (m_stages.empty()) {
        std::printf("the walk is over: %d pictures in %s\n", m_pictures, qPrintable(m_folder));
        return QCoreApplication::exit(0);
    }
    const Stage stage = m_stages.front();
    m_stages.pop_front();
    stage();
    m_driver.run();
}

void DemoWalk::onDriverDone(bool reachedEnd) {
    reachedEnd ? nextStage() : giveUp(m_driver.failure());
}

void DemoWalk::giveUp(const QString& why) {
    std::fprintf(stderr, "anjungan: --walk: %s\n", qPrintable(why));
    // The event loop may not have begun yet.
    QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

void DemoWalk::reach(const QString& step) {
    m_driver.waitUntil(QStringLiteral("reach ") + step, [this, step] {
        const gui::Flow* const flow = m_composition.window().flow();
        return step.isEmpty() ? !flow : flow && flow->currentId() == step && !flow->isBusy();
    });
}

void DemoWalk::picture(const QString& name) {
    m_driver.picture(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
}

void DemoWalk::nextTo(const QString& name, const QString& next) {
    picture(name);
    m_driver.tap(mainButton());
    reach(next);
}

void DemoWalk::waitForShot() {
    m_driver.waitUntil(QStringLiteral("have a picture taken"), [this] {
        const QWidget* const button = m_driver.find(mainButton());
        return button && button->isEnabled();
    });
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
    nextTo(QStringLiteral("consent"), QStringLiteral("segment"));
    m_driver.tap(QStringLiteral("choice_") + fromUtf8(toText(m_person.segment))).tap(QStringLiteral("choice_WNI"));
    nextTo(QStringLiteral("segment"), QStringLiteral("nik"));
    m_driver.typeInto(QStringLiteral("nikField"), fromUtf8(m_person.nik));
    nextTo(QStringLiteral("nik"), QStringLiteral("kpj"));
    m_driver.typeInto(QStringLiteral("kpjField"), fromUtf8(m_person.kpj));
    nextTo(QStringLiteral("kpj"), QStringLiteral("identity"));
    m_driver.typeInto(QStringLiteral("nameField"), fromUtf8(m_person.name));
    m_driver.typeInto(QStringLiteral("birthPlaceField"), fromUtf8(m_person.birthPlace));
    nextTo(QStringLiteral("identity"), QStringLiteral("address"));
    m_driver.tap(QStringLiteral("choice_address_same"));
    nextTo(QStringLiteral("address"), QStringLiteral("contact"));
    m_driver.typeInto(QStringLiteral("phoneField"), fromUtf8(m_person.phone));
    nextTo(QStringLiteral("contact"), QStringLiteral("pin"));
    m_driver.typeInto(QStringLiteral("pinField"), QString::fromLatin1(kNewPin));
    m_driver.typeInto(QStringLiteral("repeatField"), QString::fromLatin1(kNewPin));
    nextTo(QStringLiteral("pin"), QStringLiteral("face"));
    waitForShot();
    nextTo(QStringLiteral("face"), QStringLiteral("done"));
    picture(QStringLiteral("card"));
    m_driver.tap(mainButton());
    reach({});
    tellEffort(QStringLiteral("registration"));
}

void DemoWalk::signIn() {
    m_driver.tap(QStringLiteral("claimTile"));
    reach(QStringLiteral("number"));
    m_driver.typeInto(QStringLiteral("numberField"), fromUtf8(m_person.nik));
    nextTo(QStringLiteral("sign-in-number"), QStringLiteral("pin"));
    m_driver.typeInto(QStringLiteral("pinField"), QString::fromLatin1(kNewPin));
    nextTo(QStringLiteral("sign-in-pin"), QStringLiteral("jht_menu"));
}

void DemoWalk::startClaim() {
    picture(QStringLiteral("claim-1-jht-menu"));
    m_driver.tap(QStringLiteral("claimTile"));
    reach(QStringLiteral("claim_menu"));
    nextTo(QStringLiteral("claim-2-start"), QStringLiteral("checks"));
    nextTo(QStringLiteral("claim-3-checks"), QStringLiteral("cause"));
    m_driver.tap(QStringLiteral("choice_resignation"));
    nextTo(QStringLiteral("claim-4-cause"), QStringLiteral("membership_data"));
    m_driver.tap(QStringLiteral("choice_right"));
    nextTo(QStringLiteral("claim-5-membership"), QStringLiteral("face"));
    waitForShot();
    nextTo(QStringLiteral("claim-6-face"), QStringLiteral("tax_bank"));
}

void DemoWalk::finishClaim() {
    m_driver.tap(QStringLiteral("bankButton")).waitFor(QStringLiteral("choice_") + QString::fromLatin1(kBank));
    picture(QStringLiteral("claim-7-banks"));
    m_driver.tap(QStringLiteral("choice_") + QString::fromLatin1(kBank));
    m_driver.typeInto(QStringLiteral("accountField"), QString::fromLatin1(kAccount));
    nextTo(QStringLiteral("claim-7-tax-and-bank"), QStringLiteral("breakdown"));
    nextTo(QStringLiteral("claim-8-breakdown"), QStringLiteral("check_answers"));
    nextTo(QStringLiteral("claim-9-check-answers"), QStringLiteral("submitted"));
    picture(QStringLiteral("claim-10-submitted"));
}

void DemoWalk::saveReceipt() {
    const auto saved = [this] { return m_composition.window().frame().messageText().section(QStringLiteral(": "), 1); };
    m_tracking = qobject_cast<QLabel*>(m_driver.find(QStringLiteral("trackingLabel")))->text();
    m_driver.tap(QStringLiteral("saveButton"));
    m_driver.waitUntil(QStringLiteral("have the receipt saved"), [saved] { return QFile::exists(saved()); });
    m_driver.waitUntil(QStringLiteral("put the receipt beside the pictures"), [this, saved] {
        const QString kept = QDir(m_folder).filePath(QStringLiteral("receipt.pdf"));
        QFile::remove(kept);
        return QFile::copy(saved(), kept) && QFile::remove(saved());
    });
    m_driver.tap(mainButton());
    reach({});
    tellEffort(QStringLiteral("sign-in and claim"));
    m_driver.tap(QStringLiteral("endButton"));
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

void DemoWalk::verify() {
    openAtDesk(m_officer);
    m_driver.waitFor(QStringLiteral("verifyButton"));
    picture(QStringLiteral("staff-claim"));
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
    nextTo(QStringLiteral("track-number"), QStringLiteral("track_timeline"));
    picture(QStringLiteral("track-paid"));
    m_driver.tap(mainButton());
    reach({});
}

} // namespace anjungan
