#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// What the machine said about a picture and the enrolled face (decisions 0019, 0020). Only Yes goes on without a person who looks.
enum class FaceVerdict {
    NotCompared, ///< nothing to compare with, or a template of another matcher
    Yes,         ///< the same person, inside calibrated limits
    Staff,       ///< too close to call, signs of a print, or a matcher that may not decide
    No,          ///< not alike, after as many tries as `tries` says
};
[[nodiscard]] std::string_view toText(FaceVerdict);
[[nodiscard]] Result<FaceVerdict> parseFaceVerdict(std::string_view);

/// The machine's finding that is kept beside a picture, and stays when the picture is erased. It holds nothing of the face.
struct FaceCheck {
    FaceVerdict verdict = FaceVerdict::NotCompared;
    double score = 0;             ///< the matcher's, about -1..1; 0 where nothing was compared
    double threshold = 0;         ///< from which it says yes
    double livenessScore = 0;     ///< 0..1, higher for a person than for a print
    bool attackSuspected = false; ///< advisory: it sends to staff and refuses nobody
    std::vector<std::string> reasons; ///< codes of the face program, such as "between_limits"
    std::string engine;               ///< detector, matcher and the first digits of each model's sha256
    int tries = 1;                    ///< pictures that were compared, this one counted
    bool operator==(const FaceCheck&) const = default;

    /// Whether a member of staff has to look before anything hangs on the picture.
    [[nodiscard]] bool needsStaff() const { return verdict != FaceVerdict::Yes; }
};

/// One JSON object in lower_snake, and back. InvalidInput for what is not of its form.
[[nodiscard]] std::string toJson(const FaceCheck& check);
[[nodiscard]] Result<FaceCheck> faceCheckFromJson(std::string_view json);

} // namespace anjungan
