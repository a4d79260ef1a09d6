#include "biometrics/yunetdetector.h"

#include "biometrics/sealedfile.h"

#include <algorithm>
#include <cmath>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace anjungan {

namespace {

constexpr int kSearchWidth = 320;
constexpr int kDivisor = 32;
constexpr int kMostRows = 960; // a picture that is one long strip is searched coarser
// Good faces seen from the front score from 0.72; the sample's 0.9 would miss them (biometrics.md, fact 2).
constexpr double kLeastScore = 0.65;
constexpr double kMostOverlap = 0.3;
constexpr int kMostCandidates = 200;

/// The picture as wide as it is searched.
cv::Mat searched(const cv::Mat& bgr, double& scale) {
    scale = std::min(kSearchWidth / static_cast<double>(bgr.cols), kMostRows / static_cast<double>(bgr.rows));
    const cv::Size size(std::max(1, cvRound(bgr.cols * scale)), std::max(1, cvRound(bgr.rows * scale)));
    cv::Mat small;
    cv::resize(bgr, small, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return small;
}

/// box (4), five points (10), score: the row of cv::FaceDetectorYN, whose first eye is the left one of the picture.
FoundFace faceOf(const float* row, double scale) {
    FoundFace face;
    face.box = {row[0] / scale, row[1] / scale, row[2] / scale, row[3] / scale};
    std::array<cv::Point2d, 5> points;
    for (std::size_t at = 0; at < points.size(); ++at)
        points[at] = {row[4 + 2 * at] / scale, row[5 + 2 * at] / scale};
    face.setPoints(points);
    face.eyesSeen = true;
    face.mouthSeen = true;
    face.score = std::min(1.0, static_cast<double>(row[14]));
    return face;
}

void sortByWidth(std::vector<FoundFace>& faces) {
    std::ranges::stable_sort(faces, std::greater{}, [](const FoundFace& face) { return face.box.width; });
}

class Yunet2022 final : public FaceDetector {
public:
    explicit Yunet2022(cv::Ptr<cv::FaceDetectorYN> detector) : m_detector(std::move(detector)) {}

    std::vector<FoundFace> find(const Picture& picture) override {
        double scale = 1;
        const cv::Mat small = searched(picture.bgr, scale);
        if (small.size() != m_size) {
            m_size = small.size();
            m_detector->setInputSize(m_size);
        }
        cv::Mat rows;
        m_detector->detect(small, rows);
        std::vector<FoundFace> faces;
        for (int row = 0; row < rows.rows; ++row)
            faces.push_back(faceOf(rows.ptr<float>(row), scale));
        sortByWidth(faces);
        return faces;
    }

private:
    cv::Ptr<cv::FaceDetectorYN> m_detector;
    cv::Size m_size;
};

/// Three grids of 8, 16 and 32 pixels; each cell says class, objectness, box (centre and log size in cells) and five points.
class Yunet2023 final : public FaceDetector {
public:
    explicit Yunet2023(cv::dnn::Net net) : m_net(std::move(net)) {}

    std::vector<FoundFace> find(const Picture& picture) override {
        double scale = 1;
        cv::Mat small = searched(picture.bgr, scale);
        const auto padded = [](int side) { return (side + kDivisor - 1) / kDivisor * kDivisor; };
        cv::copyMakeBorder(small, small, 0, padded(small.rows) - small.rows, 0, padded(small.cols) - small.cols,
                           cv::BORDER_CONSTANT);
        m_net.setInput(cv::dnn::blobFromImage(small));
        static const std::vector<cv::String> kOutputs = {"cls_8",  "cls_16",  "cls_32",  "obj_8", "obj_16", "obj_32",
                                                         "bbox_8", "bbox_16", "bbox_32", "kps_8", "kps_16", "kps_32"};
        std::vector<cv::Mat> outputs;
        m_net.forward(outputs, kOutputs);
        std::vector<cv::Rect2d> boxes;
        std::vector<float> scores;
        std::vector<FoundFace> candidates;
        for (std::size_t grid = 0; grid < 3; ++grid) {
            const int stride = 8 << grid;
            decode({outputs[grid], outputs[3 + grid], outputs[6 + grid], outputs[9 + grid]}, stride, small.cols / stride, scale,
                   candidates);
        }
        for (const auto& candidate : candidates) {
            boxes.push_back(candidate.box);
            scores.push_back(static_cast<float>(candidate.score));
        }
        std::vector<int> kept;
        cv::dnn::NMSBoxes(boxes, scores, static_cast<float>(kLeastScore), static_cast<float>(kMostOverlap), kept);
        std::vector<FoundFace> faces;
        for (const int at : kept)
            faces.push_back(candidates[static_cast<std::size_t>(at)]);
        sortByWidth(faces);
        return faces;
    }

private:
    struct Grid {
        cv::Mat classes, objects, boxes, points;
    };

    static void decode(const Grid& grid, int stride, int columns, double scale, std::vector<FoundFace>& faces) {
        const auto* classes = grid.classes.ptr<float>();
        const auto* objects = grid.objects.ptr<float>();
        const auto cells = static_cast<int>(grid.classes.total());
        for (int cell = 0; cell < cells; ++cell) {
            const double score = std::sqrt(std::clamp(classes[cell], 0.0f, 1.0f) * std::clamp(objects[cell], 0.0f, 1.0f));
            if (score < kLeastScore)
                continue;
            const double x = cell % columns;
            const double y = cell / columns;
            const float* box = grid.boxes.ptr<float>() + 4 * static_cast<std::ptrdiff_t>(cell);
            const float* points = grid.points.ptr<float>() + 10 * static_cast<std::ptrdiff_t>(cell);
            const double width = std::exp(box[2]) * stride;
            const double height = std::exp(box[3]) * stride;
            std::array<float, 15> row{static_cast<float>((x + box[0]) * stride - width / 2),
                                      static_cast<float>((y + box[1]) * stride - height / 2), static_cast<float>(width),
                                      static_cast<float>(height)};
            for (std::size_t at = 0; at < 5; ++at) {
                row[4 + 2 * at] = static_cast<float>((x + points[2 * at]) * stride);
                row[5 + 2 * at] = static_cast<float>((y + points[2 * at + 1]) * stride);
            }
            row[14] = static_cast<float>(score);
            faces.push_back(faceOf(row.data(), scale));
        }
    }

    cv::dnn::Net m_net;
};

std::unexpected<Error> noDetector() {
    return fail(ErrorCode::InvalidInput, "no face detector", "model");
}

} // namespace

Result<std::unique_ptr<FaceDetector>> openYunet2022(const QByteArray& model) {
    const auto file = SealedFile::of({model.constData(), static_cast<std::size_t>(model.size())});
    if (!file)
        return passOn(file);
    try {
        auto detector = cv::FaceDetectorYN::create(file->nameEndingIn(".onnx"), "", {kSearchWidth, kSearchWidth}, kLeastScore, kMostOverlap,
                                                   kMostCandidates);
        if (!detector)
            return noDetector();
        return std::make_unique<Yunet2022>(std::move(detector));
    } catch (const cv::Exception&) {
        return noDetector();
    }
}

Result<std::unique_ptr<FaceDetector>> openYunet2023(const QByteArray& model) {
    try {
        return std::make_unique<Yunet2023>(cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size())));
    } catch (const cv::Exception&) {
        return noDetector();
    }
}

} // namespace anjungan
