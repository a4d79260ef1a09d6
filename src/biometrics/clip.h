#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// Hands the pictures of a clip, of a folder of pictures (by name) or of a single picture on, one after the other, at most
/// kMostClipFrames. Gives how many. InvalidInput with a sentence: no clip, an empty folder, cut short, unusable sizes.
inline constexpr int kMostClipFrames = 300;

Result<int> eachFrame(const std::filesystem::path& place, const std::function<void(const cv::Mat&)>& take);

} // namespace anjungan
