#include "base/durable.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace anjungan {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    Descriptor(const fs::path& file, int flags) : m_number(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {}

    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// What errno tells about a write.
std::unexpected<Error> writeError(const char* what, const fs::path& file) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io, full ? "no room left on the disk" : what, file.string());
}

Result<void> copyBytes(int from, int to, const fs::path& file) {
    std::array<char, 1 << 16> block{};
    for (;;) {
        const ssize_t got = ::read(from, block.data(), block.size());
        if (got == 0)
            return {};
        if (got < 0)
            return fail(ErrorCode::Io, "the file can't be read to its end", file.string());
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = ::write(to, block.data() + done, static_cast<std::size_t>(got - done));
            if (put < 0)
                return writeError("the copy can't be written", file);
            done += put;
        }
    }
}

/// Renames without ever replacing; where the file system can't promise that, it is looked for just before.
int renameToFree(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored))) {
        errno = EEXIST;
        return -1;
    }
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0);
}

} // namespace

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

Result<void> copyPrivately(const fs::path& from, const fs::path& to) {
    const Descriptor source(from, O_RDONLY);
    if (!source.isOpen())
        return fail(ErrorCode::Io, "the file can't be read", from.string());
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!target.isOpen())
        return errno == EEXIST ? fail(ErrorCode::AlreadyExists, "there is a file of this name already", to.string())
                               : writeError("the copy can't be made there", to);
    Result<void> copied = copyBytes(source.number(), target.number(), to);
    if (copied && ::fsync(target.number()) != 0)
        copied = writeError("the copy can't be synced", to);
    std::error_code ignored;
    if (!copied)
        fs::remove(to, ignored);
    return copied;
}

Result<void> putInPlace(const fs::path& finished, const fs::path& name) {
    std::error_code ignored;
    if (renameToFree(finished, name) != 0) {
        const Result<void> failed =
            errno == EEXIST ? fail(ErrorCode::AlreadyExists, "there is a file of this name already", name.string())
                            : writeError("the file can't be given its name", name);
        fs::remove(finished, ignored);
        return failed;
    }
    const auto synced = syncFolder(folderOf(name));
    // Half a promise is none: what might be gone after a power cut is not said to be there.
    if (!synced)
        fs::remove(name, ignored);
    return synced;
}

Result<void> syncFolder(const fs::path& folder) {
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return writeError("the folder can't be synced", folder);
    return {};
}

Result<FolderHold> FolderHold::take(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::Io, "this folder is not there or can't be read", folder.string());
    FolderHold hold(descriptor);
    // A file system without locks holds nobody back; only a lock that somebody has does.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return fail(ErrorCode::StoreBusy, "another program is at work in this folder; try again when it is done",
                    folder.string());
    return hold;
}

FolderHold::FolderHold(FolderHold&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {
}

FolderHold::~FolderHold() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace anjungan
