#include "biometrics/imagefile.h"
#include "face/oneshotcall.h"

#include <array>
#include <string>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace anjungan::oneshot {

namespace {

/// Standard error goes into memory as long as this lives: libjpeg and libpng write there, in words for their developers. One thread only.
class ErrorsAside {
public:
    ErrorsAside() : m_usual(::dup(STDERR_FILENO)), m_aside(::memfd_create("errors", MFD_CLOEXEC)) {
        if (m_usual >= 0 && m_aside >= 0)
            ::dup2(m_aside, STDERR_FILENO);
    }

    ~ErrorsAside() { giveBack(); }
    ErrorsAside(const ErrorsAside&) = delete;
    ErrorsAside& operator=(const ErrorsAside&) = delete;

    /// What came, and the end of it.
    std::string words() {
        std::array<char, 4096> start{};
        const auto count = m_aside < 0 ? 0 : ::pread(m_aside, start.data(), start.size(), 0);
        giveBack();
        return {start.data(), count > 0 ? static_cast<std::size_t>(count) : 0};
    }

private:
    void giveBack() {
        if (m_usual >= 0 && m_aside >= 0)
            ::dup2(m_usual, STDERR_FILENO);
        for (int* file : {&m_usual, &m_aside})
            if (*file >= 0)
                ::close(std::exchange(*file, -1));
    }

    int m_usual;
    int m_aside;
};

} // namespace

void lookQuietly(const std::filesystem::path& file, const std::function<void()>& look) {
    ErrorsAside aside;
    look();
    if (aside.words().find("Corrupt JPEG") != std::string::npos)
        complain(file.string() + ": parts of the picture are damaged: copy it anew");
}

Result<cv::Mat> readPicture(const std::filesystem::path& file) {
    Result<cv::Mat> image;
    lookQuietly(file, [&] { image = readImageFile(file); });
    return image;
}

} // namespace anjungan::oneshot
