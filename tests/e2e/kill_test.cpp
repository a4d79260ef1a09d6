#include "e2e/claimhand.h"
#include "gui/shell/flow.h"
#include "gui/widgets/digitfield.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);
constexpr const char* kFirstAccount = "1234567890";
constexpr const char* kSecondAccount = "9876543210";

/// When the power goes.
enum class Moment {
    Asked, ///< the step was answered and its save asked for: it may be done or not
    Saved, ///< the save is done, the page doesn't know yet
};

/// What a run of this program in the person's place is to do. Passed through the environment: the command line is Catch's.
struct Errand {
    std::string store;
    std::string nik;
    int killAt = 0; ///< 1 to 10; 0: goes on and files the claim
    Moment moment = Moment::Asked;
    /// Of a person who leaves half way through the account number: "leave" by Selesai, after which the power goes, or
    /// "look" at what stands there on return.
    std::string half = {};

    [[nodiscard]] QProcessEnvironment environment() const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ANJUNGAN_E2E_STORE"), QString::fromStdString(store));
        environment.insert(QStringLiteral("ANJUNGAN_E2E_NIK"), QString::fromStdString(nik));
        environment.insert(QStringLiteral("ANJUNGAN_E2E_KILL"), QString::number(killAt));
        environment.insert(QStringLiteral("ANJUNGAN_E2E_SAVED"), QString::number(moment == Moment::Saved));
        environment.insert(QStringLiteral("ANJUNGAN_E2E_HALF"), QString::fromStdString(half));
        return environment;
    }
    [[nodiscard]] static Errand mine() {
        return {qEnvironmentVariable("ANJUNGAN_E2E_STORE").toStdString(), qEnvironmentVariable("ANJUNGAN_E2E_NIK").toStdString(),
                qEnvironmentVariableIntValue("ANJUNGAN_E2E_KILL"),
                qEnvironmentVariableIntValue("ANJUNGAN_E2E_SAVED") ? Moment::Saved : Moment::Asked,
                qEnvironmentVariable("ANJUNGAN_E2E_HALF").toStdString()};
    }
};

struct Ending {
    bool killed = false;
    bool well = false;
    QString resumedAt; ///< the step that the second run went on at; "filed" where the claim was there
    QByteArray output;
};

Ending run(const Errand& errand) {
    QProcess child;
    child.setProcessEnvironment(errand.environment());
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.child]")});
    REQUIRE(child.waitForFinished(120'000));
    Ending ending{child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL,
                  child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, {}, child.readAll()};
    for (const QByteArray& line : ending.output.split('\n'))
        if (line.startsWith("resumed "))
            ending.resumedAt = QString::fromUtf8(line.mid(8));
    return ending;
}

/// Ends this process as a power cut would, at the moment asked for within the save that begins next.
void dieInNextSave(KioskHand& hand, Moment moment) {
    gui::Flow* const flow = hand.window().flow();
    QObject::connect(flow, &gui::Flow::busyChanged, flow, [&hand, flow, moment](bool busy) {
        if (!busy)
            return;
        // The flow asks for its save after it said that it is busy.
        QTimer::singleShot(0, flow, [&hand, flow, moment] {
            if (moment == Moment::Asked)
                std::raise(SIGKILL);
            hand.composition().kiosk().services.ask(
                flow,
                [](service::Services&) {
                    std::raise(SIGKILL);
                    return true;
                },
                [](const Result<bool>&) {});
        });
    });
}

int numberOf(const QString& step) {
    for (std::size_t i = 0; i < kClaimSteps.size(); ++i)
        if (step == QLatin1StringView(kClaimSteps[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

void walkAndDie(KioskHand& hand, ClaimHand& claim, const Errand& errand) {
    claim.walkTo(QString::fromLatin1(kClaimSteps[static_cast<std::size_t>(errand.killAt) - 1]));
    claim.answer();
    dieInNextSave(hand, errand.moment);
    claim.goOn();
    hand.waitUntil(QStringLiteral("be killed"), [] { return false; });
}

void tell(const QString& step) {
    std::printf("resumed %s\n", qPrintable(step));
    std::fflush(stdout);
}

void goOnAndFile(KioskHand& hand, ClaimHand& claim) {
    if (claim.work().situation->openClaim)
        return tell(QStringLiteral("filed"));
    if (hand.step() == QStringLiteral("claim_menu")) {
        CHECK(hand.heading() == QStringLiteral("Anda punya klaim yang belum selesai. Lanjutkan?"));
        hand.tap(QStringLiteral("primaryButton"));
        hand.waitUntil(QStringLiteral("go on"), [&] { return hand.step() != QStringLiteral("claim_menu") && !hand.isBusy(); });
    }
    tell(hand.step());
    claim.walkTo(QStringLiteral("submitted"));
}

void leaveHalfTyped(KioskHand& hand, ClaimHand& claim) {
    claim.walkTo(QStringLiteral("tax_bank"));
    hand.tap(QStringLiteral("bankButton"));
    hand.tap(QStringLiteral("choice_014"));
    hand.type(QStringLiteral("accountField"), QStringLiteral("123"));
    hand.endSession();
    hand.reachHome();
    std::raise(SIGKILL);
}

void lookWhatStands(KioskHand& hand) {
    REQUIRE(hand.step() == QStringLiteral("claim_menu"));
    hand.tap(QStringLiteral("primaryButton"));
    hand.reach(QStringLiteral("tax_bank"));
    auto* const account = qobject_cast<gui::DigitField*>(hand.find(QStringLiteral("accountField")));
    REQUIRE(account);
    tell(account->digits());
}

/// Whether going on there is right: nothing that was saved is asked again, nothing is skipped.
bool mayGoOnAt(const QString& resumed, int killedAt, Moment moment) {
    // Before the claim was begun there is nothing to go on with: it starts at its first page.
    if (killedAt == 1)
        return numberOf(resumed) <= 2;
    if (killedAt >= 9 && resumed == QStringLiteral("filed"))
        return true;
    if (moment == Moment::Asked && killedAt < 10)
        return numberOf(resumed) == killedAt || numberOf(resumed) == killedAt + 1 || (killedAt == 2 && numberOf(resumed) == 1);
    return killedAt < 9 && numberOf(resumed) == killedAt + 1;
}

struct Filed {
    service::DeskClaim claim;
    int claims = 0;
};

Filed filedBy(BranchFixture& branch, const Invented& person) {
    const auto claims = branch.services().claims.claimsOf(person.id);
    REQUIRE(claims);
    REQUIRE_FALSE(claims->empty());
    const auto id = branch.services().desk.find(claims->front().tracking);
    REQUIRE(id);
    auto claim = branch.services().desk.open(*id, branch.petugas());
    REQUIRE(claim);
    return {std::move(*claim), static_cast<int>(claims->size())};
}

void killAndGoOn(BranchFixture& branch, int step, Moment moment) {
    INFO("killed at step " << step << (moment == Moment::Saved ? " behind its save" : " in its save"));
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const std::string store = branch.settings().store.string();
    const Ending first = run({store, person.nik.text(), step, moment});
    INFO(first.output.toStdString());
    REQUIRE(first.killed);
    CHECK(branch.problems().empty());
    const Ending second = run({store, person.nik.text(), 0, moment});
    INFO(second.output.toStdString());
    REQUIRE(second.well);
    CHECK(mayGoOnAt(second.resumedAt, step, moment));
    const Filed filed = filedBy(branch, person);
    CHECK(filed.claims == 1);
    CHECK(filed.claim.receipt.cause == ClaimCause::Layoff);
    CHECK(filed.claim.state == ClaimState::Submitted);
    CHECK(filed.claim.events.size() == 1);
    // What was typed before the cut and was past its save is what the claim has.
    const bool typedBefore = second.resumedAt == QStringLiteral("filed") || numberOf(second.resumedAt) > 7;
    CHECK(filed.claim.bank.number() == (typedBefore ? kFirstAccount : kSecondAccount));
    const auto draft = branch.services().claims.loadDraft(person.id);
    REQUIRE(draft);
    CHECK_FALSE(draft->has_value());
}

void killAtEveryStep(Moment moment) {
    BranchFixture branch(kToday);
    const int steps = static_cast<int>(kClaimSteps.size());
    for (int step = 1; step <= steps; ++step)
        killAndGoOn(branch, step, moment);
    CHECK(branch.count("claim") == steps);
    CHECK(branch.count("claim_event") == steps);
    CHECK(branch.count("outbox") == steps);
    CHECK(branch.problems().empty());
}

} // namespace

TEST_CASE("A person at the kiosk, in a process of its own", "[.child]") {
    const Errand errand = Errand::mine();
    service::StoreSettings settings;
    settings.store = errand.store;
    settings.pinCost = PinCost::Minimal;
    KioskHand hand(settings, kToday);
    const QString account = QString::fromLatin1(errand.killAt > 0 ? kFirstAccount : kSecondAccount);
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .account = account});
    hand.tap(QStringLiteral("claimTile"));
    hand.signIn(errand.nik, QString::fromLatin1(kInventedPin));
    claim.settle();
    if (errand.half == "leave")
        leaveHalfTyped(hand, claim);
    else if (errand.half == "look")
        lookWhatStands(hand);
    else if (errand.killAt > 0)
        walkAndDie(hand, claim, errand);
    else
        goOnAndFile(hand, claim);
}

TEST_CASE("Killed in the save of each of the ten steps, a claim goes on there and is filed once") {
    killAtEveryStep(Moment::Asked);
}

TEST_CASE("Killed right behind the save of each of the ten steps, a claim goes on at the next and is filed once") {
    killAtEveryStep(Moment::Saved);
}

TEST_CASE("Half an account number is there again after the person has left and the power went") {
    BranchFixture branch(kToday);
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    Errand errand{branch.settings().store.string(), person.nik.text(), 0, Moment::Asked, "leave"};
    const Ending first = run(errand);
    INFO(first.output.toStdString());
    REQUIRE(first.killed);
    errand.half = "look";
    const Ending second = run(errand);
    INFO(second.output.toStdString());
    REQUIRE(second.well);
    CHECK(second.resumedAt == QStringLiteral("123"));
}
