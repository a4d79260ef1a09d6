#pragma once

#include <QString>

#include <array>
#include <string_view>

/// Why a member of staff looked at a person and the KTP instead of the camera: codes as kept with the evidence, and
/// their words. A code that is not known stands as it is.
namespace anjungan::gui::texts {

inline constexpr std::string_view kVouchNoConsent = "no_biometric_consent";
inline constexpr std::array<std::string_view, 4> kVouchReasons = {"camera_unavailable", "face_not_read", "cannot_stand",
                                                                  kVouchNoConsent};

[[nodiscard]] QString vouchReason(std::string_view code);

} // namespace anjungan::gui::texts
