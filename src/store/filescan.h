#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace anjungan::store {

/// Whether the bytes stand anywhere in the first `limit` bytes of a file. False where there is no such file.
[[nodiscard]] Result<bool> fileHolds(const std::filesystem::path& file, std::string_view bytes, std::uint64_t limit);

} // namespace anjungan::store
