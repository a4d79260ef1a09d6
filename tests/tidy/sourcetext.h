#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anjungan::tidy {

/// A string literal of a C++ file: what stands between its quotes, and the line it starts on.
struct Literal {
    int line = 0;
    std::string text;
};

/// A C++ file split into what the compiler acts on and what it doesn't. Both texts keep every line break, so a
/// position in either tells the line of the file.
struct SourceText {
    std::string code;             ///< comments and the inside of literals are blanks
    std::string withoutComments;  ///< only comments are blanks
    std::vector<Literal> literals;
};

/// Understands comments, strings, raw strings, characters and digit separators; no preprocessor, no trigraphs.
[[nodiscard]] SourceText readSource(std::string_view text);

/// The lines of a text without their line breaks.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// Lines (from 1) on which `word` stands alone: no letter, digit or underscore on either side.
[[nodiscard]] std::vector<int> linesWithWord(std::string_view text, std::string_view word);

} // namespace anjungan::tidy
