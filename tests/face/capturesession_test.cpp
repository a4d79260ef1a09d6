#include "support/catch.h"
#include "support/loglines.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "face/capturesession.h"
#include "face/fakesource.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <future>
#include <memory>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

constexpr int kSessionWithinMs = 20000;

/// A session on a fake camera, and what it has posted.
class Session {
public:
    explicit Session(FrameThread::Opener open, EngineKeeper::Loader load = [] { return EngineFactory::probe({}); }, FaceTask task = {})
        : m_engine(std::move(load)), m_session(std::move(open), 1, std::move(task), m_engine, m_outbox) {}

    bool waitFor(const FaceMessage& wanted) {
        return QTest::qWaitFor([this, &wanted] { return collect(wanted); }, kSessionWithinMs);
    }

    bool waitForShot() {
        return QTest::qWaitFor([this] { return collect(facemessage::Heartbeat{}) || m_shots > 0; }, kSessionWithinMs);
    }

    bool waitUntil(const std::function<bool()>& condition) {
        return QTest::qWaitFor([this, &condition] { return collect(facemessage::Heartbeat{}) || condition(); }, kSessionWithinMs);
    }

    [[nodiscard]] int shots() const { return m_shots; }
    [[nodiscard]] int previews() const { return m_previews; }
    [[nodiscard]] int troubles() const { return m_troubles; }

    void retake(quint32 run) {
        m_shots = 0;
        m_session.retake(run);
    }

private:
    bool collect(const FaceMessage& wanted) {
        const auto bytes = m_outbox.take();
        m_reader.feed(bytes.constData(), bytes.size());
        for (auto message = m_reader.next(); message && *message; message = m_reader.next()) {
            m_shots += std::holds_alternative<facemessage::Shot>(**message);
            m_previews += std::holds_alternative<facemessage::Preview>(**message);
            m_troubles += std::holds_alternative<facemessage::Unavailable>(**message);
            m_found = m_found || **message == wanted;
        }
        return std::exchange(m_found, false);
    }

    EngineKeeper m_engine;
    Outbox m_outbox;
    FaceMessageReader m_reader;
    bool m_found = false;
    int m_shots = 0;
    int m_previews = 0;
    int m_troubles = 0;
    CaptureSession m_session;
};

template <class Draw> FrameThread::Opener camera(bool live, std::chrono::milliseconds interval, Draw draw) {
    return [=] { return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<Draw>>(live, interval, draw)); };
}

} // namespace

TEST_CASE("A live camera that repeats one picture is told as frozen") {
    const auto picture = drawScene(goodScene());
    Session session(camera(true, 100ms, [picture](int) { return picture; }));
    CHECK(session.waitFor(facemessage::Unavailable{FaceTrouble::CameraFrozen}));
}

TEST_CASE("Nobody is photographed by a camera that stands still, however often it is opened anew") {
    const auto picture = drawScene(goodScene());
    const auto openings = std::make_shared<std::atomic<int>>(0);
    Session session([picture, openings] {
        ++*openings;
        const auto draw = [picture](int) { return picture; };
        return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(draw)>>(true, 40ms, draw));
    });
    REQUIRE(session.waitFor(facemessage::Unavailable{FaceTrouble::CameraFrozen}));
    const int before = session.previews();
    REQUIRE(session.waitUntil([&openings] { return *openings > 3; }));
    CHECK(session.shots() == 0);
    CHECK(session.previews() == before);
}

TEST_CASE("A camera that stood still goes on with its first other picture") {
    const auto still = drawScene(goodScene());
    const auto openings = std::make_shared<std::atomic<int>>(0);
    Session session([still, openings] {
        const bool isMended = ++*openings > 2;
        const auto draw = [still, isMended](int number) {
            auto scene = goodScene();
            scene.noiseSeed = static_cast<unsigned>(number) + 7;
            return isMended ? drawScene(scene) : still;
        };
        return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(draw)>>(true, 40ms, draw));
    });
    REQUIRE(session.waitFor(facemessage::Unavailable{FaceTrouble::CameraFrozen}));
    const int before = session.previews();
    CHECK(session.waitUntil([&session, before] { return session.previews() > before; }));
}

TEST_CASE("A closed shutter is told as a covered camera, not as one that stands still, and the device stays open") {
    const cv::Mat picture(480, 640, CV_8UC3, GENERATE(cv::Scalar(0, 0, 0), cv::Scalar(0, 135, 0)));
    const auto openings = std::make_shared<std::atomic<int>>(0);
    Session session([picture, openings] {
        ++*openings;
        const auto draw = [picture](int) { return picture; };
        return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(draw)>>(true, 40ms, draw));
    });
    REQUIRE(session.waitFor(facemessage::Hint{FaceHint::CameraCovered}));
    const int before = session.previews();
    REQUIRE(session.waitUntil([&session, before] { return session.previews() > before + 40 || session.troubles() > 0; }));
    CHECK(session.troubles() == 0);
    CHECK(session.shots() == 0);
    CHECK(*openings == 1);
}

TEST_CASE("Cascades that are missing stand once in the log, however often they are looked for, and are used once they are there") {
    const TemporaryFolder folder;
    const test::LogLines log;
    const std::filesystem::path cascades = folder / "cascades";
    {
        EngineKeeper keeper({{}, cascades});
        for (int look = 0; look < 4; ++look)
            CHECK(keeper.get({}) == nullptr);
        CHECK(log.count("haarcascade_frontalface_alt2.xml") == 1);
        std::filesystem::create_directory_symlink("/usr/share/opencv4/haarcascades", cascades);
        CHECK(keeper.get({}) != nullptr);
    }
}

TEST_CASE("A still picture of a source that is not live is no trouble and gives a shot for each run") {
    const auto picture = drawScene(goodScene());
    Session session(camera(false, 2ms, [picture](int) { return picture.clone(); }));
    REQUIRE(session.waitFor(facemessage::Started{1}));
    REQUIRE(session.waitForShot());
    session.retake(2);
    REQUIRE(session.waitFor(facemessage::Started{2}));
    CHECK(session.waitForShot());
}

namespace {

/// Draws the good scene, and counts how often it was asked to.
auto counted(const std::shared_ptr<std::atomic<int>>& looks) {
    return [looks, picture = drawScene(goodScene())](int) {
        ++*looks;
        return picture.clone();
    };
}

/// An engine that is not there until its test says so.
struct SlowEngine {
    std::shared_ptr<std::promise<void>> ready = std::make_shared<std::promise<void>>();

    [[nodiscard]] EngineKeeper::Loader loader() const {
        return [wait = ready->get_future().share()] {
            wait.wait_for(std::chrono::milliseconds(kSessionWithinMs)); // a test that failed does not hang
            return EngineFactory::probe({});
        };
    }
};

} // namespace

TEST_CASE("Whoever opens the page sees themselves while the engine still loads, and is photographed once it has") {
    const auto picture = drawScene(goodScene());
    const SlowEngine engine;
    Session session(camera(false, 2ms, [picture](int) { return picture.clone(); }), engine.loader());
    REQUIRE(session.waitFor(facemessage::Started{1}));
    CHECK(session.waitUntil([&session] { return session.previews() > 2; }));
    session.retake(2);
    CHECK(session.waitFor(facemessage::Started{2}));
    CHECK(session.shots() == 0);
    engine.ready->set_value();
    CHECK(session.waitForShot());
}

TEST_CASE("A camera that is not there is told while the engine still loads") {
    const SlowEngine engine;
    const auto open = []() -> Result<std::unique_ptr<FrameSource>> { return fail(ErrorCode::DeviceUnavailable, "not there"); };
    Session session(open, engine.loader());
    CHECK(session.waitFor(facemessage::Unavailable{FaceTrouble::NoCamera}));
    engine.ready->set_value();
}

TEST_CASE("A camera that has stopped is told while the engine still loads") {
    const auto picture = drawScene(goodScene());
    const SlowEngine engine;
    Session session(camera(true, 40ms, [picture](int) { return picture; }), engine.loader());
    CHECK(session.waitFor(facemessage::Unavailable{FaceTrouble::CameraFrozen}));
    engine.ready->set_value();
}

TEST_CASE("Where the camera only watches, no picture is shown while the engine loads") {
    const SlowEngine engine;
    const auto looks = std::make_shared<std::atomic<int>>(0);
    const auto draw = counted(looks);
    Session session(camera(false, 2ms, draw), engine.loader(), {.enrolled = {}, .gestures = false, .watchOnly = true});
    REQUIRE(session.waitUntil([&looks] { return *looks > 10; }));
    engine.ready->set_value();
    CHECK(session.waitFor(facemessage::Seen{true}));
    CHECK(session.previews() == 0);
}

TEST_CASE("A page does not go on showing pictures that an engine which never comes will not look at") {
    const SlowEngine engine;
    const auto looks = std::make_shared<std::atomic<int>>(0);
    const auto draw = counted(looks);
    // Far more pictures than the page shows, seconds of the camera's own time apart.
    const auto open = [draw] { return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(draw)>>(false, 1s, draw, 2ms)); };
    Session session(open, engine.loader());
    REQUIRE(session.waitUntil([&looks] { return *looks > 100; }));
    const int before = session.previews();
    CHECK(before > 0);
    CHECK(before <= 10);
    engine.ready->set_value();
    CHECK(session.waitUntil([&session, before] { return session.previews() > before; }));
}

TEST_CASE("A camera whose pictures are too small for any face stands once in the log of a visit, however often it is opened") {
    const auto [rows, lines] = GENERATE(table<int, int>({{120, 1}, {480, 0}}));
    const test::LogLines log;
    const auto openings = std::make_shared<std::atomic<int>>(0);
    {
        Session session([rows = rows, openings] {
            ++*openings;
            const auto draw = [rows](int number) { return number < 3 ? cv::Mat(rows, rows * 4 / 3, CV_8UC3, cv::Scalar::all(90)) : cv::Mat(); };
            return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(draw)>>(false, 40ms, draw));
        });
        // Only what comes after the engine is looked at.
        REQUIRE(session.waitFor(facemessage::Progress{0}));
        const int before = *openings;
        REQUIRE(session.waitUntil([&openings, before] { return *openings > before + 2; }));
    }
    CHECK(log.count("too small for a face") == lines);
}
