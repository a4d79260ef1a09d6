#include "support/catch.h"

#include "biometrics/alignment.h"

#include <cmath>

#include <opencv2/core.hpp>

using namespace anjungan;

namespace {

using Points = std::array<cv::Point2d, 5>;

const Points kFace = {cv::Point2d(40, 50), {90, 50}, {65, 80}, {45, 105}, {85, 105}};

cv::Point2d moved(const cv::Matx23d& by, const cv::Point2d& point) {
    return {by(0, 0) * point.x + by(0, 1) * point.y + by(0, 2), by(1, 0) * point.x + by(1, 1) * point.y + by(1, 2)};
}

} // namespace

TEST_CASE("A turned, scaled and shifted face is laid back over itself") {
    const double turn = 0.4;
    const double scale = 1.7;
    Points other;
    for (std::size_t at = 0; at < kFace.size(); ++at) {
        const auto& p = kFace[at];
        other[at] = {scale * (std::cos(turn) * p.x - std::sin(turn) * p.y) + 300, scale * (std::sin(turn) * p.x + std::cos(turn) * p.y) - 20};
    }
    const auto back = similarityOf(other, kFace);
    for (std::size_t at = 0; at < kFace.size(); ++at)
        CHECK(cv::norm(moved(back, other[at]) - kFace[at]) < 1e-9);
}

TEST_CASE("Five equal points are shifted and nothing else") {
    Points same;
    same.fill({7, 9});
    const auto by = similarityOf(same, kFace);
    CHECK(by(0, 0) == 1);
    CHECK(by(0, 1) == 0);
}

TEST_CASE("A part that reaches over the edge repeats the edge") {
    cv::Mat picture(4, 4, CV_8U, cv::Scalar(10));
    picture.at<unsigned char>(0, 0) = 200;
    const auto part = cutOut(picture, {-2, -2, 4, 4});
    CHECK(part.size() == cv::Size(4, 4));
    CHECK(part.at<unsigned char>(0, 0) == 200);
    CHECK(part.at<unsigned char>(3, 3) == 10);
    CHECK(cv::countNonZero(cutOut(picture, {50, 50, 3, 3})) == 0);
}
