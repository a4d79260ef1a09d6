#pragma once

#include "base/error.h"

#include <filesystem>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// A drawn person who does not exist: for the demo, rehearsals and tests on machines without a camera. Drawn like a face from
/// the front in soft light, so that the cascades find it and the quality gate has something true to measure.
struct DrawnPerson {
    cv::Point2d middle; ///< between the eyes, in pixels of the scene
    double eyeDistance = 118;
};

struct DrawnScene {
    cv::Size size{1280, 720};
    std::vector<DrawnPerson> people;
    double light = 1;       ///< 1 is a well lit room; 0.1 is dark
    double blur = 0;        ///< sigma in pixels: a camera out of focus
    unsigned noiseSeed = 1; ///< equal scenes with equal seeds are equal pictures
};

/// BGR, 8 bit.
[[nodiscard]] cv::Mat drawScene(const DrawnScene& scene);

/// Someone at the right distance, in the middle.
[[nodiscard]] DrawnScene goodScene();

/// Writes a folder of pictures of one person who sits almost still, for use as "folder:" source. Makes the folder; refuses one
/// that already holds files (AlreadyExists), so that nothing is overwritten.
Result<void> writeDemoFolder(const std::filesystem::path& folder);

} // namespace anjungan
