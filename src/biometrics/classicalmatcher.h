#pragma once

#include "biometrics/facematcher.h"

#include <memory>

namespace anjungan {

/// Uniform local binary patterns in a grid over the aligned face, compared by the overlap of their histograms. Needs no file.
/// A hint for staff and never more: see MatchCapability.
[[nodiscard]] std::unique_ptr<HintingMatcher> makeClassicalMatcher();

} // namespace anjungan
