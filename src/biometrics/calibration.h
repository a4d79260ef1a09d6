#pragma once

#include "base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace anjungan {

/// A branch's own threshold, kept beside the model that it was measured with.
inline constexpr std::string_view kCalibrationFile = "calibration.json";

struct Calibration {
    std::string matcher; ///< FaceMatcher::mark(): for no other model does the threshold hold
    double match = 1;
    int people = 0;
    long genuinePairs = 0;
    long impostorPairs = 0;
};

/// The kept threshold of this matcher, where there is a sound one (0 < match < 1).
[[nodiscard]] std::optional<Calibration> readCalibration(const std::filesystem::path& folder, std::string_view matcher);

/// Replaces the kept one, whole or not at all.
[[nodiscard]] Result<void> writeCalibration(const std::filesystem::path& folder, const Calibration& calibration);

} // namespace anjungan
