#pragma once

#include "biometrics/facefinder.h"

#include <vector>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// The head with shoulders' beginning, three wide by four high, cut from the frame without scaling or mirroring and kept
/// inside it. What staff sees beside the enrolment photo.
[[nodiscard]] cv::Rect portraitOf(const FoundFace& face, cv::Size frame);

/// JPEG of that part; empty when it could not be encoded.
[[nodiscard]] std::vector<uchar> encodePortrait(const cv::Mat& frame, const FoundFace& face);

/// The frame made small (at most 640 by 480) and mirrored, as 32-bit BGRX without padding.
[[nodiscard]] cv::Mat previewOf(const cv::Mat& frame);

} // namespace anjungan
