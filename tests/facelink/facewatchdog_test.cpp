#include "support/catch.h"

#include "facelink/facewatchdog.h"

using anjungan::FaceWatchdog;
using namespace std::chrono_literals;
using Verdict = FaceWatchdog::Verdict;

namespace {

FaceWatchdog runningSince0() {
    FaceWatchdog watchdog;
    watchdog.activated(0ms);
    watchdog.processStarted(0ms);
    watchdog.frameArrived(300ms);
    return watchdog;
}

} // namespace

TEST_CASE("Fresh frames keep the watchdog quiet") {
    auto watchdog = runningSince0();
    for (auto now = 350ms; now < 10s; now += 50ms) {
        watchdog.frameArrived(now);
        REQUIRE(watchdog.check(now + 40ms) == Verdict::Fine);
    }
}

TEST_CASE("A missing picture is told within two seconds although the process lives") {
    auto watchdog = runningSince0();
    watchdog.messageArrived(2200ms);
    CHECK(watchdog.check(1800ms) == Verdict::Fine);
    CHECK(watchdog.check(2200ms) == Verdict::TellUnavailable);
}

TEST_CASE("A told trouble is not told again until a picture has come") {
    auto watchdog = runningSince0();
    watchdog.troubleTold();
    watchdog.messageArrived(8s);
    CHECK(watchdog.check(8s) == Verdict::Fine);
    watchdog.frameArrived(9s);
    CHECK_FALSE(watchdog.isTroubled());
    watchdog.messageArrived(11s);
    CHECK(watchdog.check(11s) == Verdict::TellUnavailable);
}

TEST_CASE("A silent process is replaced within two seconds") {
    const auto watchdog = runningSince0();
    CHECK(watchdog.check(1700ms) == Verdict::Fine);
    CHECK(watchdog.check(1900ms) == Verdict::Replace);
}

TEST_CASE("A process that is still loading gets time before it is replaced") {
    FaceWatchdog watchdog;
    watchdog.processStarted(0ms);
    CHECK(watchdog.check(4900ms) == Verdict::Fine);
    CHECK(watchdog.check(5100ms) == Verdict::StartTimedOut);
}

TEST_CASE("On a starved machine each start that timed out gives the next one longer, until one speaks") {
    FaceWatchdog watchdog;
    auto now = 0ms;
    for (const auto limit : {5s, 10s, 20s, 40s, 80s, 80s}) {
        watchdog.processStarted(now);
        CHECK(watchdog.startLimit() == limit);
        CHECK(watchdog.check(now + limit) == Verdict::Fine);
        CHECK(watchdog.check(now + limit + 1ms) == Verdict::StartTimedOut);
        watchdog.startTimedOut();
        watchdog.processEnded();
        now += limit + 1s;
    }
    watchdog.processStarted(now);
    watchdog.messageArrived(now + 60s);
    watchdog.processEnded();
    CHECK(watchdog.startLimit() == 5s);
}

TEST_CASE("The wait before a restart grows to less than two seconds, then to a rest, and is over with a person or a word of what is seen") {
    FaceWatchdog watchdog;
    CHECK(watchdog.backOff() == 0ms);
    auto longest = 0ms;
    for (int start = 0; start < FaceWatchdog::kManyStarts - 1; ++start) {
        watchdog.processStarted(start * 1s);
        watchdog.processEnded();
        longest = std::max(longest, watchdog.backOff());
    }
    CHECK(longest == FaceWatchdog::kLongestBackOff);
    CHECK(longest < 2s);
    for (int start = 0; start < 50; ++start) {
        watchdog.processStarted(20s);
        watchdog.processEnded();
        CHECK(watchdog.backOff() == FaceWatchdog::kRest);
    }
    watchdog.activated(59s);
    CHECK(watchdog.backOff() == 0ms);
    watchdog.processStarted(60s);
    // An engine that ends the process as it loads comes after the first pictures.
    watchdog.frameArrived(61s);
    CHECK(watchdog.backOff() == 200ms);
    watchdog.startWorked();
    CHECK(watchdog.backOff() == 0ms);
}

TEST_CASE("Time in which the window stood still is nobody's silence, and what was silent before stays so") {
    FaceWatchdog watchdog;
    watchdog.processStarted(0ms);
    watchdog.activated(0ms);
    watchdog.frameArrived(1s);
    watchdog.listened(1s);
    watchdog.listened(2s - 600ms);
    watchdog.listened(10s);
    CHECK(watchdog.check(10s) == Verdict::Fine);
    // 0.4 s of silence from before, and more than 1.1 s after it.
    CHECK(watchdog.check(11s) == Verdict::Fine);
    CHECK(watchdog.check(11200ms) == Verdict::Replace);
    // A process that has just been started gets no time for a pause before it.
    watchdog.processEnded();
    watchdog.processStarted(20s);
    watchdog.listened(60s);
    watchdog.listened(60100ms);
    CHECK(watchdog.check(60100ms + FaceWatchdog::kStartLimit) == Verdict::StartTimedOut);
}

TEST_CASE("A process that says what it sees ends the wait before a restart, also without pictures") {
    FaceWatchdog watchdog;
    for (int start = 0; start < FaceWatchdog::kManyStarts; ++start)
        watchdog.processStarted(start * 1s);
    REQUIRE(watchdog.backOff() == FaceWatchdog::kRest);
    watchdog.startWorked();
    watchdog.processEnded();
    CHECK(watchdog.backOff() == 0ms);
}

TEST_CASE("An idle process is not asked for pictures, but for its heartbeat") {
    FaceWatchdog watchdog;
    watchdog.processStarted(0ms);
    watchdog.messageArrived(100ms);
    CHECK(watchdog.check(1500ms) == Verdict::Fine);
    CHECK(watchdog.check(1700ms) == Verdict::Replace);
}
