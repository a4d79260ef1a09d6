#pragma once

#include <string_view>

namespace anjungan::store {

// Under which names the values of a person and a card are hashed for search and sealed. Internal to the store.
inline constexpr std::string_view kNikPurpose = "participant.nik";
inline constexpr std::string_view kPhonePurpose = "participant.phone";
inline constexpr std::string_view kProfileColumn = "participant.profile_sealed";
inline constexpr std::string_view kKpjPurpose = "membership.kpj";
inline constexpr std::string_view kKpjColumn = "membership.kpj_sealed";
inline constexpr std::string_view kPinColumn = "credential.pin_sealed";

} // namespace anjungan::store
