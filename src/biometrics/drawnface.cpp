#include "biometrics/drawnface.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

constexpr int kDemoPictures = 12;
constexpr int kShift = 4; // sub-pixel bits of OpenCV's drawing

const cv::Scalar kSkin(116, 150, 198);
const cv::Scalar kSkinLight(150, 184, 226);
const cv::Scalar kSkinShade(74, 100, 146);
const cv::Scalar kHair(34, 30, 32);
const cv::Scalar kShirt(128, 104, 70);
const cv::Scalar kWall(206, 204, 196);
const cv::Scalar kEyeWhite(222, 228, 232);
const cv::Scalar kIris(28, 38, 58);
const cv::Scalar kLip(86, 88, 168);

/// Lays soft-edged ellipses over a picture. Lengths are in eye distances from the middle between the eyes, down positive.
class Brush {
public:
    Brush(cv::Mat& canvas, const DrawnPerson& person) : m_canvas(canvas), m_person(person) {}

    struct Stroke {
        double x, y;            ///< centre
        double wide, high;      ///< half axes
        double soft = 0.01;     ///< sigma of the edge
        double cover = 1;       ///< 0..1
        double tilt = 0;        ///< degrees
        double from = 0, to = 360;
    };

    void lay(const Stroke& stroke, const cv::Scalar& colour) {
        const double unit = m_person.eyeDistance;
        const cv::Point2d centre = m_person.middle + cv::Point2d(stroke.x, stroke.y) * unit;
        const double sigma = std::max(0.6, stroke.soft * unit);
        const double reach = std::max(stroke.wide, stroke.high) * unit + 3 * sigma + 2;
        const cv::Rect around(cv::Point(centre - cv::Point2d(reach, reach)), cv::Point(centre + cv::Point2d(reach, reach)));
        const cv::Rect region = around & cv::Rect({0, 0}, m_canvas.size());
        if (region.empty())
            return;
        cv::Mat mask = cv::Mat::zeros(around.size(), CV_8U);
        const double one = 1 << kShift;
        const cv::Point2d local = (centre - cv::Point2d(around.tl())) * one;
        const cv::Size axes(cvRound(stroke.wide * unit * one), cvRound(stroke.high * unit * one));
        cv::ellipse(mask, cv::Point(local), axes, stroke.tilt, stroke.from, stroke.to, 255, cv::FILLED, cv::LINE_AA, kShift);
        cv::GaussianBlur(mask, mask, {}, sigma);
        blend(region, mask(region - around.tl()), colour, stroke.cover);
    }

    /// The same on both sides of the face.
    void layTwice(Stroke stroke, const cv::Scalar& colour) {
        lay(stroke, colour);
        stroke.x = -stroke.x;
        stroke.tilt = -stroke.tilt;
        lay(stroke, colour);
    }

private:
    void blend(const cv::Rect& region, const cv::Mat& mask, const cv::Scalar& colour, double cover) {
        cv::Mat target = m_canvas(region);
        cv::Mat share;
        mask.convertTo(share, CV_32F, cover / 255);
        cv::Mat shares;
        cv::merge(std::array{share, share, share}, shares);
        const cv::Mat paint(region.size(), CV_32FC3, colour);
        cv::Mat mixed = target + shares.mul(paint - target);
        mixed.copyTo(target);
    }

    cv::Mat& m_canvas;
    const DrawnPerson& m_person;
};

void drawBody(Brush& brush) {
    brush.lay({.x = 0, .y = 0.15, .wide = 1.22, .high = 1.62, .soft = 0.05}, kHair);
    brush.lay({.x = 0, .y = 3.9, .wide = 2.35, .high = 1.75, .soft = 0.04}, kShirt);
    brush.lay({.x = 0, .y = 1.75, .wide = 0.62, .high = 0.85, .soft = 0.05}, kSkinShade);
}

void drawHead(Brush& brush) {
    brush.layTwice({.x = 1.06, .y = 0.22, .wide = 0.14, .high = 0.30, .soft = 0.03}, kSkinShade);
    brush.lay({.x = 0, .y = 0.38, .wide = 1.02, .high = 1.36, .soft = 0.025}, kSkin);
    brush.lay({.x = 0, .y = -0.55, .wide = 0.62, .high = 0.28, .soft = 0.18, .cover = 0.6}, kSkinLight);
    brush.layTwice({.x = 0.52, .y = 0.55, .wide = 0.24, .high = 0.26, .soft = 0.14, .cover = 0.75}, kSkinLight);
    brush.lay({.x = 0, .y = 1.50, .wide = 0.26, .high = 0.14, .soft = 0.10, .cover = 0.6}, kSkinLight);
    brush.layTwice({.x = 0.80, .y = 0.62, .wide = 0.09, .high = 0.45, .soft = 0.09, .cover = 0.5}, kSkinShade);
    brush.lay({.x = 0, .y = -1.02, .wide = 0.98, .high = 0.36, .soft = 0.06}, kHair);
}

void drawEyes(Brush& brush) {
    brush.layTwice({.x = 0.5, .y = -0.01, .wide = 0.34, .high = 0.20, .soft = 0.08, .cover = 0.75}, kSkinShade);
    brush.layTwice({.x = 0.5, .y = 0.0, .wide = 0.215, .high = 0.095, .soft = 0.012}, kEyeWhite);
    brush.layTwice({.x = 0.5, .y = -0.005, .wide = 0.100, .high = 0.100, .soft = 0.010}, kIris);
    brush.layTwice({.x = 0.5, .y = -0.005, .wide = 0.045, .high = 0.045, .soft = 0.008}, cv::Scalar(8, 8, 10));
    brush.layTwice({.x = 0.5, .y = -0.075, .wide = 0.235, .high = 0.045, .soft = 0.015}, cv::Scalar(30, 36, 52));
    brush.layTwice({.x = 0.5, .y = 0.10, .wide = 0.20, .high = 0.018, .soft = 0.015, .cover = 0.6}, kSkinShade);
    brush.lay({.x = 0.53, .y = -0.04, .wide = 0.022, .high = 0.022, .soft = 0.006}, cv::Scalar(255, 255, 255));
    brush.lay({.x = -0.47, .y = -0.04, .wide = 0.022, .high = 0.022, .soft = 0.006}, cv::Scalar(255, 255, 255));
    brush.layTwice({.x = 0.52, .y = -0.30, .wide = 0.31, .high = 0.055, .soft = 0.025, .cover = 0.95, .tilt = 4}, kHair);
}

void drawNoseAndMouth(Brush& brush) {
    brush.lay({.x = 0, .y = 0.20, .wide = 0.085, .high = 0.42, .soft = 0.05, .cover = 0.8}, kSkinLight);
    brush.layTwice({.x = 0.17, .y = 0.10, .wide = 0.045, .high = 0.30, .soft = 0.05, .cover = 0.5}, kSkinShade);
    brush.lay({.x = 0, .y = 0.60, .wide = 0.15, .high = 0.10, .soft = 0.05, .cover = 0.8}, kSkinLight);
    brush.layTwice({.x = 0.17, .y = 0.66, .wide = 0.08, .high = 0.06, .soft = 0.03, .cover = 0.6}, kSkinShade);
    brush.layTwice({.x = 0.085, .y = 0.715, .wide = 0.055, .high = 0.025, .soft = 0.015, .cover = 0.9}, kIris);
    brush.lay({.x = 0, .y = 0.85, .wide = 0.05, .high = 0.08, .soft = 0.04, .cover = 0.4}, kSkinShade);
    brush.lay({.x = 0, .y = 1.08, .wide = 0.36, .high = 0.105, .soft = 0.02}, kLip);
    brush.lay({.x = 0, .y = 1.065, .wide = 0.37, .high = 0.018, .soft = 0.010}, cv::Scalar(40, 36, 70));
    brush.lay({.x = 0, .y = 1.27, .wide = 0.26, .high = 0.045, .soft = 0.05, .cover = 0.7}, kSkinShade);
    brush.lay({.x = 0, .y = 1.78, .wide = 0.55, .high = 0.10, .soft = 0.08, .cover = 0.6}, kSkinShade);
}

cv::Mat drawWall(cv::Size size) {
    cv::Mat wall(size, CV_32FC3, kWall);
    for (int row = 0; row < size.height; ++row)
        wall.row(row) *= 1.02 - 0.22 * row / size.height;
    return wall;
}

} // namespace

cv::Mat drawScene(const DrawnScene& scene) {
    cv::Mat canvas = drawWall(scene.size);
    for (const auto& person : scene.people) {
        Brush brush(canvas, person);
        drawBody(brush);
        drawHead(brush);
        drawEyes(brush);
        drawNoseAndMouth(brush);
    }
    canvas *= scene.light;
    if (scene.blur > 0)
        cv::GaussianBlur(canvas, canvas, {}, scene.blur);
    // A sensor's grain: without it, skin would be flatter than any camera shows it.
    cv::Mat noise(scene.size, CV_32FC3);
    cv::RNG random(scene.noiseSeed);
    random.fill(noise, cv::RNG::NORMAL, 0, 2.5);
    canvas += noise;
    cv::Mat picture;
    canvas.convertTo(picture, CV_8UC3);
    return picture;
}

DrawnScene goodScene() {
    DrawnScene scene;
    scene.people.push_back({{640, 330}, 118});
    return scene;
}

Result<void> writeDemoFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure || !fs::is_directory(folder, failure))
        return fail(ErrorCode::Io, "the folder can't be made", folder.string());
    if (!fs::is_empty(folder, failure) || failure)
        return fail(ErrorCode::AlreadyExists, "the folder holds files already", folder.string());
    for (int number = 0; number < kDemoPictures; ++number) {
        auto scene = goodScene();
        // A person who holds still still sways by some pixels.
        const double phase = 2 * CV_PI * number / kDemoPictures;
        scene.people.front().middle += {4 * std::cos(phase), 3 * std::sin(phase)};
        scene.noiseSeed = static_cast<unsigned>(number) + 1;
        const auto file = folder / cv::format("face%02d.jpg", number);
        if (!cv::imwrite(file.string(), drawScene(scene), {cv::IMWRITE_JPEG_QUALITY, 92}))
            return fail(ErrorCode::Io, "a picture can't be written", file.string());
    }
    return {};
}

} // namespace anjungan
