#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace anjungan {

/// Bytes that have been checked, for a library that opens files by their path alone: kept in memory, where from now on nobody can
/// change, cut or lengthen them, under a name in a folder of our own. Gone when this ends.
class SealedFile {
public:
    /// ending: of the name, by which the library tells what the file is. Io where there is no memory or no place for a name.
    static Result<SealedFile> of(std::string_view content, std::string_view ending);

    SealedFile(SealedFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)) {}
    ~SealedFile();
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;
    SealedFile& operator=(SealedFile&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    SealedFile(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}

    int m_descriptor;
    std::filesystem::path m_path; ///< a link into /proc/self/fd, alone in its folder
};

} // namespace anjungan
