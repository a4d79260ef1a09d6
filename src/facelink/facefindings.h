#pragma once

#include <cstdint>
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

/// Why a verdict is what it is. The order is the order of the wire: append only.
enum class FaceReason {
    NoEnrolment,     ///< there is nothing to compare with
    OtherMatcher,    ///< the enrolled template was made by another matcher or model
    HintOnly,        ///< no trained matcher is installed: staff compare
    BetweenLimits,   ///< too close to call
    BelowLimit,      ///< the faces are not alike
    PrintSuspected,  ///< signs of a print or screen before the camera
    ChallengeFailed, ///< the asked turns of the head were not seen
};

[[nodiscard]] std::string_view toText(MatchVerdict verdict);
[[nodiscard]] std::string_view toText(FaceReason reason);

inline constexpr int kMatchVerdictCount = static_cast<int>(MatchVerdict::No) + 1;
inline constexpr int kFaceReasonCount = static_cast<int>(FaceReason::ChallengeFailed) + 1;

/// What the machine found about the person before the camera, kept with the claim. It holds nothing of the face itself.
struct FaceFindings {
    MatchVerdict verdict = MatchVerdict::NotCompared;
    double score = 0;             ///< the matcher's; 0 where nothing was compared
    double threshold = 0;         ///< from which the same person is seen
    double livenessScore = 0;     ///< 0..1, higher for a real person
    bool attackSuspected = false; ///< advisory: staff should look
    std::vector<FaceReason> reasons;
    std::string engine; ///< detector, matcher and the first digits of each model's sha256

    bool operator==(const FaceFindings&) const = default;
};

/// One JSON object in lower_snake: what is kept.
[[nodiscard]] std::string toJson(const FaceFindings& findings);

} // namespace anjungan
