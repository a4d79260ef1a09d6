#pragma once

#include <string_view>

namespace anjungan::service {

/// Whether text looks like an e-mail address: one @, before it letters, digits and . _ % + - apostrophe, after it a name
/// of a domain with a dot; ASCII, at most 100 characters. Whether it exists only a message can tell.
[[nodiscard]] bool isEmailAddress(std::string_view text);

} // namespace anjungan::service
