#include "biometrics/facefinder.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

constexpr int kSearchWidth = 640;
constexpr int kSmallestFace = 80; // at kSearchWidth; smaller ones stand too far away for a picture
constexpr int kFarthestFace = 48; // for the second look: on recorded clips it then finds as many as over the full picture
// Where a face can be a moment later, in its widths on each side, and how much larger or smaller.
constexpr double kFollowRoom = 0.25;
constexpr double kFollowGrowth = 1.25;
// Median place of the eyes in alt2's box, measured on 50 faces seen from the front with known pupils.
constexpr double kEyeLine = 0.39;
constexpr double kEyeDistance = 0.37;
constexpr double kEyeSearchFaceWidth = 180;
// Median places below the middle of the eyes, in eye distances, on the same faces.
constexpr double kNoseBelow = 0.49;
constexpr double kMouthBelow = 1.09;
constexpr double kMouthWidth = 0.78;
// A face that the cascade saw at this many neighbouring places has the score 0.5.
constexpr double kHalfSureNeighbours = 5;

constexpr std::array<const char*, 3> kUsualFolders = {"/usr/share/opencv4/haarcascades", "/usr/share/opencv/haarcascades",
                                                      "/usr/local/share/opencv4/haarcascades"};

Result<cv::CascadeClassifier> loadCascade(const fs::path& folder, const char* name) {
    const auto file = folder / name;
    std::error_code failure;
    if (!fs::is_regular_file(file, failure))
        return fail(ErrorCode::NotFound, std::string(name) + " is not there: install package opencv-data", folder.string());
    cv::CascadeClassifier cascade;
    try {
        if (!cascade.load(file.string()) || cascade.empty())
            return fail(ErrorCode::InvalidInput, std::string(name) + " is no cascade", folder.string());
    } catch (const cv::Exception&) {
        return fail(ErrorCode::InvalidInput, std::string(name) + " is no cascade", folder.string());
    }
    return cascade;
}

fs::path usualFolder() {
    std::error_code failure;
    const auto there = std::ranges::find_if(kUsualFolders, [&](const char* folder) {
        return fs::is_directory(folder, failure);
    });
    return there == kUsualFolders.end() ? kUsualFolders.front() : *there;
}

cv::Rect2d scaled(const cv::Rect& box, double scale) {
    return {box.x * scale, box.y * scale, box.width * scale, box.height * scale};
}

void estimateMouth(FoundFace& face) {
    const auto middle = (face.firstEye + face.secondEye) / 2;
    const auto along = face.secondEye - face.firstEye;
    const cv::Point2d down(-along.y, along.x);
    face.nose = middle + down * kNoseBelow;
    face.firstMouthCorner = middle + down * kMouthBelow - along * (kMouthWidth / 2);
    face.secondMouthCorner = middle + down * kMouthBelow + along * (kMouthWidth / 2);
}

/// A face as a cascade's box tells it: the eyes' places are those of most people.
FoundFace faceIn(const cv::Rect2d& box, double score) {
    FoundFace face;
    face.box = box;
    face.score = score;
    const auto eyeLine = box.y + box.height * kEyeLine;
    const auto middle = box.x + box.width / 2;
    face.firstEye = {middle - box.width * kEyeDistance / 2, eyeLine};
    face.secondEye = {middle + box.width * kEyeDistance / 2, eyeLine};
    return face;
}

/// How many pixels become one that is searched.
double searchScale(const cv::Mat& grey) {
    return std::max(1.0, grey.cols / static_cast<double>(kSearchWidth));
}

cv::Mat searched(const cv::Mat& grey, double scale) {
    cv::Mat small = grey;
    if (scale > 1)
        cv::resize(grey, small, {}, 1 / scale, 1 / scale, cv::INTER_AREA);
    return small;
}

constexpr const char* kFaceCascade = "haarcascade_frontalface_alt2.xml";

} // namespace

Result<cv::CascadeClassifier> loadFaceCascade(const fs::path& folder) {
    return loadCascade(folder.empty() ? usualFolder() : folder, kFaceCascade);
}

Result<FaceFinder> FaceFinder::load(const fs::path& asked) {
    const auto folder = asked.empty() ? usualFolder() : asked;
    auto faces = loadCascade(folder, kFaceCascade);
    auto moreFaces = loadCascade(folder, "haarcascade_frontalface_default.xml");
    auto eyes = loadCascade(folder, "haarcascade_eye.xml");
    auto eyesBehindGlasses = loadCascade(folder, "haarcascade_eye_tree_eyeglasses.xml");
    for (const auto* cascade : {&faces, &moreFaces, &eyes, &eyesBehindGlasses})
        if (!*cascade)
            return passOn(*cascade);
    FaceFinder finder;
    finder.m_faces = std::move(*faces);
    finder.m_moreFaces = std::move(*moreFaces);
    finder.m_eyes = std::move(*eyes);
    finder.m_eyesBehindGlasses = std::move(*eyesBehindGlasses);
    return finder;
}

std::vector<FoundFace> FaceFinder::find(const cv::Mat& grey) {
    const double scale = searchScale(grey);
    const cv::Mat small = searched(grey, scale);
    std::vector<cv::Rect> boxes;
    std::vector<int> neighbours;
    m_faces.detectMultiScale(small, boxes, neighbours, 1.1, 3, 0, {kSmallestFace, kSmallestFace});
    if (boxes.empty())
        m_moreFaces.detectMultiScale(small, boxes, neighbours, 1.1, 3, 0, {kFarthestFace, kFarthestFace});
    std::vector<FoundFace> faces;
    for (std::size_t at = 0; at < boxes.size(); ++at)
        faces.push_back(faceIn(scaled(boxes[at], scale), neighbours[at] / (neighbours[at] + kHalfSureNeighbours)));
    std::ranges::stable_sort(faces, std::greater{}, [](const FoundFace& face) { return face.box.width; });
    if (!faces.empty())
        findEyes(grey, faces.front());
    for (auto& face : faces)
        estimateMouth(face);
    return faces;
}

std::optional<FoundFace> FaceFinder::findAgain(const Picture& picture, const FoundFace& before) {
    const auto& grey = picture.grey;
    const double scale = searchScale(grey);
    const double room = before.box.width * kFollowRoom;
    const cv::Rect part = cv::Rect(cv::Rect2d(before.box.x - room, before.box.y - room, before.box.width + 2 * room, before.box.height + 2 * room)) &
                          cv::Rect({0, 0}, grey.size());
    const auto side = [&](double share) { return cvRound(before.box.width / scale * share); };
    if (side(1) < kSmallestFace || part.empty())
        return std::nullopt;
    const int smallest = std::max(kSmallestFace, side(1 / kFollowGrowth));
    const int largest = side(kFollowGrowth);
    std::vector<cv::Rect> boxes;
    m_faces.detectMultiScale(searched(grey(part), scale), boxes, 1.1, 3, 0, {smallest, smallest}, {largest, largest});
    if (boxes.empty())
        return std::nullopt;
    const auto found = scaled(*std::ranges::max_element(boxes, {}, &cv::Rect::width), scale);
    auto face = faceIn({found.x + part.x, found.y + part.y, found.width, found.height}, before.score);
    findEyes(grey, face);
    estimateMouth(face);
    return face;
}

// Both eyes or none: one alone says nothing about distance and tilt.
void FaceFinder::findEyes(const cv::Mat& grey, FoundFace& face) {
    const auto& box = face.box;
    const double scale = kEyeSearchFaceWidth / box.width;
    std::array<cv::Point2d, 2> eyes;
    for (int side = 0; side < 2; ++side) {
        const cv::Rect2d part(box.x + (side == 0 ? 0.08 : 0.48) * box.width, box.y + 0.18 * box.height, 0.44 * box.width,
                              0.40 * box.height);
        const cv::Rect region = cv::Rect(part) & cv::Rect(0, 0, grey.cols, grey.rows);
        if (region.width < 16 || region.height < 16)
            return;
        cv::Mat window;
        cv::resize(grey(region), window, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
        cv::Point2d eye;
        if (!findEye(window, eye))
            return;
        eyes[static_cast<std::size_t>(side)] = {region.x + eye.x / scale, region.y + eye.y / scale};
    }
    const auto apart = eyes[1] - eyes[0];
    const double distance = std::hypot(apart.x, apart.y);
    // Brows and nostrils pass for eyes at times: such a pair has no eyes' distance or slope.
    if (distance < 0.30 * box.width || distance > 0.58 * box.width || std::abs(apart.y) > 0.45 * apart.x)
        return;
    face.firstEye = eyes[0];
    face.secondEye = eyes[1];
    face.eyesSeen = true;
}

bool FaceFinder::findEye(const cv::Mat& window, cv::Point2d& eye) {
    const int smallest = static_cast<int>(kEyeSearchFaceWidth * 0.15);
    for (auto* cascade : {&m_eyes, &m_eyesBehindGlasses}) {
        std::vector<cv::Rect> found;
        cascade->detectMultiScale(window, found, 1.1, 4, 0, {smallest, smallest});
        if (found.empty())
            continue;
        // The largest is the eye; smaller ones are its corner or the brow.
        const auto& best = *std::ranges::max_element(found, {}, &cv::Rect::width);
        eye = {best.x + best.width / 2.0, best.y + best.height / 2.0};
        return true;
    }
    return false;
}

} // namespace anjungan
