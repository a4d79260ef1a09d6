#pragma once

#include "base/error.h"

#include <filesystem>

namespace anjungan {

/// Steps by which a file comes into its place whole or not at all, also where the power goes in between: it is written
/// under another name in the same folder, synced, given its name, and the folder is synced. DiskFull or Io on failure.

/// A copy that only its owner reads, from its first byte on, synced. AlreadyExists where `to` is there. Nothing is left
/// behind on failure.
[[nodiscard]] Result<void> copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to);

/// Gives a finished file its name for good. AlreadyExists where the name is taken: nothing is ever written over. Where it
/// fails, neither name is there.
[[nodiscard]] Result<void> putInPlace(const std::filesystem::path& finished, const std::filesystem::path& name);

/// Makes names that were given or taken away in the folder last through a power cut.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& folder);

/// Holds a folder for one program at a time, until it goes. StoreBusy where another holds it.
class FolderHold {
public:
    [[nodiscard]] static Result<FolderHold> take(const std::filesystem::path& folder);
    FolderHold(FolderHold&& other) noexcept;
    FolderHold& operator=(FolderHold&&) = delete;
    ~FolderHold();

private:
    explicit FolderHold(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// "." where the path is a bare name.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

} // namespace anjungan
