#include "biometrics/uprightjudge.h"

#include "biometrics/alignment.h"
#include "biometrics/facefinder.h"

#include <numeric>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

constexpr double kRoom = 1.8; // of the box: the cascade wants some of what is around a face
constexpr int kSide = 144;
constexpr int kSmallestFace = 56;
constexpr int kLeastNeighbours = 2;

/// At how many places the cascade sees a face.
int places(cv::CascadeClassifier& cascade, const cv::Mat& grey) {
    std::vector<cv::Rect> boxes;
    std::vector<int> neighbours;
    cascade.detectMultiScale(grey, boxes, neighbours, 1.1, kLeastNeighbours, 0, {kSmallestFace, kSmallestFace});
    return std::accumulate(neighbours.begin(), neighbours.end(), 0);
}

} // namespace

std::unique_ptr<UprightJudge> UprightJudge::load(const std::filesystem::path& cascades) {
    auto cascade = loadFaceCascade(cascades);
    if (!cascade)
        return nullptr;
    auto judge = std::make_unique<UprightJudge>();
    judge->m_cascade = std::move(*cascade);
    return judge;
}

bool UprightJudge::standsOnHead(const Picture& picture, const FoundFace& face) {
    const double side = std::max(face.box.width, face.box.height) * kRoom;
    const cv::Rect part(cvRound(face.box.x + (face.box.width - side) / 2), cvRound(face.box.y + (face.box.height - side) / 2),
                        cvRound(side), cvRound(side));
    if (part.width < kSmallestFace / 2)
        return false;
    cv::Mat grey;
    cv::resize(cutOut(picture.grey, part), grey, {kSide, kSide}, 0, 0, part.width > kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    if (places(m_cascade, grey) > 0)
        return false;
    cv::rotate(grey, grey, cv::ROTATE_180);
    return places(m_cascade, grey) > 0;
}

} // namespace anjungan
