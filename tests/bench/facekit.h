#pragma once

#include "biometrics/errorrates.h"
#include "biometrics/faceengine.h"

#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>
#include <opencv2/objdetect.hpp>

namespace anjungan::bench {

/// What a figure has to keep; empty where it is published and nothing is asked of it.
struct Bound {
    bool atLeast = false;
    double value = 0;
};
[[nodiscard]] constexpr Bound atLeast(double value) {
    return {true, value};
}
[[nodiscard]] constexpr Bound atMost(double value) {
    return {false, value};
}

/// The table: a title, then a line for each figure with its bound and whether it holds.
void title(const std::string& text);
void line(const std::string& what, double figure, const char* unit, std::optional<Bound> bound = {});
/// In percent, with its 95% interval and n. The bound is one of the share itself.
void line(const std::string& what, const MeasuredShare& share, std::optional<Bound> percent = {});
void skipped(const std::string& what);
/// How many lines missed their bound so far.
[[nodiscard]] int missed();

/// Seconds of this thread on a processor: a busy machine changes how long a thread waits, and hardly that.
class Worked {
public:
    [[nodiscard]] double seconds() const { return now() - m_from; }

private:
    static double now() {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }
    double m_from = now();
};

/// The engine of this folder of models, none for the cascades. Ends the program where there is none.
[[nodiscard]] FaceEngine engineWith(const std::filesystem::path& models);

/// OpenCV's plain way: its default cascade over the full picture.
class PlainDetector {
public:
    [[nodiscard]] bool sees(const cv::Mat& bgr);

private:
    cv::CascadeClassifier m_cascade{"/usr/share/opencv4/haarcascades/haarcascade_frontalface_default.xml"};
};

/// The files whose names end so, in order.
[[nodiscard]] std::vector<std::filesystem::path> picturesIn(const std::filesystem::path& folder, const std::string& ending);

/// The parts of the table. `shared`: the test pictures; empty where there are none. `full`: null without models.
struct Subject {
    std::filesystem::path shared;
    FaceEngine& bare;
    FaceEngine* full;
};
void benchSpeed(const Subject& subject);
void benchProcess(const std::filesystem::path& models);
void benchDetection(const Subject& subject);
void benchPeople(const Subject& subject);
void benchAttacks(const Subject& subject);

} // namespace anjungan::bench
