#pragma once

#include "store/engine.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace anjungan::store {

/// SQLite by its C interface: Qt's driver turns every text into UTF-16 and back, which cost more than the reading itself
/// (docs/decisions/0017).
/// Opens or makes the file; a call waits up to `busyTimeout` for another writer. To be used by one thread at a time.
[[nodiscard]] Result<std::unique_ptr<Engine>> openSqlite(const std::filesystem::path& file,
                                                         std::chrono::milliseconds busyTimeout);

/// copySnapshot() (store/sqlitecopy.h) of what an engine of openSqlite() has open.
[[nodiscard]] Result<void> copySnapshot(Engine& engine, const std::filesystem::path& file);

} // namespace anjungan::store
