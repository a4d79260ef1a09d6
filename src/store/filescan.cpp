#include "store/filescan.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anjungan::store {

namespace {

using FileId = std::pair<dev_t, ino_t>;

/// Descriptors by file. Deleted files need no locks any more, and theirs are closed.
class KeptOpen {
public:
    /// -1 where the file can't be opened.
    int descriptorOf(const std::filesystem::path& file) {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_files, [](const auto& kept) { return isDeleted(kept.second) && ::close(kept.second) == 0; });
        struct stat status {};
        if (::stat(file.c_str(), &status) != 0)
            return -1;
        if (const auto known = m_files.find({status.st_dev, status.st_ino}); known != m_files.end())
            return known->second;
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor >= 0)
            m_files.emplace(FileId{status.st_dev, status.st_ino}, descriptor);
        return descriptor;
    }

private:
    static bool isDeleted(int descriptor) {
        struct stat status {};
        return ::fstat(descriptor, &status) == 0 && status.st_nlink == 0;
    }

    std::mutex m_mutex;
    std::map<FileId, int> m_files;
};

/// Of the process, as the locks are.
KeptOpen& keptOpen() {
    static auto* const kept = new KeptOpen;
    return *kept;
}

/// Puts up to `size` bytes behind `text`; fewer at the end of the file. Gives how many.
Result<std::size_t> appendFrom(const std::filesystem::path& file, std::uint64_t offset, std::size_t size, std::string& text) {
    const int descriptor = keptOpen().descriptorOf(file);
    const std::size_t before = text.size();
    ::ssize_t got = -1;
    text.resize_and_overwrite(before + size, [&](char* to, std::size_t) {
        got = descriptor < 0 ? -1 : ::pread(descriptor, to + before, size, static_cast<off_t>(offset));
        return before + static_cast<std::size_t>(std::max<::ssize_t>(got, 0));
    });
    if (got < 0)
        return fail(ErrorCode::StoreUnavailable, "the file can't be read", file.string());
    return static_cast<std::size_t>(got);
}

} // namespace

Result<std::string> readAt(const std::filesystem::path& file, std::uint64_t offset, std::size_t size) {
    std::string bytes;
    if (const auto read = appendFrom(file, offset, size, bytes); !read)
        return passOn(read);
    return bytes;
}

Result<bool> fileHolds(const std::filesystem::path& file, std::string_view bytes, std::uint64_t limit) {
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return false;
    constexpr std::size_t kBlock = std::size_t{1} << 20;
    std::string window;
    window.reserve(kBlock + bytes.size());
    for (std::uint64_t seen = 0; seen < limit; seen += kBlock) {
        const auto read = appendFrom(file, seen, kBlock, window);
        if (!read)
            return passOn(read);
        if (::memmem(window.data(), window.size(), bytes.data(), bytes.size()) != nullptr)
            return true;
        if (*read < kBlock)
            return false;
        // What is left over from one block may begin the bytes that the next one ends.
        if (window.size() > bytes.size())
            window.erase(0, window.size() - bytes.size());
    }
    return false;
}

} // namespace anjungan::store
