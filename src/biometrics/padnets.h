#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <filesystem>

namespace anjungan {

/// The two MiniFASNets: one looks at the face and a little around it, the other at more of the room. Their mean.
[[nodiscard]] Result<std::unique_ptr<PadScorer>> openPadNets(const std::filesystem::path& nearModel,
                                                             const std::filesystem::path& wideModel);

} // namespace anjungan
