#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace anjungan::test {

/// What a disk tears writes at.
inline constexpr std::size_t kSector = 512;

/// A write, or a cut to length where there are no bytes.
struct Change {
    std::int64_t at = 0;
    std::string bytes;
    bool cut = false;
};

inline void write(std::string& content, const Change& change) {
    const auto at = static_cast<std::size_t>(change.at);
    if (change.cut) {
        content.resize(at);
        return;
    }
    content.resize(std::max(content.size(), at + change.bytes.size()));
    content.replace(at, change.bytes.size(), change.bytes);
}

/// One name in the folder: what is on the platter, and what is only on its way.
struct OnDisk {
    std::string synced;
    std::vector<Change> unsynced;
    bool nameSynced = false;
    bool removed = false;
    std::string before; ///< the name that it had and, until the folder is synced, may have still; empty: none
};

/// Some of the changes, in their order, the last bytes of some missing.
inline void applySome(std::string& content, const std::vector<Change>& changes, std::mt19937_64& random) {
    const int kept = static_cast<int>(random() % 5) * 25; // of a hundred: from none to all
    for (Change change : changes) {
        if (static_cast<int>(random() % 100) >= kept)
            continue;
        if (random() % 4 == 0)
            change.bytes.resize(random() % (change.bytes.size() / kSector + 1) * kSector);
        if (change.cut || !change.bytes.empty())
            write(content, change);
    }
}

} // namespace anjungan::test
