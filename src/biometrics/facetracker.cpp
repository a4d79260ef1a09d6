#include "biometrics/facetracker.h"

#include "biometrics/alignment.h"

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

// The face between brows and mouth, small: what is compared is its likeness, not its detail.
const cv::Size kLookSize(40, 48);
const std::array<cv::Point2d, 5> kLookPoints = {cv::Point2d(10, 14), {30, 14}, {20, 25}, {12, 37}, {28, 37}};

cv::Mat lookOf(const Picture& picture, const FoundFace& face) {
    return alignedFace(picture.grey, face, kLookPoints, kLookSize);
}

/// -1..1, whatever the light; 0 where one of them has no detail at all.
double likeness(const cv::Mat& one, const cv::Mat& other) {
    cv::Mat answer;
    cv::matchTemplate(one, other, answer, cv::TM_CCOEFF_NORMED);
    return answer.at<float>(0);
}

double spreadOf(const FoundFace& face) {
    return cv::norm(face.secondEye - face.firstEye) + cv::norm(face.secondMouthCorner - face.firstMouthCorner) +
           cv::norm((face.firstEye + face.secondEye) - (face.firstMouthCorner + face.secondMouthCorner));
}

cv::Point2d middleOf(const FoundFace& face) {
    cv::Point2d middle;
    for (const auto& point : face.points())
        middle += point / 5.0;
    return middle;
}

/// The box goes where the points have gone, and grows as they spread.
void moveBox(FoundFace& face, const FoundFace& before) {
    const double spread = spreadOf(before);
    const double growth = spread > 0 ? spreadOf(face) / spread : 1;
    const auto corner = middleOf(face) + (before.box.tl() - middleOf(before)) * growth;
    face.box = {corner.x, corner.y, before.box.width * growth, before.box.height * growth};
}

} // namespace

std::vector<FoundFace> FaceTracker::find(const Picture& picture, std::chrono::milliseconds at) {
    if (m_lookedAt && at >= *m_lookedAt && at - *m_lookedAt < kLookEvery && follow(picture))
        return m_faces;
    m_faces = m_engine.find(picture);
    m_lookedAt = at;
    m_look = !m_faces.empty() && m_engine.refiner ? lookOf(picture, m_faces.front()) : cv::Mat();
    return m_faces;
}

bool FaceTracker::follow(const Picture& picture) {
    if (m_faces.empty())
        return false;
    if (!m_engine.refiner) {
        const auto again = m_engine.detector->findAgain(picture, m_faces.front());
        if (again)
            m_faces.front() = *again;
        return again.has_value();
    }
    FoundFace face = m_faces.front();
    m_engine.refiner->refine(picture, face);
    if (likeness(lookOf(picture, face), m_look) < kLeastLikeness)
        return false;
    moveBox(face, m_faces.front());
    m_faces.front() = face;
    return true;
}

void FaceTracker::reset() {
    m_faces.clear();
    m_lookedAt.reset();
    m_look.release();
}

} // namespace anjungan
