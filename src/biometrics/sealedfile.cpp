#include "biometrics/sealedfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

std::unexpected<Error> noSealedFile(const char* what) {
    return fail(ErrorCode::Io, std::string("no sealed copy in memory: ") + what + ": " + std::strerror(errno), "model");
}

bool writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const auto written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A folder that only this user can look into. Memory first: a name there costs no disk that may be full.
fs::path ownFolder() {
    std::error_code failure;
    for (const auto& place : {fs::path("/dev/shm"), fs::temp_directory_path(failure)}) {
        auto name = (place / "anjungan-XXXXXX").string();
        if (!place.empty() && ::mkdtemp(name.data()))
            return name;
    }
    return {};
}

} // namespace

Result<SealedFile> SealedFile::of(std::string_view content, std::string_view ending) {
    const int descriptor = ::memfd_create("anjungan-model", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return noSealedFile("memory");
    SealedFile file(descriptor, {});
    if (!writeAll(descriptor, content))
        return noSealedFile("writing");
    if (::fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return noSealedFile("sealing");
    const auto folder = ownFolder();
    if (folder.empty())
        return noSealedFile("a folder for its name");
    file.m_path = folder / ("model" + std::string(ending));
    if (::symlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), file.m_path.c_str()) != 0)
        return noSealedFile("its name");
    return file;
}

SealedFile::~SealedFile() {
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    std::error_code ignored;
    if (!m_path.empty()) {
        fs::remove(m_path, ignored);
        fs::remove(m_path.parent_path(), ignored);
    }
}

} // namespace anjungan
