#include "service/privatefile.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace anjungan::service {

namespace {

/// Some file systems have nothing to sync for a folder, a pipe or a device, and say so.
bool synced(int descriptor) {
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

} // namespace

Result<PrivateFile> PrivateFile::create(const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::Io, "the file can't be made; check the folder's permissions", file.string());
    std::FILE* const out = ::fdopen(descriptor, "wb");
    if (out == nullptr) {
        ::close(descriptor);
        return fail(ErrorCode::Io, "the file can't be made", file.string());
    }
    return PrivateFile(out, file);
}

std::unexpected<Error> PrivateFile::failure() const {
    if (errno == ENOSPC)
        return fail(ErrorCode::DiskFull, "no room left for the file", m_path.string());
    return fail(ErrorCode::Io, "the file can't be written", m_path.string());
}

Result<void> PrivateFile::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size())
        return failure();
    return {};
}

Result<void> PrivateFile::flush() {
    if (std::fflush(m_file.get()) != 0)
        return failure();
    return {};
}

Result<void> PrivateFile::close() {
    if (std::fflush(m_file.get()) != 0 || !synced(::fileno(m_file.get())))
        return failure();
    if (std::FILE* const file = m_file.release(); std::fclose(file) != 0)
        return failure();
    const std::filesystem::path folder = m_path.has_parent_path() ? m_path.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure();
    const bool kept = synced(descriptor);
    ::close(descriptor);
    return kept ? Result<void>{} : Result<void>{failure()};
}

} // namespace anjungan::service
