#pragma once

#include <array>
#include <filesystem>
#include <optional>

namespace anjungan::store {

/// What SQLite keeps beside a store's file while it is in use, or after a program was killed.
inline constexpr std::array kBesideStore = {"-journal", "-wal", "-shm"};

/// The file of this name with a suffix of the above.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& file, const char* suffix);

/// A file of another store's life that stands beside this name: the engine would take it for the log of whatever gets the
/// name, and write its pages over it.
[[nodiscard]] std::optional<std::filesystem::path> leftBeside(const std::filesystem::path& file);

/// A log beside this store with something in it: the file alone is not the whole store.
[[nodiscard]] std::optional<std::filesystem::path> unfinishedLogOf(const std::filesystem::path& file);

/// The file and all that is kept beside it.
void removeStoreFiles(const std::filesystem::path& file);

} // namespace anjungan::store
