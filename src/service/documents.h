#pragma once

#include "service/context.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anjungan::service {

/// Documents as codes, "a|b|c" where any one will do (rules.md 9).
[[nodiscard]] std::vector<std::string> documentCodes(std::span<const rules::DocumentNeed> needs);
/// What a person brings to the counter for a cause, the NPWP only where this person needs one; without a cause the
/// identity papers.
[[nodiscard]] Result<std::vector<std::string>> documentsFor(Context& context, const ParticipantId& participant,
                                                            std::optional<ClaimCause> cause);

} // namespace anjungan::service
