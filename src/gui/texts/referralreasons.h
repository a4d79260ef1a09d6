#pragma once

#include <QString>

#include <string_view>

namespace anjungan::gui::texts {

/// Why somebody was sent to the counter, in one short line, from the code kept with the referral: a rule's id or the
/// name of a disputed field. An unknown rule stands with its id behind a sentence, so that the desk never misses one.
[[nodiscard]] QString referralReason(std::string_view code);

/// What the note kept with a referral tells, a line for each disputed field; what is no such note stands as it is.
[[nodiscard]] QString referralNote(std::string_view note);

} // namespace anjungan::gui::texts
