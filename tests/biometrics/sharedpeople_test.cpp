#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/facefinder.h"
#include "biometrics/qualitygate.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

struct Tally {
    int pictures = 0;
    int found = 0;
    int good = 0;

    void print(const char* what) const {
        std::cout << what << ": " << pictures << " pictures, face found in " << found << ", good " << good << "\n";
    }
};

struct Vision {
    FaceFinder finder = FaceFinder::load({}).value();
    QualityGate gate;

    void add(Tally& tally, const cv::Mat& grey) {
        const auto faces = finder.find(grey);
        const auto measures = gate.measure(grey, faces);
        ++tally.pictures;
        tally.found += !faces.empty();
        tally.good += gate.judge(measures, QualityGate::lightOf(grey)) == FaceHint::Good;
    }
};

Tally tallyOf(const fs::path& folder, const std::string& ending, double brightness = 1) {
    Vision vision;
    Tally tally;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.path().string().ends_with(ending))
            continue;
        vision.add(tally, cv::imread(entry.path().string(), cv::IMREAD_GRAYSCALE) * brightness);
    }
    return tally;
}

} // namespace

TEST_CASE("People photographed from the front in good light pass the gate") {
    const auto pictures = sharedBiometrics();
    if (pictures.empty())
        return;
    for (const char* ending : {"_neutral.jpg", "_smile.jpg"}) {
        const auto tally = tallyOf(pictures / "faces/london", ending);
        tally.print(ending);
        REQUIRE(tally.pictures >= 50);
        CHECK(tally.found >= 0.98 * tally.pictures);
        CHECK(tally.good >= 0.95 * tally.pictures);
    }
}

TEST_CASE("Frames like those of a cheap camera pass the gate") {
    const auto pictures = sharedBiometrics();
    if (pictures.empty())
        return;
    const auto tally = tallyOf(pictures / "faces/london-derived", "_webcam.jpg");
    tally.print("_webcam.jpg");
    CHECK(tally.good >= 0.90 * tally.pictures);
}

TEST_CASE("The same people in the dark do not pass") {
    const auto pictures = sharedBiometrics();
    if (pictures.empty())
        return;
    const auto tally = tallyOf(pictures / "faces/london", "_neutral.jpg", 0.08);
    tally.print("in the dark");
    CHECK(tally.good == 0);
}

TEST_CASE("Eyes are found within a tenth of their distance of where a person marked them") {
    const auto pictures = sharedBiometrics();
    if (pictures.empty())
        return;
    Vision vision;
    std::ifstream table(pictures / "faces/london/eyes.csv");
    std::string line;
    std::getline(table, line);
    int seen = 0;
    int near = 0;
    while (std::getline(table, line)) {
        std::ranges::replace(line, ',', ' ');
        std::istringstream fields(line);
        std::string name;
        cv::Point2d first;
        cv::Point2d second;
        fields >> name >> first.x >> first.y >> second.x >> second.y;
        const auto grey = cv::imread((pictures / "faces/london" / name).string(), cv::IMREAD_GRAYSCALE);
        const auto faces = vision.finder.find(grey);
        if (faces.empty() || !faces.front().eyesSeen)
            continue;
        ++seen;
        const double off = std::max(cv::norm(faces.front().firstEye - first), cv::norm(faces.front().secondEye - second));
        near += off < 0.1 * cv::norm(second - first);
    }
    std::cout << "eyes seen: " << seen << ", near: " << near << "\n";
    CHECK(seen >= 45);
    CHECK(near == seen);
}

TEST_CASE("A clip without people gives no good frame") {
    const auto pictures = sharedBiometrics();
    if (pictures.empty())
        return;
    Vision vision;
    Tally tally;
    cv::VideoCapture clip((pictures / "video/real/bottle-detection.mp4").string(), cv::CAP_FFMPEG);
    cv::Mat frame;
    for (int number = 0; clip.read(frame) && number < 400; ++number) {
        if (number % 5 != 0)
            continue;
        cv::cvtColor(frame, frame, cv::COLOR_BGR2GRAY);
        vision.add(tally, frame);
    }
    tally.print("bottles");
    CHECK(tally.pictures > 10);
    CHECK(tally.good == 0);
}
