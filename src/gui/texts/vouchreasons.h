#pragma once

#include <QString>

#include <array>
#include <string_view>

/// Why a member of staff looked at a person and the KTP instead of the camera: codes as kept with the evidence, and
/// their words. kVouchMismatch (domain/claim.h) is not among those to choose from: the machine gives it. A code that is not
/// known stands as it is.
namespace anjungan::gui::texts {

inline constexpr std::string_view kVouchNoCamera = "camera_unavailable";
inline constexpr std::string_view kVouchNotRead = "face_not_read";
inline constexpr std::string_view kVouchNoConsent = "no_biometric_consent";
inline constexpr std::array<std::string_view, 6> kVouchReasons = {
    kVouchNoCamera, kVouchNotRead, "face_bandaged", "cannot_stand", "religion", kVouchNoConsent};

[[nodiscard]] QString vouchReason(std::string_view code);

} // namespace anjungan::gui::texts
