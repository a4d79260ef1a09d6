#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// The characters of UTF-8 text, one by one. Bytes that are no UTF-8 come along with the one before them.
[[nodiscard]] std::vector<std::string> codePoints(std::string_view text);

} // namespace anjungan
