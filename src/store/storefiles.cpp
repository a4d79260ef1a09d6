#include "store/storefiles.h"

#include <string>
#include <string_view>

namespace anjungan::store {

namespace fs = std::filesystem;

fs::path beside(const fs::path& file, const char* suffix) {
    return file.string() + suffix;
}

std::optional<fs::path> leftBeside(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : kBesideStore)
        if (fs::exists(fs::symlink_status(beside(file, suffix), ignored)))
            return beside(file, suffix);
    return std::nullopt;
}

std::optional<fs::path> unfinishedLogOf(const fs::path& file) {
    for (const char* suffix : {"-journal", "-wal"}) {
        std::error_code error;
        const auto size = fs::file_size(beside(file, suffix), error);
        if (!error && size > 0)
            return beside(file, suffix);
    }
    return std::nullopt;
}

void removeStoreFiles(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
    for (const char* suffix : kBesideStore)
        fs::remove(beside(file, suffix), ignored);
}

} // namespace anjungan::store
