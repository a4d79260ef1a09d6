#pragma once

#include "biometrics/foundface.h"

namespace anjungan {

/// The rotation, scale and shift that lay `from` over `to` with the least squared distance: no shear and no mirror, so that a
/// face keeps its proportions.
///
///     [ a  -b  x ]
///     [ b   a  y ]
[[nodiscard]] cv::Matx23d similarityOf(const std::array<cv::Point2d, 5>& from, const std::array<cv::Point2d, 5>& to);

/// The face turned and scaled so that its five points come to lie on `to`, in a picture of this size.
[[nodiscard]] cv::Mat alignedFace(const cv::Mat& picture, const FoundFace& face, const std::array<cv::Point2d, 5>& to,
                                  cv::Size size);

/// Part of a picture that may reach over its edges; what lies outside repeats the edge.
[[nodiscard]] cv::Mat cutOut(const cv::Mat& picture, const cv::Rect& part);

} // namespace anjungan
