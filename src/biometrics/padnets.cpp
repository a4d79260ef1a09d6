#include "biometrics/padnets.h"

#include <algorithm>
#include <cmath>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

constexpr int kInputSide = 80;
constexpr double kNearScale = 2.7; // of the face's box, as the networks were trained
constexpr double kWideScale = 4.0;
constexpr int kRealClass = 1;
// Of what becomes one pixel. Shrinking by interpolation looks at single pixels, some seven apart in a camera of 720 rows, so that a
// sensor's grain came through whole and made prints of people. Chosen on one half of the London people: of 216 pictures of the other half,
// clean, noisy and from a bad webcam, 23 were taken for a print without it and 5 with it; of 228 prints and screens 27 passed either way.
constexpr double kSmoothing = 0.15;
// From here the part is halved first, whose mean is a part of the smoothing: the same to a grey level, at two fifths of the time. Of 136
// pictures' shares none came to the other side of a half, the mean moved by 0.01.
constexpr double kHalvedFrom = 0.95;
constexpr double kHalving = 0.25; // the variance of a mean of two by two

/// The box made larger around its middle, as much as the picture allows, and moved inside it.
cv::Rect around(const cv::Rect2d& box, double wanted, cv::Size picture) {
    const double scale = std::min({wanted, (picture.width - 1) / box.width, (picture.height - 1) / box.height});
    const double width = box.width * scale;
    const double height = box.height * scale;
    const double x = std::clamp(box.x + box.width / 2 - width / 2, 0.0, std::max(0.0, picture.width - 1 - width));
    const double y = std::clamp(box.y + box.height / 2 - height / 2, 0.0, std::max(0.0, picture.height - 1 - height));
    const cv::Rect part(static_cast<int>(x), static_cast<int>(y), static_cast<int>(width) + 1, static_cast<int>(height) + 1);
    return part & cv::Rect({0, 0}, picture);
}

/// Never the frame itself: others look at it.
cv::Mat smoothed(const cv::Mat& part) {
    const double sigma = kSmoothing * part.cols / kInputSide;
    cv::Mat smooth;
    if (sigma >= kHalvedFrom && part.rows > 1) {
        const cv::Mat even = part(cv::Rect(0, 0, part.cols / 2 * 2, part.rows / 2 * 2));
        cv::Mat half;
        cv::resize(even, half, even.size() / 2, 0, 0, cv::INTER_AREA);
        cv::GaussianBlur(half, smooth, {}, std::sqrt(sigma * sigma - kHalving) / 2);
    } else if (part.cols > kInputSide) {
        cv::GaussianBlur(part, smooth, {}, sigma);
    } else {
        smooth = part;
    }
    return smooth;
}

class PadNets final : public PadScorer {
public:
    PadNets(cv::dnn::Net nearNet, cv::dnn::Net wideNet) : m_near(std::move(nearNet)), m_wide(std::move(wideNet)) {}

    double realShare(const Picture& picture, const FoundFace& face) override {
        if (face.box.width < 1 || face.box.height < 1)
            return 0;
        return (share(m_near, picture, around(face.box, kNearScale, picture.bgr.size())) +
                share(m_wide, picture, around(face.box, kWideScale, picture.bgr.size()))) / 2;
    }

private:
    static double share(cv::dnn::Net& net, const Picture& picture, const cv::Rect& part) {
        if (part.empty())
            return 0;
        cv::Mat small;
        cv::resize(smoothed(picture.bgr(part)), small, {kInputSide, kInputSide}, 0, 0, cv::INTER_LINEAR);
        net.setInput(cv::dnn::blobFromImage(small));
        const cv::Mat answer = net.forward();
        const auto* values = answer.ptr<float>();
        const auto count = answer.total();
        double sum = 0;
        for (std::size_t at = 0; at < count; ++at)
            sum += std::exp(static_cast<double>(values[at]));
        return count > kRealClass && std::isfinite(sum) && sum > 0 ? std::exp(static_cast<double>(values[kRealClass])) / sum : 0;
    }

    cv::dnn::Net m_near;
    cv::dnn::Net m_wide;
};

} // namespace

Result<std::unique_ptr<PadScorer>> openPadNets(const QByteArray& nearModel, const QByteArray& wideModel) {
    try {
        const auto netOf = [](const QByteArray& model) {
            return cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
        };
        return std::make_unique<PadNets>(netOf(nearModel), netOf(wideModel));
    } catch (const cv::Exception&) {
        return fail(ErrorCode::InvalidInput, "no network against pictures of faces", "model");
    }
}

} // namespace anjungan
