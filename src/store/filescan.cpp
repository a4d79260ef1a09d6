#include "store/filescan.h"

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

} // namespace

Result<std::string> readAt(const std::filesystem::path& file, std::uint64_t offset, std::size_t size) {
    const int descriptor = keptOpen().descriptorOf(file);
    std::string bytes(size, '\0');
    const auto got = descriptor < 0 ? -1 : ::pread(descriptor, bytes.data(), size, static_cast<off_t>(offset));
    if (got < 0)
        return fail(ErrorCode::StoreUnavailable, "the file can't be read", file.string());
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

Result<bool> fileHolds(const std::filesystem::path& file, std::string_view bytes, std::uint64_t limit) {
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return false;
    constexpr std::size_t kBlock = std::size_t{1} << 20;
    std::string window;
    for (std::uint64_t seen = 0; seen < limit; seen += kBlock) {
        const auto block = readAt(file, seen, kBlock);
        if (!block)
            return passOn(block);
        window += *block;
        if (window.find(bytes) != std::string::npos)
            return true;
        if (block->size() < kBlock)
            return false;
        // What is left over from one block may begin the bytes that the next one ends.
        if (window.size() > bytes.size())
            window.erase(0, window.size() - bytes.size());
    }
    return false;
}

} // namespace anjungan::store
