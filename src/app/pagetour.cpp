#include "app/pagetour.h"

#include "app/composition.h"
#include "gui/shell/flow.h"
#include "gui/texts/codes.h"

#include <QLabel>
#include <QTableWidget>

#include <cstdio>

namespace anjungan {

namespace {

constexpr int kPatienceMs = 15'000;
constexpr int kAskAgainMs = 1; // it waits some thousand times for a turn or two
constexpr const char* kNewPin = "580319";

} // namespace

PageTour::PageTour(Composition& composition, QString folder, std::function<void()> loseCamera)
    : WindowWalk(composition, std::move(folder)), m_loseCamera(std::move(loseCamera)) {
    m_driver.setPatience(kPatienceMs);
    m_driver.setPause(0);
    m_driver.setAskAgain(kAskAgainMs);
    // Time passes only where a stage lets it.
    m_composition.window().setIdleWatched(false);
    // No finger trembles here.
    m_composition.window().frame().setTapGuard({});
}

std::deque<WindowWalk::Stage> PageTour::stages() {
    std::deque<Stage> all{[this] { visitHome(); },         [this] { visitSignIn(); },       [this] { visitDispute(); },
                          [this] { visitRegistration(); }, [this] { visitBalance(); },      [this] { visitSimulation(); },
                          [this] { visitHelpAndCards(); }, [this] { visitDataUpdate(); },   [this] { visitMerge(); },
                          [this] { visitClosedCauses(); }, [this] { visitReferrals(); },    [this] { visitReadiness(); },    [this] { visitClaim(); },
                          [this] { visitClaimFiling(); },  [this] { visitTracking(); },     [this] { visitVouching(); },
                          [this] { visitDesk(); },         [this] { visitDeskReferral(); }, [this] { visitDeskClaim(); }};
    all.push_back([this] { visitSetup(); });
    if (m_composition.training())
        all.push_back([this] { visitTraining(); });
    if (m_loseCamera)
        all.push_back([this] { visitLostCamera(); });
    return all;
}

void PageTour::onStageFailed(const QString& why) {
    m_status = 1;
    std::fprintf(stderr, "anjungan: %s\n", qPrintable(why));
    keep(m_composition.window().grab().toImage(), QStringLiteral("%1/failed-%2.png").arg(m_folder).arg(m_pictures));
    m_composition.window().endSession();
    nextStage();
}

void PageTour::onOver() {
    for (const QString& file : m_saver.finish())
        tell(file, {}, {QStringLiteral("not saved"), {}, QStringLiteral("the file can't be written")});
    std::printf("%d pages, %d looked at, %d flaws\n", m_pictures, m_looked, m_flaws);
}

void PageTour::home() {
    reach({});
}

void PageTour::leave() {
    m_driver.then([this] { m_composition.window().endSession(); });
    home();
}

void PageTour::waitForText(const char* label) {
    m_driver.waitUntil(QStringLiteral("read ") + QString::fromLatin1(label), [this, name = QString::fromLatin1(label)] {
        const auto* const shown = qobject_cast<QLabel*>(m_driver.find(name));
        return shown && !shown->text().isEmpty();
    });
}

QTableWidget* PageTour::table(const char* name) const {
    return qobject_cast<QTableWidget*>(m_driver.find(QString::fromLatin1(name)));
}

void PageTour::waitForRows(const char* name) {
    m_driver.waitUntil(QStringLiteral("see rows of ") + QString::fromLatin1(name), [this, name] {
        const QTableWidget* const shown = table(name);
        return shown && shown->rowCount() > 0;
    });
}

void PageTour::enterNumber(const char* tile, const std::string& number) {
    home();
    tap(tile);
    reach(QStringLiteral("number"));
    type("numberField", number);
    tapMain();
}

void PageTour::open(const char* tile, const char* person, const char* firstStep) {
    const service::DemoPerson who = personOf(person);
    enterNumber(tile, who.nik);
    reach(QStringLiteral("pin"));
    type("pinField", who.pin);
    tapMain();
    reach(QString::fromLatin1(firstStep));
}

void PageTour::toCause(const char* person) {
    open("claimTile", person, "jht_menu");
    tap("claimTile");
    reach(QStringLiteral("claim_menu"));
    tapMain();
    reach(QStringLiteral("checks"));
    tapMain();
    reach(QStringLiteral("cause"));
}

void PageTour::visitHome() {
    picture(QStringLiteral("home"));
    tap("helpButton");
    waitForText("messageLabel");
    picture(QStringLiteral("home-staff-called"));
    m_driver.then([this] { m_composition.window().showHome(); });
}

void PageTour::visitSignIn() {
    home();
    tap("balanceTile");
    reach(QStringLiteral("number"));
    picture(QStringLiteral("sign-in-number-empty"));
    type("numberField", "12345");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("sign-in-number-wrong"));
    leave();
    enterNumber("balanceTile", personOf("unregistered").nik);
    reach(QStringLiteral("not_registered"));
    picture(QStringLiteral("sign-in-not-registered"));
    leave();
    enterNumber("balanceTile", personOf("layoff").nik);
    reach(QStringLiteral("pin"));
    picture(QStringLiteral("sign-in-pin"));
    type("pinField", "111222");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("sign-in-pin-wrong"));
    m_driver.then([this] {
        m_composition.window().setIdleWatched(true);
        m_composition.window().idleGuard().pass(std::chrono::seconds(95));
    });
    m_driver.waitFor(QStringLiteral("stayButton"));
    picture(QStringLiteral("still-here"));
    tap("stayButton");
    m_driver.then([this] { m_composition.window().setIdleWatched(false); });
    leave();
    enterNumber("balanceTile", personOf("locked_pin").nik);
    reach(QStringLiteral("pin"));
    type("pinField", kNewPin);
    tapMain();
    reach(QStringLiteral("locked"));
    picture(QStringLiteral("sign-in-locked"));
    leave();
}

void PageTour::visitDispute() {
    const service::DemoPerson who = personOf("unregistered_short");
    home();
    tap("registerTile");
    reach(QStringLiteral("consent"));
    m_driver.tap(QStringLiteral("choice_data_yes")).tap(QStringLiteral("choice_face_no"));
    nextTo("register-1-consent", "segment");
    m_driver.tap(QStringLiteral("choice_") + gui::texts::fromUtf8(toText(who.segment))).tap(QStringLiteral("choice_WNI"));
    nextTo("register-2-segment", "nik");
    type("nikField", "3");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("register-3-nik-wrong"));
    type("nikField", who.nik.substr(1));
    tapMain();
    reach(QStringLiteral("kpj"));
    type("kpjField", who.kpj);
    tapMain();
    reach(QStringLiteral("identity"));
    type("nameField", "Eta");
    type("birthPlaceField", "Palu");
    tapMain();
    reach(QStringLiteral("dispute"));
    nextTo("register-5-dispute", "slip");
    picture(QStringLiteral("register-5-slip"));
    leave();
}

void PageTour::visitRegistration() {
    const service::DemoPerson who = personOf("unregistered");
    home();
    tap("registerTile");
    reach(QStringLiteral("consent"));
    picture(QStringLiteral("register-1-consent-empty"));
    m_driver.tap(QStringLiteral("choice_data_yes")).tap(QStringLiteral("choice_face_yes"));
    tapMain();
    reach(QStringLiteral("segment"));
    m_driver.tap(QStringLiteral("choice_") + gui::texts::fromUtf8(toText(who.segment))).tap(QStringLiteral("choice_WNI"));
    tapMain();
    reach(QStringLiteral("nik"));
    type("nikField", who.nik);
    nextTo("register-3-nik", "kpj");
    type("kpjField", who.kpj);
    nextTo("register-4-kpj", "identity");
    type("nameField", who.name);
    type("birthPlaceField", who.birthPlace);
    nextTo("register-5-identity", "address");
    m_driver.tap(QStringLiteral("choice_address_same"));
    picture(QStringLiteral("register-6-address"));
    m_driver.tap(QStringLiteral("choice_address_moved")).waitFor(QStringLiteral("addressField"));
    type("addressField", "Jalan Melati 7");
    nextTo("register-6-address-moved", "contact");
    m_driver.tap(QStringLiteral("choice_phone_same")).waitFor(QStringLiteral("emailField"));
    picture(QStringLiteral("register-7-contact"));
    type("emailField", "ita@contoh.id");
    picture(QStringLiteral("register-7-contact-email"));
    m_driver.tap(QStringLiteral("choice_phone_other")).waitFor(QStringLiteral("phoneField"));
    type("phoneField", who.phone);
    nextTo("register-7-contact-other", "pin");
    type("pinField", "123456");
    picture(QStringLiteral("register-8-pin-weak"));
    tap("clearKey");
    type("pinField", kNewPin);
    type("repeatField", kNewPin);
    nextTo("register-8-pin", "face");
    picture(QStringLiteral("register-9-face-looking"));
    waitForShot();
    nextTo("register-9-face-taken", "done");
    nextTo("register-10-done", "");
}

void PageTour::visitBalance() {
    open("balanceTile", "resignation", "balance");
    picture(QStringLiteral("balance"));
    tap("secondaryButton");
    waitForText("messageLabel");
    picture(QStringLiteral("balance-printing"));
    tapMain();
    reach(QStringLiteral("years"));
    waitForRows("yearsTable");
    picture(QStringLiteral("balance-years"));
    m_driver.then([this] { table("yearsTable")->selectRow(0); });
    reach(QStringLiteral("months"));
    waitForRows("monthsTable");
    picture(QStringLiteral("balance-months"));
    leave();
    open("balanceTile", "unmerged_cards", "card");
    m_driver.waitFor(QStringLiteral("choice_0"));
    picture(QStringLiteral("balance-cards"));
    tap("endButton");
    m_driver.waitFor(QStringLiteral("choice_hard"));
    picture(QStringLiteral("feedback"));
    tap("secondaryButton");
    home();
}

void PageTour::visitHelpAndCards() {
    home();
    tap("helpTile");
    reach(QStringLiteral("help"));
    picture(QStringLiteral("help"));
    leave();
    open("cardTile", "unmerged_cards", "cards");
    m_driver.waitFor(QStringLiteral("cardCodeLabel"));
    picture(QStringLiteral("card"));
    leave();
    open("cardTile", "two_active", "cards");
    m_driver.waitFor(QStringLiteral("addCardButton"));
    picture(QStringLiteral("card-one-to-add"));
    tap("addCardButton");
    reach(QStringLiteral("add_card"));
    std::string second = personOf("two_active").kpj;
    second.back() = '1'; // the demo numbers the cards of one person so
    type("kpjField", second);
    nextTo("card-add", "cards");
    waitForText("messageLabel");
    picture(QStringLiteral("card-added"));
    leave();
}

void PageTour::visitDataUpdate() {
    open("dataUpdateTile", "data_not_updated", "check");
    waitForText("value_name");
    nextTo("update-1-check", "face");
    waitForShot();
    nextTo("update-2-face", "contact");
    nextTo("update-3-contact", "address");
    nextTo("update-4-address", "emergency");
    type("emergencyNameField", "Sri Wahyuni");
    type("emergencyPhoneField", "081234567890");
    nextTo("update-5-emergency", "review");
    nextTo("update-6-review", "done");
    picture(QStringLiteral("update-7-done"));
    leave();
}

void PageTour::visitMerge() {
    toCause("unmerged_cards");
    m_driver.tap(QStringLiteral("choice_resignation"));
    tapMain();
    reach(QStringLiteral("stop"));
    nextTo("claim-stop-merge-first", "plan");
    waitForText("targetLabel");
    nextTo("merge-plan", "done");
    picture(QStringLiteral("merge-done"));
    leave();
}

void PageTour::visitDesk() {
    home();
    tap("staffButton");
    reach(QStringLiteral("signin"));
    picture(QStringLiteral("desk-sign-in"));
    type("codeField", staffOf(Role::Petugas).code);
    type("pinField", "999999");
    tap("signInButton");
    waitForText("messageLabel");
    picture(QStringLiteral("desk-sign-in-wrong"));
    type("pinField", staffOf(Role::Petugas).pin);
    tap("signInButton");
    reach(QStringLiteral("desk"));
    waitForText("countLabel");
    picture(QStringLiteral("desk-claims"));
    tap("allClaimsButton");
    picture(QStringLiteral("desk-all-claims"));
    type("searchField", personOf("locked_pin").nik);
    tap("searchButton");
    reach(QStringLiteral("person"));
    waitForText("value_city");
    picture(QStringLiteral("desk-person"));
    tap("withdrawFaceButton");
    picture(QStringLiteral("desk-person-face"));
    tap("keepFaceButton");
    type("reasonField", "KTP sudah dicocokkan");
    tap("unlockButton");
    waitForText("messageLabel");
    picture(QStringLiteral("desk-person-unlocked"));
    tap("backButton");
    reach(QStringLiteral("desk"));
    m_driver.then([this] {
        m_composition.window().setIdleWatched(true);
        m_composition.window().deskGuard().pass(std::chrono::minutes(5));
    });
    m_driver.waitFor(QStringLiteral("unlockButton"));
    picture(QStringLiteral("desk-locked"));
    type("pinField", staffOf(Role::Petugas).pin);
    tap("unlockButton");
    m_driver.waitUntil(QStringLiteral("see the desk again"), [this] { return !m_driver.find(QStringLiteral("unlockButton")); });
    m_driver.then([this] { m_composition.window().setIdleWatched(false); });
}

void PageTour::visitDeskClaim() {
    m_driver.typeInto(QStringLiteral("searchField"), [this] { return m_tracking; });
    tap("searchButton");
    reach(QStringLiteral("claim"));
    m_driver.waitFor(QStringLiteral("faceSameButton"));
    picture(QStringLiteral("desk-claim"));
    tap("faceSameButton");
    m_driver.waitFor(QStringLiteral("faceReasonField"));
    picture(QStringLiteral("desk-claim-face"));
    type("faceReasonField", "Kedua foto orang yang sama");
    tap("faceConfirmButton");
    m_driver.waitFor(QStringLiteral("verifyButton"));
    tap("returnButton");
    m_driver.waitFor(QStringLiteral("reasonField"));
    picture(QStringLiteral("desk-claim-reason"));
    tap("reasonCancelButton");
    tap("verifyButton");
    waitForText("messageLabel");
    m_driver.waitUntil(QStringLiteral("see no more to verify"), [this] { return !m_driver.find(QStringLiteral("verifyButton")); });
    picture(QStringLiteral("desk-claim-verified"));
    tap("returnButton");
    m_driver.waitFor(QStringLiteral("reasonField"));
    type("reasonField", "Nomor rekening tidak cocok dengan buku rekening");
    tap("reasonConfirmButton");
    m_driver.waitFor(QStringLiteral("repairButton"));
    picture(QStringLiteral("desk-claim-returned"));
    tap("repairButton");
    m_driver.waitFor(QStringLiteral("payeeSaveButton"));
    picture(QStringLiteral("desk-claim-payee"));
    type("accountField", "3");
    tap("payeeSaveButton");
    waitForText("messageLabel");
    picture(QStringLiteral("desk-claim-payee-changed"));
    leave();
}

} // namespace anjungan
