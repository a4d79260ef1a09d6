#include "support/catch.h"
#include "support/temporaryfolder.h"

#include "biometrics/clip.h"
#include "biometrics/drawnface.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

int countOf(const fs::path& place) {
    int seen = 0;
    const auto frames = eachFrame(place, [&seen](const cv::Mat&) { ++seen; });
    REQUIRE(frames.has_value());
    CHECK(*frames == seen);
    return seen;
}

std::string refusal(const fs::path& place) {
    const auto frames = eachFrame(place, [](const cv::Mat&) {});
    return frames ? std::string() : frames.error().detail;
}

fs::path writeClip(const TemporaryFolder& folder, int frames) {
    const auto file = folder / "clip.avi";
    cv::VideoWriter writer(file.string(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 15, {320, 240});
    REQUIRE(writer.isOpened());
    for (int number = 0; number < frames; ++number)
        writer.write(cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(number * 5 % 250)));
    return file;
}

} // namespace

TEST_CASE("Every frame of a clip is handed on") {
    const TemporaryFolder folder;
    CHECK(countOf(writeClip(folder, 30)) == 30);
}

TEST_CASE("A clip that was cut short is refused") {
    const TemporaryFolder folder;
    const auto clip = writeClip(folder, 60);
    fs::resize_file(clip, fs::file_size(clip) / 2);
    CHECK(refusal(clip).find("cut short") != std::string::npos);
    CHECK(refusal(folder.write("a.gif", "GIF89a without its end")).find("cut short") != std::string::npos);
    fs::resize_file(clip, 40);
    CHECK_FALSE(refusal(clip).empty());
}

TEST_CASE("A folder gives its pictures by name, a single picture is one frame") {
    const TemporaryFolder folder;
    for (const char* name : {"b.jpg", "a.png"})
        cv::imwrite((folder / name).string(), cv::Mat(120, 160, CV_8UC3, cv::Scalar::all(50)));
    folder.write("note.txt", "not a picture");
    CHECK(countOf(folder.path()) == 2);
    CHECK(countOf(folder / "b.jpg") == 1);
}

TEST_CASE("Empty, missing and foreign places are refused with their name") {
    const TemporaryFolder folder;
    CHECK(refusal(folder.path()).find("no pictures") != std::string::npos);
    CHECK(refusal(folder / "none.mp4").find("none.mp4") != std::string::npos);
    CHECK(refusal(folder.write("text.mp4", "this is text")).find("text.mp4") != std::string::npos);
    CHECK(refusal(folder.write("empty.mp4", "")).find("empty") != std::string::npos);
    CHECK(refusal(folder.write("text.jpg", "this is text")).find("no JPEG") != std::string::npos);
}
