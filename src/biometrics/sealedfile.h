#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <utility>

namespace anjungan {

/// Bytes that have been checked, for a library that opens files by their name alone: kept in memory, where from now on nobody can
/// change, cut or lengthen them, and under no name in any folder. Gone when this ends, or this process, however it ends.
class SealedFile {
public:
    /// Io where there is no memory.
    static Result<SealedFile> of(std::string_view content);

    SealedFile(SealedFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    ~SealedFile();
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;
    SealedFile& operator=(SealedFile&&) = delete;

    /// For OpenCV, which reads from a name's end what the file is, and opens what the system finds under the name. Behind a zero byte,
    /// where a name ends for the system, stands the ending, such as ".onnx":
    ///
    ///     /proc/self/fd/7 \0 .onnx
    ///     |--- opened ---|
    [[nodiscard]] std::string nameEndingIn(std::string_view ending) const;

private:
    explicit SealedFile(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace anjungan
