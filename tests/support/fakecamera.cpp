// A camera driver for a process that has no camera: put before the program's other libraries (LD_PRELOAD), it answers for one device as a
// USB camera's driver does, so that OpenCV's own way to a camera is walked. The folder that ANJUNGAN_FAKE_CAMERA names says what it
// does: the file "state" holds one of the words below, "frame.bgr" the picture, 1280 x 720 pixels of three bytes.
//
//   live     the picture with a sensor's noise
//   frozen   the picture, the same to the bit
//   black    a closed shutter: nothing, the same to the bit
//   busy     another program has it: it can be opened, and every wish for pictures is refused
//   gone     pulled out
//   hung     a picture that never comes

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr unsigned kWidth = 1280;
constexpr unsigned kHeight = 720;
constexpr std::size_t kFrameBytes = std::size_t{kWidth} * kHeight * 3;
constexpr unsigned kBuffers = 4;
constexpr int kPaceMs = 40;
// Every machine has it, and none of our programs opens it.
constexpr const char* kDevice = "/dev/full";

std::atomic<int> device{-1};
std::deque<unsigned> waiting;
unsigned sequence = 0;

template <class Function> Function real(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

std::string inFolder(const char* file) {
    const char* folder = std::getenv("ANJUNGAN_FAKE_CAMERA");
    return std::string(folder ? folder : "") + "/" + file;
}

bool is(const char* wanted) {
    std::array<char, 16> state{};
    if (auto* file = std::fopen(inFolder("state").c_str(), "re")) {
        static_cast<void>(std::fread(state.data(), 1, state.size() - 1, file));
        std::fclose(file);
    }
    return std::strcmp(state.data(), wanted) == 0;
}

int refuse(int why) {
    errno = why;
    return -1;
}

int openDevice() {
    if (is("gone"))
        return refuse(ENODEV);
    const int memory = ::memfd_create("camera", MFD_CLOEXEC);
    if (memory < 0 || ::ftruncate(memory, static_cast<off_t>(kFrameBytes * kBuffers)) != 0)
        return refuse(ENOMEM);
    waiting.clear();
    device = memory;
    return memory;
}

void describe(v4l2_format& format) {
    auto& picture = format.fmt.pix;
    picture.width = kWidth;
    picture.height = kHeight;
    picture.pixelformat = V4L2_PIX_FMT_BGR24;
    picture.field = V4L2_FIELD_NONE;
    picture.bytesperline = kWidth * 3;
    picture.sizeimage = static_cast<unsigned>(kFrameBytes);
    picture.colorspace = V4L2_COLORSPACE_SRGB;
}

/// The next picture into the buffer that has waited longest.
int give(v4l2_buffer& buffer) {
    // A sensor's pace, as a driver keeps it: a process that reads without a pause would be given a picture without a pause. No test
    // waits here, and none knows of the time.
    ::poll(nullptr, 0, kPaceMs);
    while (is("hung"))
        ::poll(nullptr, 0, kPaceMs);
    if (is("gone"))
        return refuse(ENODEV);
    if (waiting.empty())
        return refuse(EINVAL);
    std::vector<unsigned char> picture(kFrameBytes);
    const bool isBlack = is("black");
    if (auto* file = isBlack ? nullptr : std::fopen(inFolder("frame.bgr").c_str(), "re")) {
        static_cast<void>(std::fread(picture.data(), 1, picture.size(), file));
        std::fclose(file);
    }
    ++sequence;
    if (!isBlack && !is("frozen"))
        for (std::size_t at = sequence % 89; at < picture.size(); at += 89)
            picture[at] = static_cast<unsigned char>(picture[at] ^ 1U);
    buffer.index = waiting.front();
    waiting.pop_front();
    if (::pwrite(device, picture.data(), picture.size(), static_cast<off_t>(kFrameBytes * buffer.index)) != static_cast<ssize_t>(picture.size()))
        return refuse(EIO);
    buffer.bytesused = static_cast<unsigned>(kFrameBytes);
    buffer.length = static_cast<unsigned>(kFrameBytes);
    buffer.sequence = sequence;
    buffer.flags = V4L2_BUF_FLAG_MAPPED;
    ::gettimeofday(&buffer.timestamp, nullptr);
    return 0;
}

int answer(unsigned long request, void* argument) {
    switch (request) {
    case VIDIOC_QUERYCAP: {
        auto& what = *static_cast<v4l2_capability*>(argument);
        what = {};
        std::strcpy(reinterpret_cast<char*>(what.card), "a camera of the tests");
        what.capabilities = what.device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        return 0;
    }
    case VIDIOC_S_FMT:
    case VIDIOC_TRY_FMT:
        if (is("busy"))
            return refuse(EBUSY);
        [[fallthrough]];
    case VIDIOC_G_FMT:
        describe(*static_cast<v4l2_format*>(argument));
        return 0;
    case VIDIOC_REQBUFS: {
        auto& room = *static_cast<v4l2_requestbuffers*>(argument);
        if (is("busy"))
            return refuse(EBUSY);
        room.count = room.count > kBuffers ? kBuffers : room.count;
        waiting.clear();
        return 0;
    }
    case VIDIOC_QUERYBUF: {
        auto& buffer = *static_cast<v4l2_buffer*>(argument);
        buffer.length = static_cast<unsigned>(kFrameBytes);
        buffer.m.offset = static_cast<unsigned>(kFrameBytes) * buffer.index;
        return 0;
    }
    case VIDIOC_QBUF:
        waiting.push_back(static_cast<v4l2_buffer*>(argument)->index);
        return 0;
    case VIDIOC_DQBUF:
        return give(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_STREAMOFF:
        waiting.clear();
        return 0;
    case VIDIOC_STREAMON:
    case VIDIOC_G_INPUT:
    case VIDIOC_S_INPUT:
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
        return 0;
    default:
        return refuse(EINVAL);
    }
}

int openAny(const char* name, const char* path, int flags, unsigned mode) {
    if (std::strcmp(path, kDevice) == 0)
        return openDevice();
    return real<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const auto mode = va_arg(more, unsigned);
    va_end(more);
    return openAny("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const auto mode = va_arg(more, unsigned);
    va_end(more);
    return openAny("open64", path, flags, mode);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept {
    va_list more;
    va_start(more, request);
    auto* argument = va_arg(more, void*);
    va_end(more);
    if (descriptor >= 0 && descriptor == device)
        return answer(request, argument);
    return real<int (*)(int, unsigned long, ...)>("ioctl")(descriptor, request, argument);
}

int close(int descriptor) {
    int expected = descriptor;
    if (descriptor >= 0)
        device.compare_exchange_strong(expected, -1);
    return real<int (*)(int)>("close")(descriptor);
}
}
