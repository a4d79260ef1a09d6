#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace anjungan::store {

/// At most `size` bytes of a file from `offset`. StoreUnavailable where it can't be read.
///
/// For files that the engine may have open: it guards them with POSIX locks, and those end for the whole process when
/// any descriptor of the file is closed. Another program would then take a log that is in use for a left-over one and
/// remove it, with what people have filed in it. So what is opened here stays open until the file is deleted.
[[nodiscard]] Result<std::string> readAt(const std::filesystem::path& file, std::uint64_t offset, std::size_t size);

/// Whether the bytes stand anywhere in the first `limit` bytes of a file. False where there is no such file.
[[nodiscard]] Result<bool> fileHolds(const std::filesystem::path& file, std::string_view bytes, std::uint64_t limit);

} // namespace anjungan::store
