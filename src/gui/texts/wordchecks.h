#pragma once

#include <QString>

/// Whether words can be what they are given for. Each gives an empty text, or the sentence that says what is wrong.
namespace anjungan::gui::wordchecks {

inline constexpr int kLongestName = 100;
inline constexpr int kLongestAddress = 200;
inline constexpr int kLongestTown = 60;
inline constexpr int kLongestReason = 200;

/// A person's name or a place: letters, spaces, apostrophe, full stop, comma, hyphen.
[[nodiscard]] QString nameProblem(const QString& name);
[[nodiscard]] QString placeProblem(const QString& place);
/// A street address: letters, digits and the signs of an address. At least five characters.
[[nodiscard]] QString addressProblem(const QString& address);
/// A town or province.
[[nodiscard]] QString townProblem(const QString& town);
/// A sentence or a name in free words of at most `most` characters; `whenEmpty` is said when there are none.
[[nodiscard]] QString wordsProblem(const QString& words, int most, const QString& whenEmpty);
/// An e-mail address; empty text is none and is fine.
[[nodiscard]] QString emailProblem(const QString& email);

} // namespace anjungan::gui::wordchecks
