#pragma once

#include "base/error.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

namespace anjungan::service {

/// A file that may hold personal data: readable by its owner only, from its first byte on.
class PrivateFile {
public:
    /// A file that is there is replaced. Io where the place can't be written.
    [[nodiscard]] static Result<PrivateFile> create(const std::filesystem::path& file);
    [[nodiscard]] Result<void> write(std::string_view text);
    /// Hands what was written to the system. DiskFull or Io.
    [[nodiscard]] Result<void> flush();
    /// The file and its name in the folder are on the disk when this says so. DiskFull or Io where they are not.
    [[nodiscard]] Result<void> close();

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    explicit PrivateFile(std::FILE* file, std::filesystem::path path) : m_file(file), m_path(std::move(path)) {}

    [[nodiscard]] std::unexpected<Error> failure() const;
    std::unique_ptr<std::FILE, Closer> m_file;
    std::filesystem::path m_path;
};

} // namespace anjungan::service
