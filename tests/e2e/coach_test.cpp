// The guided tour of the training hall, followed blindly: only what the ring is around is used, until the situation has its end.
#include "app/demostore.h"
#include "e2e/demoperson.h"
#include "e2e/drawnpictures.h"
#include "e2e/kioskhand.h"
#include "gui/shell/flow.h"
#include "gui/training/coach.h"
#include "gui/training/lessons.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <map>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// A training kiosk with a camera that sees somebody, and a learner who does what the tour says and nothing else.
class Learner {
public:
    explicit Learner(const std::string& situation) {
        REQUIRE(fillDemoStore(m_settings, SystemClock()));
        const QString pictures = QString::fromStdString((m_folder / "camera").string());
        drawFace(pictures);
        m_hand = std::make_unique<KioskHand>(m_settings, SystemClock().today(), folderCamera(pictures));
        trainer().toggleCoach();
        m_person = demoPerson(m_settings, m_clock, situation);
    }

    [[nodiscard]] const service::DemoPerson& person() const { return m_person; }
    [[nodiscard]] KioskHand& hand() { return *m_hand; }
    /// What is typed into a field, or the card that is touched, once the ring is around this control.
    void answers(const char* control, const std::string& what) { m_answers[QString::fromLatin1(control)] = QString::fromStdString(what); }
    /// From where the kiosk stands, as the ring leads, until it has passed `last`: the places on the way, each as flow and step.
    QStringList follow(const QString& last);

private:
    [[nodiscard]] gui::Trainer& trainer() { return m_hand->composition().training()->trainer(); }
    /// Does what the ring asks for once.
    void obey();
    [[nodiscard]] QString lookAt();

    TemporaryFolder m_folder;
    SystemClock m_clock;
    service::StoreSettings m_settings{m_folder / "training.db", {}, true, false, PinCost::Minimal};
    std::unique_ptr<KioskHand> m_hand;
    service::DemoPerson m_person;
    std::map<QString, QString> m_answers;
};

QString Learner::lookAt() {
    trainer().coach().look();
    return m_hand->place() + QLatin1Char(' ') + trainer().coach().pointedAt();
}

void Learner::obey() {
    gui::Coach& coach = trainer().coach();
    // The camera's shot and a page's answers take their time; only then there is something to touch.
    m_hand->waitUntil(QStringLiteral("be pointed at something on ") + m_hand->place(), [&] {
        coach.look();
        return !m_hand->isBusy() && !coach.pointedAt().isEmpty();
    });
    const QString control = coach.pointedAt();
    const QString before = lookAt();
    INFO(before.toStdString());
    const QString explanation = gui::lessonNow(m_hand->window().flow()).explanation;
    REQUIRE_FALSE(explanation.isEmpty());
    REQUIRE(coach.explanation().endsWith(explanation));
    REQUIRE(m_hand->find(control));
    REQUIRE(m_hand->find(control)->isEnabled());
    const auto answer = m_answers.find(control);
    if (answer == m_answers.end())
        m_hand->tap(control);
    else if (answer->second.startsWith(QStringLiteral("choice_")))
        m_hand->tap(answer->second);
    else
        m_hand->type(control, answer->second);
    m_hand->waitUntil(QStringLiteral("go on from ") + before, [&] { return !m_hand->isBusy() && lookAt() != before; });
    INFO(m_hand->message().toStdString());
    CHECK(m_hand->message().isEmpty());
}

QStringList Learner::follow(const QString& last) {
    constexpr int kMostTouches = 60;
    QStringList places{m_hand->place()};
    bool passed = false;
    for (int touch = 0; touch < kMostTouches && !passed; ++touch) {
        const QString before = m_hand->place();
        obey();
        const QString now = m_hand->place();
        passed = before == last && now != before;
        if (now != before && !passed)
            places << now;
    }
    INFO(places.join(QStringLiteral(", ")).toStdString());
    REQUIRE(passed);
    return places;
}

void answersOfClaim(Learner& learner) {
    learner.answers("numberField", learner.person().nik);
    learner.answers("pinField", learner.person().pin);
    learner.answers("causeCards", "choice_resignation");
    learner.answers("answerCards", "choice_right");
    learner.answers("bankCards", "choice_014");
    learner.answers("accountField", "5270849163");
}

void answersOfRegistration(Learner& learner) {
    const service::DemoPerson& who = learner.person();
    learner.answers("dataCards", "choice_data_yes");
    learner.answers("faceCards", "choice_face_yes");
    learner.answers("segmentCards", "choice_" + std::string(toText(who.segment)));
    learner.answers("citizenshipCards", "choice_WNI");
    learner.answers("nikField", who.nik);
    learner.answers("kpjField", who.kpj);
    learner.answers("birthPlaceField", who.birthPlace);
    learner.answers("addressCards", "choice_address_same");
    learner.answers("phoneCards", "choice_phone_same");
    learner.answers("pinField", "580319");
    learner.answers("repeatField", "580319");
}

QStringList placesOf(const char* flow, std::initializer_list<const char*> steps) {
    QStringList places;
    for (const char* const step : steps)
        places << QStringLiteral("%1/%2").arg(QLatin1StringView(flow), QLatin1StringView(step));
    return places;
}

} // namespace

TEST_CASE("Who does nothing but what the ring is around files a claim in its ten steps") {
    Learner learner("resignation");
    answersOfClaim(learner);
    QStringList wanted{QStringLiteral("home"), QStringLiteral("SignInFlow/number"), QStringLiteral("SignInFlow/pin")};
    for (const QString& id : gui::claimStepIds())
        wanted << QStringLiteral("ClaimFlow/") + id;
    CHECK(learner.follow(wanted.back()) == wanted);
}

TEST_CASE("Who does nothing but what the ring is around registers and then sees the cards") {
    Learner learner("unregistered");
    const service::DemoPerson& who = learner.person();
    learner.hand().tap(QStringLiteral("registerTile")); // the ring shows the claim's: the trainer says which tile
    answersOfRegistration(learner);
    learner.answers("nameField", who.name);
    CHECK(learner.follow(QStringLiteral("RegistrationFlow/done")) ==
          placesOf("RegistrationFlow", {"consent", "segment", "nik", "kpj", "identity", "address", "contact", "pin", "face", "done"}));
}

TEST_CASE("Who comes to claim without having registered is led to the registration") {
    Learner learner("unregistered");
    answersOfClaim(learner);
    const QStringList places = learner.follow(QStringLiteral("SignInFlow/not_registered"));
    CHECK(places == QStringList{QStringLiteral("home")} + placesOf("SignInFlow", {"number", "not_registered"}));
    CHECK(learner.hand().place() == QStringLiteral("RegistrationFlow/consent"));
}

TEST_CASE("A name that differs by one letter leads the ring to the queue number") {
    Learner learner("one_letter_name");
    learner.hand().tap(QStringLiteral("registerTile"));
    answersOfRegistration(learner);
    learner.answers("nameField", "Slamet Riyadi");
    CHECK(learner.follow(QStringLiteral("RegistrationFlow/slip")) ==
          placesOf("RegistrationFlow", {"consent", "segment", "nik", "kpj", "identity", "dispute", "slip"}));
}

TEST_CASE("The ring leads from a claim with two cards through the merging back to the claim") {
    Learner learner("unmerged_cards");
    answersOfClaim(learner);
    const QStringList places = learner.follow(QStringLiteral("MergeFlow/done"));
    CHECK(places.mid(3) == placesOf("ClaimFlow", {"jht_menu", "claim_menu", "checks", "cause", "stop"}) + placesOf("MergeFlow", {"plan", "done"}));
    CHECK(learner.follow(QStringLiteral("ClaimFlow/submitted")).back() == QStringLiteral("ClaimFlow/submitted"));
}
