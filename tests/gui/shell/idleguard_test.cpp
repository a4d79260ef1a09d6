#include "gui/shell/idleguard.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace anjungan::gui;
using namespace std::chrono_literals;

namespace {

struct Watched {
    Watched() { guard.setWatching(true); }
    IdleGuard guard{IdleTimes{}};
    QSignalSpy mask{&guard, &IdleGuard::maskDue};
    QSignalSpy ask{&guard, &IdleGuard::askDue};
    QSignalSpy end{&guard, &IdleGuard::endDue};
    QSignalSpy returned{&guard, &IdleGuard::returned};
};

} // namespace

TEST_CASE("figures are masked at 30 s, the question comes at 90 s, the end at 150 s, each once") {
    Watched w;
    w.guard.pass(29s);
    CHECK(w.mask.empty());
    w.guard.pass(1s);
    CHECK(w.mask.size() == 1);
    w.guard.pass(60s);
    CHECK(w.ask.size() == 1);
    CHECK(w.guard.untilEnd() == 60s);
    w.guard.pass(60s);
    CHECK(w.end.size() == 1);
    w.guard.pass(600s);
    CHECK(w.mask.size() == 1);
    CHECK(w.end.size() == 1);
}

TEST_CASE("a touch gives all the time again") {
    Watched w;
    w.guard.pass(100s);
    w.guard.touched();
    CHECK(w.returned.size() == 1);
    w.guard.pass(29s);
    CHECK(w.mask.size() == 1);
    w.guard.pass(1s);
    CHECK(w.mask.size() == 2);
}

TEST_CASE("a machine that slept past everything masks and ends without asking an empty chair") {
    Watched w;
    w.guard.pass(1h);
    CHECK(w.mask.size() == 1);
    CHECK(w.ask.empty());
    CHECK(w.end.size() == 1);
}

TEST_CASE("nobody is asked while nobody is there") {
    Watched w;
    w.guard.setWatching(false);
    w.guard.pass(1h);
    CHECK(w.end.empty());
}

TEST_CASE("nobody before the camera masks the figures earlier, and a face that comes does not show them again") {
    IdleTimes times;
    times.faceless = 5s;
    IdleGuard guard(times);
    guard.setWatching(true);
    QSignalSpy mask(&guard, &IdleGuard::maskDue);
    QSignalSpy returned(&guard, &IdleGuard::returned);
    guard.pass(10s);
    CHECK(mask.empty());
    guard.setSeen(false);
    guard.pass(4s);
    CHECK(mask.empty());
    guard.pass(1s);
    CHECK(mask.size() == 1);
    guard.setSeen(true);
    CHECK(returned.empty());
    guard.touched();
    CHECK(returned.size() == 1);
}

TEST_CASE("who touches the screen is there, seen or not, and who looks away for a moment too") {
    IdleTimes times;
    times.faceless = 5s;
    IdleGuard guard(times);
    guard.setWatching(true);
    QSignalSpy mask(&guard, &IdleGuard::maskDue);
    guard.setSeen(false);
    guard.pass(4s);
    guard.touched();
    guard.pass(4s);
    guard.setSeen(true);
    guard.setSeen(false);
    guard.pass(4s);
    CHECK(mask.empty());
}

TEST_CASE("without the setting nobody's face counts") {
    Watched w;
    w.guard.setSeen(false);
    w.guard.pass(29s);
    CHECK(w.mask.empty());
}
