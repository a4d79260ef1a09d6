#include "biometrics/landmarknet.h"

#include "biometrics/alignment.h"

#include <opencv2/dnn.hpp>

namespace anjungan {

namespace {

constexpr int kNetSide = 48;

class LandmarkNet final : public LandmarkRefiner {
public:
    explicit LandmarkNet(cv::dnn::Net net) : m_net(std::move(net)) {}

    void refine(const Picture& picture, FoundFace& face) override {
        const cv::Rect part = face.box;
        if (part.width < 8 || part.height < 8)
            return;
        m_net.setInput(cv::dnn::blobFromImage(cutOut(picture.bgr, part), 1, {kNetSide, kNetSide}));
        const cv::Mat answer = m_net.forward();
        if (answer.total() != 10 || !cv::checkRange(answer, true, nullptr, -1, 2))
            return;
        const auto* shares = answer.ptr<float>();
        std::array<cv::Point2d, 5> points;
        for (std::size_t at = 0; at < points.size(); ++at)
            points[at] = {part.x + shares[2 * at] * part.width, part.y + shares[2 * at + 1] * part.height};
        face.setPoints(points);
        face.eyesSeen = true;
        face.mouthSeen = true;
    }

private:
    cv::dnn::Net m_net;
};

} // namespace

Result<std::unique_ptr<LandmarkRefiner>> openLandmarkNet(const QByteArray& model) {
    try {
        return std::make_unique<LandmarkNet>(cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size())));
    } catch (const cv::Exception&) {
        return fail(ErrorCode::InvalidInput, "no landmark network", "model");
    }
}

} // namespace anjungan
