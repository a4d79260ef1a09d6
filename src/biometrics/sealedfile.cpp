#include "biometrics/sealedfile.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace anjungan {

namespace {

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

} // namespace

Result<SealedFile> SealedFile::of(std::string_view content) {
    const int descriptor = ::memfd_create("anjungan-model", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return noSealedFile("memory");
    SealedFile file(descriptor);
    if (!writeAll(descriptor, content))
        return noSealedFile("writing");
    if (::fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return noSealedFile("sealing");
    return file;
}

SealedFile::~SealedFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::string SealedFile::nameEndingIn(std::string_view ending) const {
    std::string name = "/proc/self/fd/" + std::to_string(m_descriptor);
    name += '\0';
    return name += ending;
}

} // namespace anjungan
