#include "support/catch.h"
#include "support/loglines.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "biometrics/framesource.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <thread>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>

#include <sys/resource.h>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

Result<std::unique_ptr<FrameSource>> openAt(const std::string& kind, const std::filesystem::path& path) {
    return openFrameSource(CameraSource::parse(kind + ":" + path.string()).value());
}

void writePicture(const std::filesystem::path& file, cv::Size size, int grey) {
    cv::imwrite(file.string(), cv::Mat(size, CV_8UC3, cv::Scalar::all(grey)));
}

int greyOf(const Frame& frame) {
    return frame.image.at<cv::Vec3b>(0, 0)[0];
}

/// Ten frames, each darker than the one before.
std::filesystem::path writeClip(const TemporaryFolder& folder) {
    const auto file = folder / "clip.avi";
    cv::VideoWriter writer(file.string(), cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 50, {320, 240});
    for (int number = 0; number < 10; ++number)
        writer.write(cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(250 - 20 * number)));
    return file;
}

/// All grey, a thousand times smaller than decoded: BMP counts equal pixels.
void writeHugePicture(const std::filesystem::path& file, int side) {
    const auto number = [](std::uint32_t value, int bytes) {
        std::string little;
        for (int at = 0; at < bytes; ++at)
            little.push_back(static_cast<char>(value >> 8 * at));
        return little;
    };
    std::string row;
    for (int left = side; left > 0; left -= 255)
        row += number(static_cast<std::uint32_t>(std::min(left, 255)), 1) + '\x80';
    row += number(0, 2);
    constexpr std::uint32_t kPixelsAt = 14 + 40 + 4 * 256;
    const auto rows = static_cast<std::uint32_t>(side);
    std::ofstream out(file, std::ios::binary);
    out << "BM" << number(kPixelsAt + static_cast<std::uint32_t>(row.size()) * rows, 4) << number(0, 4) << number(kPixelsAt, 4) << number(40, 4)
        << number(rows, 4) << number(rows, 4) << number(1, 2) << number(8, 2) << number(1, 4) << number(0, 20);
    for (std::uint32_t grey = 0; grey < 256; ++grey)
        out << number(grey * 0x010101, 4);
    for (int at = 0; at < side; ++at)
        out << row;
}

/// The most that this process ever took, in MiB.
long mostMemory() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

} // namespace

TEST_CASE("A picture far larger than any camera's is passed over by its head, without being unpacked") {
    const TemporaryFolder folder;
    writeHugePicture(folder / "a.bmp", 16'000);
    writePicture(folder / "b.png", {320, 240}, 40);
    const long before = mostMemory();
    auto source = openAt("folder", folder.path());
    const auto frame = (*source)->next({});
    REQUIRE(frame.has_value());
    CHECK(greyOf(*frame) == 40);
    CHECK(mostMemory() - before < 200);
}

TEST_CASE("Pictures of 4K and more are halved, smaller ones stay as they are") {
    const auto [given, wanted] = GENERATE(table<cv::Size, cv::Size>(
        {{{3840, 2160}, {1920, 1080}}, {{2160, 3840}, {1080, 1920}}, {{7680, 4320}, {1920, 1080}}, {{1920, 1080}, {1920, 1080}}, {{160, 120}, {160, 120}}}));
    const TemporaryFolder folder;
    writePicture(folder / "a.png", given, 10);
    auto source = openAt("folder", folder.path());
    const auto frame = (*source)->next({});
    REQUIRE(frame.has_value());
    CHECK(frame->image.size() == wanted);
}

TEST_CASE("A folder's pictures come sorted, are held for three frames and begin again") {
    const TemporaryFolder folder;
    writePicture(folder / "b.png", {320, 240}, 20);
    writePicture(folder / "a.png", {320, 240}, 10);
    auto source = openAt("folder", folder.path());
    REQUIRE(source.has_value());
    std::vector<int> greys;
    auto before = -1ms;
    for (int number = 0; number < 7; ++number) {
        const auto frame = (*source)->next({});
        REQUIRE(frame.has_value());
        CHECK(frame->at > before);
        before = frame->at;
        greys.push_back(greyOf(*frame));
    }
    CHECK(greys == std::vector<int>{10, 10, 10, 20, 20, 20, 10});
    CHECK_FALSE((*source)->isLive());
}

TEST_CASE("What a folder's round passed over stands in the log once, with the first one's name and not its place") {
    const TemporaryFolder folder;
    writePicture(folder / "b.jpg", {320, 240}, 40);
    std::filesystem::copy_file(folder / "b.jpg", folder / "a.jpg");
    std::filesystem::resize_file(folder / "a.jpg", std::filesystem::file_size(folder / "a.jpg") - 2);
    folder.write("c.jpg", "II*\\0 is another kind of picture");
    const test::LogLines log;
    auto source = openAt("folder", folder.path());
    for (int frame = 0; frame < 10; ++frame)
        REQUIRE((*source)->next({}).has_value());
    CHECK(log.count("2 passed over, the first is a.jpg: the picture is cut short") == 1);
    CHECK(log.count("passed over") == 1);
    CHECK(log.count(folder.path().string()) == 0);
}

TEST_CASE("A folder of which nothing can be used says how much there was, and why not the first") {
    const TemporaryFolder folder;
    folder.write("a.jpg", "this is text");
    writePicture(folder / "b.png", {100, 100}, 40);
    auto source = openAt("folder", folder.path());
    REQUIRE(source.has_value());
    const auto frame = (*source)->next({});
    REQUIRE_FALSE(frame.has_value());
    CHECK(frame.error().code == ErrorCode::InvalidInput);
    CHECK(frame.error().detail.find("no usable picture: 2 passed over, the first is a.jpg: no JPEG") != std::string::npos);
}

TEST_CASE("Files that are no picture are passed over") {
    const TemporaryFolder folder;
    folder.write("a.jpg", "this is text");
    folder.write("b.png", "");
    folder.write("notes.txt", "not even named like one");
    writePicture(folder / "c.png", {1, 1}, 10);
    writePicture(folder / "d.png", {320, 240}, 40);
    std::filesystem::create_directory(folder / "e.jpg");
    auto source = openAt("folder", folder.path());
    REQUIRE(source.has_value());
    const auto frame = (*source)->next({});
    REQUIRE(frame.has_value());
    CHECK(greyOf(*frame) == 40);
}

TEST_CASE("A folder with nothing but damaged pictures is invalid input") {
    const TemporaryFolder folder;
    folder.write("a.jpg", "this is text");
    writePicture(folder / "c.png", {1, 1}, 10);
    auto source = openAt("folder", folder.path());
    REQUIRE(source.has_value());
    const auto frame = (*source)->next({});
    REQUIRE_FALSE(frame.has_value());
    CHECK(frame.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Sources that are not there or not of their kind are told apart") {
    const TemporaryFolder folder;
    const auto text = folder.write("clip.mp4", "this is text");
    std::filesystem::create_directory(folder / "empty");
    CHECK(openAt("folder", folder / "none").error().code == ErrorCode::NotFound);
    CHECK(openAt("folder", folder / "empty").error().code == ErrorCode::InvalidInput);
    CHECK(openAt("folder", text).error().code == ErrorCode::InvalidInput);
    CHECK(openAt("video", folder / "none.mp4").error().code == ErrorCode::NotFound);
    CHECK(openAt("video", text).error().code == ErrorCode::InvalidInput);
    CHECK(openAt("video", folder / "empty").error().code == ErrorCode::InvalidInput);
    CHECK(openAt("device", "/dev/null").error().code == ErrorCode::DeviceUnavailable);
    CHECK(openAt("device", "63").error().code == ErrorCode::DeviceUnavailable);
}

TEST_CASE("A folder that vanishes is told with the next frame") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "pictures");
    writePicture(folder / "pictures/a.png", {320, 240}, 10);
    auto source = openAt("folder", folder / "pictures");
    REQUIRE((*source)->next({}).has_value());
    std::filesystem::rename(folder / "pictures", folder / "away");
    const auto frame = (*source)->next({});
    REQUIRE_FALSE(frame.has_value());
    CHECK(frame.error().code == ErrorCode::NotFound);
}

TEST_CASE("A clip is looped with growing time") {
    const TemporaryFolder folder;
    auto source = openAt("video", writeClip(folder));
    REQUIRE(source.has_value());
    std::vector<int> greys;
    for (int number = 0; number < 12; ++number) {
        const auto frame = (*source)->next({});
        REQUIRE(frame.has_value());
        CHECK(frame->at == number * 20ms);
        greys.push_back(greyOf(*frame));
    }
    CHECK(greys[0] == Approx(250).margin(6));
    CHECK(greys[9] == Approx(70).margin(6));
    CHECK(greys[10] == Approx(250).margin(6));
}

TEST_CASE("A truncated clip gives its whole frames or an error, again and again") {
    const TemporaryFolder folder;
    const auto file = writeClip(folder);
    const auto share = GENERATE(0.02, 0.3, 0.6, 0.95);
    std::filesystem::resize_file(file, static_cast<std::uintmax_t>(std::filesystem::file_size(file) * share));
    auto source = openAt("video", file);
    if (!source) {
        CHECK(source.error().code == ErrorCode::InvalidInput);
        return;
    }
    for (int number = 0; number < 12; ++number) {
        const auto frame = (*source)->next({});
        if (!frame) {
            CHECK(frame.error().code == ErrorCode::InvalidInput);
            break;
        }
        CHECK(frame->image.size() == cv::Size(320, 240));
    }
}

TEST_CASE("A requested stop ends the wait for the next frame") {
    const TemporaryFolder folder;
    writePicture(folder / "a.png", {320, 240}, 10);
    auto source = openAt("folder", folder.path());
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE((*source)->next(stop.get_token()).has_value());
}

TEST_CASE("The demo's folder is written once and never over other files") {
    const TemporaryFolder folder;
    REQUIRE(writeDemoFolder(folder / "demo").has_value());
    CHECK(openAt("folder", folder / "demo").has_value());
    CHECK(writeDemoFolder(folder / "demo").error().code == ErrorCode::AlreadyExists);
    const auto file = folder.write("file", "");
    CHECK(writeDemoFolder(file).error().code == ErrorCode::Io);
}
