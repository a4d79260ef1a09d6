#include "gui/shell/async.h"
#include "support/catch.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

struct Counter {
    explicit Counter(std::atomic<bool>& gone) : m_gone(gone), home(std::this_thread::get_id()) {}
    ~Counter() { m_gone = true; }
    std::atomic<bool>& m_gone;
    std::thread::id home;
    int count = 0;
};

struct Fixture {
    std::atomic<bool> gone = false;
    QObject asker;
    Async<Counter> async{[this]() -> Result<std::unique_ptr<Counter>> { return std::make_unique<Counter>(gone); }};

    bool waitFor(const bool& flag) {
        return QTest::qWaitFor([&] { return flag; });
    }
};

} // namespace

TEST_CASE("work runs on the services' own thread and the answer comes back on the asker's") {
    Fixture f;
    bool answered = false;
    f.async.ask(
        &f.asker, [](Counter& c) -> Result<bool> { return c.home == std::this_thread::get_id(); },
        [&, home = std::this_thread::get_id()](const Result<bool>& onOwnThread) {
            CHECK(onOwnThread.value());
            CHECK(std::this_thread::get_id() == home);
            answered = true;
        });
    CHECK(f.waitFor(answered));
}

TEST_CASE("work is done in the order asked") {
    Fixture f;
    bool answered = false;
    for (int i = 0; i < 100; ++i)
        f.async.ask(&f.asker, [](Counter& c) { return ++c.count; }, [](const Result<int>&) {});
    f.async.ask(&f.asker, [](Counter& c) { return c.count; },
                [&](const Result<int>& count) { CHECK(count.value() == 100); answered = true; });
    CHECK(f.waitFor(answered));
}

TEST_CASE("an answer whose asker is gone is dropped, its work done all the same") {
    Fixture f;
    bool called = false;
    bool answered = false;
    {
        QObject shortLived;
        f.async.ask(&shortLived, [](Counter& c) { return ++c.count; }, [&](const Result<int>&) { called = true; });
    }
    f.async.ask(&f.asker, [](Counter& c) { return c.count; },
                [&](const Result<int>& count) { CHECK(count.value() == 1); answered = true; });
    CHECK(f.waitFor(answered));
    CHECK_FALSE(called);
}

TEST_CASE("an exception in the work arrives as a bug and the thread goes on") {
    Fixture f;
    bool answered = false;
    f.async.ask(&f.asker, [](Counter&) -> Result<int> { throw std::runtime_error("broken"); },
                [](const Result<int>& r) { CHECK(r.error().code == ErrorCode::Bug); });
    f.async.ask(&f.asker, [](Counter&) -> Result<void> { throw 7; },
                [&](const Result<void>& r) { CHECK(r.error().code == ErrorCode::Bug); answered = true; });
    CHECK(f.waitFor(answered));
}

TEST_CASE("services that could not be made answer every question with their error") {
    QObject asker;
    Async<Counter> async([]() -> Result<std::unique_ptr<Counter>> { return fail(ErrorCode::KeyMissing, "no key"); });
    bool answered = false;
    async.ask(&asker, [](Counter&) { return 1; },
              [&](const Result<int>& r) { CHECK(r.error().code == ErrorCode::KeyMissing); answered = true; });
    CHECK(QTest::qWaitFor([&] { return answered; }));
}

TEST_CASE("what was asked before the end is done before it, and the services end on their thread") {
    std::atomic<int> done = 0;
    std::atomic<bool> gone = false;
    QObject asker;
    {
        Async<Counter> async([&]() -> Result<std::unique_ptr<Counter>> { return std::make_unique<Counter>(gone); });
        for (int i = 0; i < 20; ++i)
            async.ask(&asker, [&done](Counter&) { return ++done; }, [](const Result<int>&) {});
    }
    CHECK(done == 20);
    CHECK(gone);
}
