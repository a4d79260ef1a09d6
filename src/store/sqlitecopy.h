#pragma once

#include "base/error.h"

#include <filesystem>

struct sqlite3;

namespace anjungan::store {

class Database;

/// Copies a store page by page into a new file that only its owner reads, as the connection's open transaction sees it,
/// or else as it is now. Others go on reading and writing meanwhile. The copy is synced, but its name in the folder is not.
/// AlreadyExists where there is a file; nothing is left behind on failure.
[[nodiscard]] Result<void> copySnapshot(sqlite3* connection, const std::filesystem::path& file);

/// Whether a file is a copy of a store, made at any time: of the same purpose, for the same key. Told by its marks alone; it
/// may be damaged.
[[nodiscard]] Result<bool> isCopyOf(const Database& database, const std::filesystem::path& file);

} // namespace anjungan::store
