#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anjungan {

/// The first byte of `text` that belongs to no well-formed UTF-8 character, or npos.
[[nodiscard]] std::size_t firstBadByte(std::string_view text);

/// Foreign bytes as they may be told on a terminal, in a log or in JSON: valid UTF-8 without control characters, cut to
/// `most` bytes. What is neither becomes '?'.
[[nodiscard]] std::string printable(std::string_view text, std::size_t most = std::string_view::npos);

} // namespace anjungan
