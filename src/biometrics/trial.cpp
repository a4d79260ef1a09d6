#include "biometrics/trial.h"

#include "biometrics/drawnface.h"

#include <cmath>
#include <exception>

namespace anjungan::trial {

namespace {

constexpr double kEyeDistance = 60;
constexpr double kMostOff = 0.25; // of the eye distance: a drawing is no photograph

const cv::Point2d kMiddle(240, 160);

Picture drawn(bool withFace, unsigned grain) {
    DrawnScene scene;
    scene.size = {480, 360};
    scene.noiseSeed = grain;
    if (withFace)
        scene.people.push_back({kMiddle, kEyeDistance});
    return Picture::of(drawScene(scene));
}

const Picture& drawnFace() {
    static const Picture picture = drawn(true, 1);
    return picture;
}

const Picture& wall() {
    static const Picture picture = drawn(false, 2);
    return picture;
}

/// The drawn face as somebody would mark it.
FoundFace marked() {
    FoundFace face;
    const auto at = [](double x, double y) { return kMiddle + cv::Point2d(x, y) * kEyeDistance; };
    face.setPoints({at(-0.5, 0), at(0.5, 0), at(0, 0.6), at(-0.36, 1.08), at(0.36, 1.08)});
    face.box = cv::Rect2d(at(-1.0, -0.75), at(1.0, 1.75));
    face.eyesSeen = true;
    face.mouthSeen = true;
    face.score = 1;
    return face;
}

bool isNear(const FoundFace& face) {
    const auto points = face.points();
    const auto wanted = marked().points();
    for (std::size_t at = 0; at < points.size(); ++at)
        if (!(cv::norm(points[at] - wanted[at]) < kMostOff * kEyeDistance))
            return false;
    return true;
}

template <class Trial> bool holds(Trial trial) {
    try {
        return trial();
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

bool finds(FaceDetector& detector) {
    return holds([&detector] {
        const auto faces = detector.find(drawnFace());
        return faces.size() == 1 && isNear(faces.front()) && detector.find(wall()).empty();
    });
}

bool refines(LandmarkRefiner& refiner) {
    return holds([&refiner] {
        auto face = marked();
        const auto exact = face.points();
        auto off = exact;
        for (auto& point : off)
            point += cv::Point2d(0.3, 0.3) * kEyeDistance;
        face.setPoints(off);
        refiner.refine(drawnFace(), face);
        return isNear(face);
    });
}

bool matches(FaceMatcher& matcher) {
    return holds([&matcher] {
        const auto face = marked();
        const auto first = matcher.describe(drawnFace(), face);
        const auto again = matcher.describe(drawn(true, 3), face);
        const auto other = matcher.describe(wall(), face);
        const double same = matcher.scoreOf(first, again);
        return same >= matcher.thresholds().match && matcher.scoreOf(first, other) < same;
    });
}

bool scores(PadScorer& pad) {
    return holds([&pad] {
        const double face = pad.realShare(drawnFace(), marked());
        const double empty = pad.realShare(wall(), marked());
        const auto isShare = [](double share) { return share > 0 && share < 1; };
        return isShare(face) && isShare(empty) && std::abs(face - empty) > 1e-6;
    });
}

} // namespace anjungan::trial
