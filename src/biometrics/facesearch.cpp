#include "biometrics/facesearch.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

constexpr double kRoom = 0.35;       // of the picture's longer side, on each side
constexpr int kQuartersFrom = 640;   // pixels of width
constexpr double kQuarter = 0.6;     // of each side: they overlap, so that no face is cut by all of them
constexpr double kSureInPart = 0.70; // a part shows more of the background's chance faces
constexpr double kSureUpright = 0.90;
constexpr double kMuchSurer = 0.05;
constexpr int kSmallWidth = 480;     // the cascade's faces are at least 80 pixels wide of 640

void shift(FoundFace& face, cv::Point2d by, double scale) {
    face.box = {face.box.x / scale + by.x, face.box.y / scale + by.y, face.box.width / scale, face.box.height / scale};
    auto points = face.points();
    for (auto& point : points)
        point = point / scale + by;
    face.setPoints(points);
}

void turnBack(FoundFace& face, cv::Size size) {
    face.box.x = size.width - face.box.x - face.box.width;
    face.box.y = size.height - face.box.y - face.box.height;
    auto points = face.points();
    for (auto& point : points)
        point = cv::Point2d(size.width, size.height) - point;
    face.setPoints(points);
}

std::vector<FoundFace> inPart(const FaceEngine& engine, const Picture& part, cv::Point2d at, double scale) {
    auto faces = engine.find(part);
    for (auto& face : faces)
        shift(face, at, scale);
    return faces;
}

std::vector<FoundFace> withRoom(const FaceEngine& engine, const Picture& picture) {
    const int room = cvRound(std::max(picture.bgr.cols, picture.bgr.rows) * kRoom);
    cv::Mat wide;
    cv::copyMakeBorder(picture.bgr, wide, room, room, room, room, cv::BORDER_CONSTANT, cv::Scalar::all(128));
    const double scale = wide.cols < kSmallWidth ? static_cast<double>(kSmallWidth) / wide.cols : 1;
    if (scale > 1)
        cv::resize(wide, wide, {}, scale, scale, cv::INTER_CUBIC);
    return inPart(engine, Picture::of(wide), {-static_cast<double>(room), -static_cast<double>(room)}, scale);
}

std::vector<FoundFace> inQuarters(const FaceEngine& engine, const Picture& picture) {
    std::vector<FoundFace> faces;
    const cv::Size size(cvRound(picture.bgr.cols * kQuarter), cvRound(picture.bgr.rows * kQuarter));
    for (const int y : {0, picture.bgr.rows - size.height}) {
        for (const int x : {0, picture.bgr.cols - size.width}) {
            const cv::Rect part({x, y}, size);
            for (auto& face : inPart(engine, {picture.bgr(part), picture.grey(part)}, part.tl(), 1)) {
                const bool isKnown = std::ranges::any_of(faces, [&face](const FoundFace& other) {
                    return (other.box & face.box).area() > 0.3 * std::min(other.box.area(), face.box.area());
                });
                if (!isKnown && face.score >= kSureInPart)
                    faces.push_back(face);
            }
        }
    }
    std::ranges::stable_sort(faces, std::greater{}, [](const FoundFace& face) { return face.box.width; });
    return faces;
}

} // namespace

std::vector<FoundFace> searchFaces(const FaceEngine& engine, const Picture& picture) {
    auto faces = engine.find(picture);
    if (faces.empty())
        faces = withRoom(engine, picture);
    if (faces.empty() && picture.bgr.cols >= kQuartersFrom)
        faces = inQuarters(engine, picture);
    return faces;
}

FacesEitherWay searchFacesEitherWay(const FaceEngine& engine, const Picture& picture) {
    FacesEitherWay found{searchFaces(engine, picture), false};
    if (!isUpsideDown(engine, picture, found.faces))
        return found;
    cv::Mat turned;
    cv::rotate(picture.bgr, turned, cv::ROTATE_180);
    auto other = engine.find(Picture::of(turned));
    if (other.empty())
        return found;
    for (auto& face : other)
        turnBack(face, picture.bgr.size());
    return {std::move(other), true};
}

bool isUpsideDown(const FaceEngine& engine, const Picture& picture, const std::vector<FoundFace>& faces) {
    if (engine.upright && !faces.empty())
        return engine.upright->standsOnHead(picture, faces.front());
    const double score = faces.empty() ? 0 : faces.front().score;
    if (score >= kSureUpright)
        return false;
    cv::Mat turned;
    cv::rotate(picture.bgr, turned, cv::ROTATE_180);
    const auto other = engine.find(Picture::of(turned));
    return !other.empty() && other.front().score >= score + kMuchSurer;
}

} // namespace anjungan
