#include "face/fakeengine.h"

using namespace anjungan;
using namespace std::chrono_literals;

TEST_CASE("Where turns are asked for, whoever takes the place of the one in the pictures is photographed anew") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<PlaceMatcher>();
    const double yaw = 0;
    engine.refiner = std::make_unique<TurningRefiner>(yaw);
    Looking looking(engine, {.enrolled = {}, .gestures = true});
    unsigned number = 0;
    const auto showAt = [&](double x, bool withPoster) {
        auto scene = goodScene();
        scene.people.front().middle.x = x;
        if (withPoster)
            scene.people.push_back({{1120, 250}, 36});
        scene.noiseSeed = ++number;
        return looking.add(drawScene(scene), 60ms * number);
    };
    const auto asksForTurn = [](const std::vector<FaceMessage>& messages) {
        return hasHint(messages, FaceHint::TurnBack) || hasHint(messages, FaceHint::TurnLeft) || hasHint(messages, FaceHint::TurnRight);
    };
    bool asked = false;
    while (!asked && number < 60)
        asked = asksForTurn(showAt(540, true));
    REQUIRE(asked);
    std::optional<FaceTemplate> kept;
    bool good = false;
    std::optional<FaceFindings> findings;
    // Nobody turns: this ends with two tries that failed.
    while (!kept && number < 600) {
        const auto messages = showAt(720, false);
        good = good || hasHint(messages, FaceHint::Good);
        if (const auto* shot = firstOf<facemessage::Shot>(messages)) {
            kept = parseFaceTemplate(shot->faceTemplate.toStdString()).value();
            findings = shot->findings;
        }
    }
    REQUIRE(kept);
    CHECK(good);
    CHECK(has(*findings, FaceReason::ChallengeFailed));
    for (const auto& picture : kept->pictures)
        CHECK(picture.front() > 600);
}

TEST_CASE("The turns count for the one in the pictures, and not for another who shows up in the same place meanwhile") {
    const auto [beside, wanted] = GENERATE(table<double, MatchVerdict>({{0, MatchVerdict::Yes}, {60, MatchVerdict::Staff}}));
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<PlaceMatcher>();
    double yaw = 0;
    engine.refiner = std::make_unique<TurningRefiner>(yaw);
    Looking looking(engine, {.enrolled = toBytes({"place", {{600 - 118 / 2}}}), .gestures = true});
    unsigned number = 0;
    double x = 600;
    std::optional<FaceFindings> findings;
    while (!findings && number < 600) {
        auto scene = goodScene();
        scene.people.front().middle.x = x;
        scene.noiseSeed = ++number;
        const auto messages = looking.add(drawScene(scene), 60ms * number);
        // In between, the sheet is taken down.
        if (hasHint(messages, FaceHint::TurnBack) && yaw != 0)
            x = 600 + beside;
        if (hasHint(messages, FaceHint::TurnBack))
            yaw = 0;
        else if (hasHint(messages, FaceHint::TurnRight))
            yaw = -0.45;
        else if (hasHint(messages, FaceHint::TurnLeft))
            yaw = 0.45;
        if (const auto* shot = firstOf<facemessage::Shot>(messages))
            findings = shot->findings;
    }
    REQUIRE(findings);
    INFO(beside);
    CHECK(findings->verdict == wanted);
    CHECK(has(*findings, FaceReason::ChallengeFailed) == (wanted == MatchVerdict::Staff));
}

TEST_CASE("Who has begun to turn is not sent away for want of a picture when the face is lost once, however late it is") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<PlaceMatcher>();
    const double yaw = 0;
    engine.refiner = std::make_unique<TurningRefiner>(yaw);
    Looking looking(engine, {.enrolled = {}, .gestures = true});
    auto empty = goodScene();
    empty.people.clear();
    REQUIRE(looking.add(drawScene(empty), 0ms).size() > 0);
    auto at = 20s + 0ms;
    bool asked = false;
    for (unsigned number = 1; !asked && number < 60; ++number) {
        at += 60ms;
        const auto messages = looking.add(stillPerson(number), at);
        asked = hasHint(messages, FaceHint::TurnLeft) || hasHint(messages, FaceHint::TurnRight);
    }
    REQUIRE(asked);
    at += 9s; // too long for one step: the first of two tries
    (void)looking.add(stillPerson(70), at);
    REQUIRE(at > 30s);
    for (int frame = 0; frame < 20; ++frame) {
        at += 60ms;
        CHECK(firstOf<facemessage::Missed>(looking.add(drawScene(empty), at)) == nullptr);
    }
}

TEST_CASE("A try does not end in the middle of the turns that were asked for") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<PlaceMatcher>();
    const double yaw = 0;
    engine.refiner = std::make_unique<TurningRefiner>(yaw);
    Looking looking(engine, {.enrolled = {}, .gestures = true});
    auto empty = goodScene();
    empty.people.clear();
    REQUIRE(looking.add(drawScene(empty), 0ms).size() > 0);
    bool shot = false;
    // The steady second ends just before half a minute has passed; nobody turns, which takes two tries of eight seconds.
    for (auto at = 28s + 0ms; at < 50s && !shot; at += 100ms) {
        const auto messages = looking.add(stillPerson(static_cast<unsigned>(at / 100ms)), at);
        CHECK(firstOf<facemessage::Missed>(messages) == nullptr);
        shot = firstOf<facemessage::Shot>(messages);
    }
    CHECK(shot);
}
