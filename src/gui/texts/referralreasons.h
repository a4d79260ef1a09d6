#pragma once

#include <QString>

#include <string_view>

namespace anjungan::gui::texts {

/// Why somebody was sent to the counter, in one short line, from the code kept with the referral: a rule's id or the
/// name of a disputed field. An unknown code stands as it is, so that the desk never misses one.
[[nodiscard]] QString referralReason(std::string_view code);

} // namespace anjungan::gui::texts
