#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::service {

/// The five files of data.md, in the order in which they go into the store: each knows only what stands before it.
enum class ImportKind { Participants, Memberships, Contributions, Yields, PriorClaims };
[[nodiscard]] std::string_view toText(ImportKind);
/// The columns that a file of the kind must have, in any order and no others.
[[nodiscard]] const std::vector<std::string_view>& importColumns(ImportKind);

/// What one file came to. read = added + already + changed + rejected.
struct ImportFileReport {
    std::filesystem::path file;
    ImportKind kind = ImportKind::Participants;
    std::int64_t read = 0; ///< rows below the header
    std::int64_t added = 0;
    std::int64_t already = 0;           ///< the same content was there
    std::int64_t changed = 0;           ///< participants and memberships: other content replaced what was there
    std::int64_t rejected = 0;          ///< listed in rejectedFile
    std::int64_t warned = 0;            ///< went in, but something is odd; listed in warnedFile
    std::filesystem::path rejectedFile; ///< empty where nothing was rejected
    std::filesystem::path warnedFile;
    std::chrono::milliseconds took{};

    [[nodiscard]] std::int64_t linesPerSecond() const { return read * 1000 / (took.count() > 0 ? took.count() : 1); }
};

struct ImportReport {
    std::vector<ImportFileReport> files; ///< in the order in which they were read

    [[nodiscard]] bool anyRejected() const {
        for (const ImportFileReport& file : files)
            if (file.rejected > 0)
                return true;
        return false;
    }
};

/// How far a long run is; told between batches, on the caller's thread.
struct WorkProgress {
    std::string what; ///< file name or phase
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 where it is not known
    std::optional<std::chrono::seconds> left;
};

using ProgressFunction = std::function<void(const WorkProgress&)>;

} // namespace anjungan::service
