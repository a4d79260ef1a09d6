#include "support/catch.h"
#include "support/loglines.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "face/capturesession.h"
#include "face/fakesource.h"

#include <QTest>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

constexpr int kSessionWithinMs = 20000;

/// A session on a fake camera, and what it has posted.
class Session {
public:
    explicit Session(FrameThread::Opener open) : m_session(std::move(open), 1, {}, m_engine, m_outbox) {}

    bool waitFor(const FaceMessage& wanted) {
        return QTest::qWaitFor([this, &wanted] { return collect(wanted); }, kSessionWithinMs);
    }

    bool waitForShot() {
        return QTest::qWaitFor([this] { return collect(facemessage::Heartbeat{}) || m_shots > 0; }, kSessionWithinMs);
    }

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
            m_found = m_found || **message == wanted;
        }
        return std::exchange(m_found, false);
    }

    EngineKeeper m_engine{EngineFactory::Places{}};
    Outbox m_outbox;
    FaceMessageReader m_reader;
    bool m_found = false;
    int m_shots = 0;
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
