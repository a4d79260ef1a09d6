#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// Smallest and largest pictures that are looked at: below, no face can be measured; above, decoding costs gigabytes.
inline constexpr int kSmallestImageSide = 32;
inline constexpr int kLargestImageSide = 12'000;
inline constexpr long kMostImagePixels = 64'000'000;

/// Width and height as the head of a JPEG, PNG, BMP or WebP file says, without decoding. 0 x 0 where it is none of them or
/// its head is damaged.
[[nodiscard]] cv::Size sizeInHeader(std::string_view content);

/// BGR, 8 bit, turned upright as its EXIF mark says; grey and transparent pictures too. NotFound, InvalidInput with a sentence
/// that says what is wrong with the file: a folder, empty, another kind of file, cut short, too small or too large.
[[nodiscard]] Result<cv::Mat> readImageFile(const std::filesystem::path& file);

} // namespace anjungan
