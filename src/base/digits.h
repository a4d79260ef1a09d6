#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace anjungan {

/// Whether every character is one of 0 to 9; so it is of no character at all.
[[nodiscard]] constexpr bool allDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// How far a number is from zero, for the least one too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

} // namespace anjungan
