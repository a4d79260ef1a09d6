#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <QByteArray>

namespace anjungan {

/// YuNet of March 2022 through cv::FaceDetectorYN: the one published file that OpenCV 4.6 takes there (biometrics.md, fact 1).
/// Pictures are searched 320 wide: larger ones take longer and find fewer near faces (fact 2).
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openYunet2022(const QByteArray& model);

/// YuNet of March 2023 through cv::dnn, decoded here: OpenCV 4.6 loads it as a detector and fails at the first picture.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openYunet2023(const QByteArray& model);

} // namespace anjungan
