#include "biometrics/netmatchers.h"

#include "biometrics/alignment.h"
#include "biometrics/depthwiselayer.h"
#include "biometrics/sealedfile.h"

#include <opencv2/dnn.hpp>
#include <opencv2/objdetect.hpp>

namespace anjungan {

namespace {

// Where the network saw eyes, nose and mouth corners when it was trained, as shares of a face of 96 by 112.
constexpr int kReidSide = 128;
const std::array<cv::Point2d, 5> kReidPoints = [] {
    std::array<cv::Point2d, 5> points = {cv::Point2d(30.2946, 51.6963), {65.5318, 51.5014}, {48.0252, 71.7366},
                                         {33.5493, 92.3655}, {62.7299, 92.2041}};
    for (auto& point : points)
        point = {point.x / 96 * kReidSide, point.y / 112 * kReidSide};
    return points;
}();

std::vector<float> valuesOf(const cv::Mat& answer) {
    const cv::Mat row = answer.reshape(1, 1);
    return {row.ptr<float>(), row.ptr<float>() + row.total()};
}

class ReidMatcher final : public DecidingMatcher {
public:
    ReidMatcher(cv::dnn::Net net, std::string mark)
        : DecidingMatcher(kReidThresholds), m_net(std::move(net)), m_mark(std::move(mark)) {}

    std::string name() const override { return "face-reidentification-retail-0095"; }
    std::string mark() const override { return m_mark; }

    std::vector<float> describe(const Picture& picture, const FoundFace& face) override {
        m_net.setInput(cv::dnn::blobFromImage(alignedFace(picture.bgr, face, kReidPoints, {kReidSide, kReidSide})));
        return valuesOf(m_net.forward());
    }

    double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const override {
        return cosineOf(one, other);
    }

private:
    cv::dnn::Net m_net;
    std::string m_mark;
};

class SfaceMatcher final : public DecidingMatcher {
public:
    SfaceMatcher(cv::Ptr<cv::FaceRecognizerSF> net, std::string mark)
        : DecidingMatcher(kSfaceThresholds), m_net(std::move(net)), m_mark(std::move(mark)) {}

    std::string name() const override { return "sface"; }
    std::string mark() const override { return m_mark; }

    std::vector<float> describe(const Picture& picture, const FoundFace& face) override {
        cv::Mat row(1, 15, CV_32F);
        auto* values = row.ptr<float>();
        values[0] = static_cast<float>(face.box.x);
        values[1] = static_cast<float>(face.box.y);
        values[2] = static_cast<float>(face.box.width);
        values[3] = static_cast<float>(face.box.height);
        const auto points = face.points();
        for (std::size_t at = 0; at < points.size(); ++at) {
            values[4 + 2 * at] = static_cast<float>(points[at].x);
            values[5 + 2 * at] = static_cast<float>(points[at].y);
        }
        values[14] = static_cast<float>(face.score);
        cv::Mat aligned;
        m_net->alignCrop(picture.bgr, row, aligned);
        cv::Mat answer;
        m_net->feature(aligned, answer);
        return valuesOf(answer);
    }

    double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const override {
        return cosineOf(one, other);
    }

private:
    cv::Ptr<cv::FaceRecognizerSF> m_net;
    std::string m_mark;
};

std::unexpected<Error> noMatcher() {
    return fail(ErrorCode::InvalidInput, "no face matcher", "model");
}

} // namespace

Result<std::unique_ptr<DecidingMatcher>> openReidMatcher(const QByteArray& model, std::string mark) {
    try {
        const FastDepthwise fast;
        return std::make_unique<ReidMatcher>(cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size())), std::move(mark));
    } catch (const cv::Exception&) {
        return noMatcher();
    }
}

Result<std::unique_ptr<DecidingMatcher>> openSfaceMatcher(const QByteArray& model, std::string mark) {
    const auto file = SealedFile::of({model.constData(), static_cast<std::size_t>(model.size())});
    if (!file)
        return passOn(file);
    try {
        auto net = cv::FaceRecognizerSF::create(file->nameEndingIn(".onnx"), "");
        if (!net)
            return noMatcher();
        return std::make_unique<SfaceMatcher>(std::move(net), std::move(mark));
    } catch (const cv::Exception&) {
        return noMatcher();
    }
}

} // namespace anjungan
