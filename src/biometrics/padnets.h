#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <QByteArray>

namespace anjungan {

/// The two MiniFASNets: one looks at the face and a little around it, the other at more of the room. Their mean.
[[nodiscard]] Result<std::unique_ptr<PadScorer>> openPadNets(const QByteArray& nearModel, const QByteArray& wideModel);

} // namespace anjungan
