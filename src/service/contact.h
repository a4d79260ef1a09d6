#pragma once

#include <string_view>

namespace anjungan::service {

/// Whether text looks like an e-mail address: one @ with something before it, a dot inside what follows, printable
/// ASCII without spaces, at most 100 characters. Whether it exists only a message can tell.
[[nodiscard]] bool isEmailAddress(std::string_view text);

} // namespace anjungan::service
