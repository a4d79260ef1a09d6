#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// What a comparison of two faces came to. The order is the order of the wire: append only.
enum class MatchVerdict {
    NotCompared, ///< there is no enrolled face, or it is another matcher's
    Yes,         ///< the same person, decided by the machine inside calibrated limits
    Staff,       ///< staff decide: too close to call, or a matcher that may not decide
    No,          ///< another person; staff may still confirm with a reason
};

[[nodiscard]] std::string_view toText(MatchVerdict verdict);

inline constexpr int kMatchVerdictCount = static_cast<int>(MatchVerdict::No) + 1;

} // namespace anjungan
