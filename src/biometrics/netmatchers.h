#pragma once

#include "base/error.h"
#include "biometrics/facematcher.h"

#include <QByteArray>

#include <memory>

namespace anjungan {

/// face-reidentification-retail-0095 through cv::dnn: 256 numbers, compared by cosine.
/// mark: whose templates compare (name and content of the file).
[[nodiscard]] Result<std::unique_ptr<DecidingMatcher>> openReidMatcher(const QByteArray& model, std::string mark);

/// SFace through cv::FaceRecognizerSF: 128 numbers, compared by cosine.
[[nodiscard]] Result<std::unique_ptr<DecidingMatcher>> openSfaceMatcher(const QByteArray& model, std::string mark);

/// At 0.50 two of 51,510 pairs of different people pass and none of 510 right ones is refused (biometrics.md, "Match").
inline constexpr MatchThresholds kReidThresholds{.match = 0.50, .staff = 0.35};
/// Until measured with the real file: the demo's own 0.363 alone is unsafe (biometrics.md, "Match").
inline constexpr MatchThresholds kSfaceThresholds{.match = 0.50, .staff = 0.363};

} // namespace anjungan
