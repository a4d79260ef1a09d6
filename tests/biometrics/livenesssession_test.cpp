#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/clip.h"
#include "biometrics/enginefactory.h"
#include "biometrics/livenesssession.h"
#include "biometrics/qualitygate.h"

using namespace anjungan;
using Millis = LivenessSession::Millis;
using State = LivenessSession::State;
using Side = LivenessSession::Side;

namespace {

HeadTurn turned(double yaw, double eyesToMouth = 0.92) {
    return {yaw, eyesToMouth, 100, 640, 330};
}

/// A person and the clock of their camera.
class Person {
public:
    explicit Person(Side first = Side::First) : m_session(first) {}

    State hold(double yaw, int milliseconds, double eyesToMouth = 0.92) {
        for (int passed = 0; passed <= milliseconds; passed += 50)
            add(turned(yaw, eyesToMouth));
        return m_session.state();
    }

    State add(const std::optional<HeadTurn>& turn) {
        m_at += Millis{50};
        return m_session.add(m_at, turn);
    }

    State nobody(int milliseconds) {
        for (int passed = 0; passed <= milliseconds; passed += 50)
            add(std::nullopt);
        return m_session.state();
    }

    void pause(int milliseconds) { m_at += Millis{milliseconds}; }

    [[nodiscard]] const LivenessSession& session() const { return m_session; }

private:
    LivenessSession m_session;
    Millis m_at{0};
};

} // namespace

TEST_CASE("Two turns in the asked order with the middle between them pass") {
    for (const auto first : {Side::First, Side::Second}) {
        const double sign = first == Side::First ? -1 : 1;
        Person person(first);
        CHECK(person.hold(0, 350) == State::Turn);
        CHECK(person.session().asked() == first);
        CHECK(person.hold(sign * 0.45, 100) == State::Centre);
        CHECK_FALSE(person.session().asked().has_value());
        CHECK(person.hold(0.05, 350) == State::Turn);
        CHECK(person.session().asked() != first);
        CHECK(person.hold(-sign * 0.45, 100) == State::Centre);
        CHECK(person.hold(0, 350) == State::Passed);
    }
}

TEST_CASE("The other side, too small a turn and a swung sheet do not count") {
    Person person(Side::First);
    person.hold(0, 350);
    CHECK(person.hold(0.5, 500) == State::Turn);
    CHECK(person.hold(-0.34, 500) == State::Turn);
    CHECK(person.hold(-0.5, 500, 0.92 * 0.7) == State::Turn);
    CHECK(person.hold(-0.5, 50) == State::Centre);
}

TEST_CASE("A middle that is held too short does not count") {
    Person person;
    CHECK(person.hold(0, 200) == State::Centre);
    CHECK(person.hold(0.2, 50) == State::Centre);
    CHECK(person.hold(0, 200) == State::Centre);
    CHECK(person.hold(0, 150) == State::Turn);
}

TEST_CASE("Another face and a lost one start again, and a second time fails") {
    Person person;
    person.hold(0, 350);
    auto other = turned(0);
    other.middleX += 300;
    CHECK(person.add(other) == State::Centre);
    person.hold(0, 350);
    person.hold(-0.5, 50);
    CHECK(person.nobody(600) == State::Failed);
    CHECK(person.hold(0, 1000) == State::Failed);
}

TEST_CASE("Another face is told, also before the first turn is asked for, where it costs no try") {
    Person person;
    person.hold(0, 100);
    CHECK_FALSE(person.session().lostTrack());
    auto other = turned(0);
    other.middleY += 150;
    CHECK(person.add(other) == State::Centre);
    CHECK(person.session().lostTrack());
    CHECK(person.nobody(400) == State::Centre);
    CHECK_FALSE(person.session().lostTrack());
    person.nobody(100);
    CHECK(person.session().lostTrack());
    // New pictures were taken meanwhile, for longer than a step may take.
    person.pause(20'000);
    CHECK(person.hold(0, 350) == State::Turn);
    CHECK(person.add(other) == State::Centre);
    CHECK(person.session().lostTrack());
    person.pause(20'000);
    CHECK(person.hold(0, 350) == State::Turn);
    CHECK(person.add(other) == State::Failed);
}

TEST_CASE("A turn that never comes is not waited for for ever") {
    Person person;
    person.hold(0, 350);
    CHECK(person.hold(0.1, 8100) != State::Failed);
    CHECK(person.hold(0.1, 9000) == State::Failed);
}

TEST_CASE("A clip of a swung or bent print never passes, whichever side is asked first") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    const auto engine = EngineFactory::probe({shared / "models", {}});
    REQUIRE(engine.has_value());
    for (const char* clip : {"009_photo_tilt.mp4", "019_photo_bend.mp4"}) {
        LivenessSession first(Side::First);
        LivenessSession second(Side::Second);
        int number = 0;
        REQUIRE(eachFrame(shared / "video/synthetic" / clip, [&](const cv::Mat& image) {
                    const auto faces = engine->find(Picture::of(image));
                    std::optional<HeadTurn> turn;
                    if (faces.size() == 1) {
                        const auto& face = faces.front();
                        const auto middle = (face.firstEye + face.secondEye) / 2;
                        const auto mouth = (face.firstMouthCorner + face.secondMouthCorner) / 2;
                        const double eyes = cv::norm(face.secondEye - face.firstEye);
                        turn = HeadTurn{yawRatioOf(face), eyes / cv::norm(mouth - middle), eyes, middle.x, middle.y};
                    }
                    const Millis at{number++ * 66};
                    first.add(at, turn);
                    second.add(at, turn);
                }).has_value());
        CHECK(first.state() != State::Passed);
        CHECK(second.state() != State::Passed);
    }
}
