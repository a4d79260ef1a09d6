#pragma once

#include "service/profiles.h"
#include "service/registration.h"

#include <string>
#include <string_view>

namespace anjungan::service {

// Unfinished answers as JSON text for the store, which seals it. The readers refuse unknown versions and values that
// no longer parse: a draft is either whole or not there. The claim wizard's own draft is in domain/claim.h.

[[nodiscard]] std::string toJson(const RegistrationDraft& draft);
[[nodiscard]] Result<RegistrationDraft> registrationDraftFromJson(std::string_view json);

[[nodiscard]] std::string toJson(const ProfileDraft& draft);
[[nodiscard]] Result<ProfileDraft> profileDraftFromJson(std::string_view json);

} // namespace anjungan::service
