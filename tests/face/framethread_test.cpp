#include "support/catch.h"

#include "face/fakesource.h"
#include "face/framethread.h"
#include "support/loglines.h"

#include <QTest>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

constexpr int kFramesWithinMs = 20000;

cv::Mat plain(int) {
    return cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(90));
}

std::optional<FrameThread::News> waitForNews(FrameThread& frames) {
    return frames.take({}, std::chrono::milliseconds(kFramesWithinMs));
}

} // namespace

TEST_CASE("The newest frame is what is taken") {
    const auto open = [] { return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<cv::Mat (*)(int)>>(false, 10ms, plain)); };
    FrameThread frames(open);
    auto before = -1ms;
    for (int round = 0; round < 5; ++round) {
        const auto news = waitForNews(frames);
        REQUIRE(news.has_value());
        const auto* fresh = std::get_if<FrameThread::Fresh>(&*news);
        REQUIRE(fresh != nullptr);
        CHECK(fresh->frame.at > before);
        before = fresh->frame.at;
    }
}

TEST_CASE("A camera that was never there and one that was pulled out are told apart, and opening goes on") {
    std::atomic<int> openings{0};
    const auto onePicture = [](int number) { return number == 0 ? plain(0) : cv::Mat(); };
    const auto open = [&openings, onePicture]() -> Result<std::unique_ptr<FrameSource>> {
        if (++openings == 1)
            return fail(ErrorCode::DeviceUnavailable, "not there");
        return std::make_unique<FakeSource<decltype(onePicture)>>(true, 10ms, onePicture);
    };
    std::vector<FaceTrouble> troubles;
    FrameThread frames(open, {.slowCall = 5s, .read = 5s, .retryEvery = 1ms});
    while (troubles.empty() || troubles.back() != FaceTrouble::CameraLost) {
        const auto news = waitForNews(frames);
        REQUIRE(news.has_value());
        if (const auto* trouble = std::get_if<FaceTrouble>(&*news))
            troubles.push_back(*trouble);
    }
    CHECK(openings >= 2);
}

TEST_CASE("A camera that another program holds is told as not there, and taken into use once it is free") {
    std::atomic<int> openings{0};
    // The driver lets a busy device be opened and gives no picture.
    const auto open = [&openings] {
        const bool busy = ++openings < 3;
        const auto picture = [busy](int) { return busy ? cv::Mat() : plain(0); };
        return Result<std::unique_ptr<FrameSource>>(std::make_unique<FakeSource<decltype(picture)>>(true, 10ms, picture));
    };
    FrameThread frames(open, {.slowCall = 5s, .read = 5s, .retryEvery = 1ms});
    bool fresh = false;
    for (int news = 0; !fresh && news < 100; ++news) {
        const auto next = waitForNews(frames);
        REQUIRE(next.has_value());
        fresh = std::holds_alternative<FrameThread::Fresh>(*next);
        if (!fresh)
            CHECK(std::get<FaceTrouble>(*next) == FaceTrouble::NoCamera);
    }
    CHECK(fresh);
    CHECK(openings == 3);
}

TEST_CASE("A camera that the driver calls busy is told so, also after it gave pictures") {
    std::atomic<int> openings{0};
    const auto onePicture = [](int number) { return number == 0 ? plain(0) : cv::Mat(); };
    const auto open = [&openings, onePicture]() -> Result<std::unique_ptr<FrameSource>> {
        if (++openings > 1)
            return fail(ErrorCode::DeviceBusy, "taken");
        return std::make_unique<FakeSource<decltype(onePicture)>>(true, 10ms, onePicture);
    };
    FrameThread frames(open, {.slowCall = 5s, .read = 5s, .retryEvery = 1ms});
    std::optional<FrameThread::News> last;
    while (openings < 5) {
        last = waitForNews(frames);
        REQUIRE(last.has_value());
    }
    const auto* trouble = std::get_if<FaceTrouble>(&*last);
    REQUIRE(trouble != nullptr);
    CHECK(*trouble == FaceTrouble::CameraBusy);
}

TEST_CASE("What is wrong with a camera stands once in the log, however often it is opened in vain, and again after pictures") {
    const test::LogLines log;
    std::atomic<int> openings{0};
    const auto onePicture = [](int number) { return number == 0 ? plain(0) : cv::Mat(); };
    const auto open = [&openings, onePicture]() -> Result<std::unique_ptr<FrameSource>> {
        if (++openings % 4 != 0)
            return fail(ErrorCode::DeviceUnavailable, "not there");
        return std::make_unique<FakeSource<decltype(onePicture)>>(true, 10ms, onePicture);
    };
    {
        FrameThread frames(open, {.slowCall = 5s, .read = 5s, .retryEvery = 1ms});
        REQUIRE(QTest::qWaitFor([&openings] { return openings >= 8; }, kFramesWithinMs));
    }
    CHECK(log.count("face: not there") >= 2);
    CHECK(log.count("face: not there") <= (openings + 3) / 4);
    CHECK(log.count("face: pulled out") >= 1);
}

TEST_CASE("A call that never returns is noticed from outside") {
    HangingSource::Gate gate;
    const auto open = [&gate] { return Result<std::unique_ptr<FrameSource>>(std::make_unique<HangingSource>(gate)); };
    FrameThread frames(open, {.slowCall = 20ms, .read = 20ms, .retryEvery = 1s});
    CHECK(QTest::qWaitFor([&frames] { return frames.isHung(); }, kFramesWithinMs));
    gate.letGo();
    CHECK(QTest::qWaitFor([&frames] { return !frames.isHung(); }, kFramesWithinMs));
}

TEST_CASE("A foreign exception in the camera thread is a trouble and one line in the log, not an end") {
    const test::LogLines log;
    const auto open = []() -> Result<std::unique_ptr<FrameSource>> { throw std::runtime_error("from a driver"); };
    {
        FrameThread frames(open, {.slowCall = 5s, .read = 5s, .retryEvery = 1ms});
        for (int round = 0; round < 5; ++round) {
            const auto news = waitForNews(frames);
            REQUIRE(news.has_value());
            CHECK(std::get<FaceTrouble>(*news) == FaceTrouble::NoPicture);
        }
    }
    CHECK(log.count("from a driver") == 1);
}
