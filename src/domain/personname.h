#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// How two spellings of a name compare after case, spacing, titles and punctuation are set aside (rules.md 10).
enum class NameMatch {
    Same,      ///< equal after normalising
    Near,      ///< a letter or two apart, or one an abbreviation of the other: staff decide
    Different, ///< another name
};

/// Upper case, one space between words, without punctuation, titles in front (H., Hj., Drs., Ir., Dr., ...) and titles
/// behind (S.H., S.E., ...). A title that stands elsewhere is part of the name, and so is the last word that is left.
/// Letters outside A-Z keep their place (upper-cased where Latin-1 has an upper case).
[[nodiscard]] std::string normalisedName(std::string_view name);

[[nodiscard]] NameMatch compareNames(std::string_view a, std::string_view b);

/// One character of an alignment of two spellings, for showing a difference letter by letter. UTF-8, empty where the
/// other side has a character more.
struct LetterPair {
    std::string entered;
    std::string recorded;
    [[nodiscard]] bool same() const { return entered == recorded; }
};

/// Aligns two spellings with the fewest edits. Case and spacing are normalised first, titles are kept.
[[nodiscard]] std::vector<LetterPair> alignLetters(std::string_view entered, std::string_view recorded);

} // namespace anjungan
