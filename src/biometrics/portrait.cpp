#include "biometrics/portrait.h"

#include <algorithm>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

constexpr double kWidthInBoxes = 1.7;
constexpr int kJpegQuality = 92;
constexpr double kPreviewWidth = 640;
constexpr double kPreviewHeight = 480;

} // namespace

cv::Rect portraitOf(const FoundFace& face, cv::Size frame) {
    const double wanted = face.box.width * kWidthInBoxes;
    const double width = std::min({wanted, static_cast<double>(frame.width), frame.height * 3.0 / 4});
    const double height = width * 4 / 3;
    // The middle of the head lies above the middle of the box, which begins at the forehead.
    const double x = face.box.x + face.box.width / 2 - width / 2;
    const double y = face.box.y + face.box.height * 0.45 - height / 2;
    const cv::Rect part(static_cast<int>(std::clamp(x, 0.0, frame.width - width)),
                        static_cast<int>(std::clamp(y, 0.0, frame.height - height)), static_cast<int>(width),
                        static_cast<int>(height));
    return part & cv::Rect({0, 0}, frame);
}

std::vector<uchar> encodePortrait(const cv::Mat& frame, const FoundFace& face) {
    std::vector<uchar> jpeg;
    const cv::Mat part = frame(portraitOf(face, frame.size()));
    if (!cv::imencode(".jpg", part, jpeg, {cv::IMWRITE_JPEG_QUALITY, kJpegQuality}))
        jpeg.clear();
    return jpeg;
}

cv::Mat previewOf(const cv::Mat& frame) {
    const double scale = std::min({1.0, kPreviewWidth / frame.cols, kPreviewHeight / frame.rows});
    cv::Mat small;
    cv::resize(frame, small, {}, scale, scale, cv::INTER_AREA);
    cv::flip(small, small, 1);
    cv::cvtColor(small, small, cv::COLOR_BGR2BGRA);
    return small;
}

} // namespace anjungan
