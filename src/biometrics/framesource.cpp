#include "biometrics/framesource.h"

#include "biometrics/imagefile.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <spdlog/spdlog.h>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace anjungan {

namespace {

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kFolderInterval{100};
constexpr int kFramesPerImage = 3;
constexpr milliseconds kLongestInterval{500};
constexpr milliseconds kUsualInterval{40};
constexpr int kLargestSide = 8192;
// From twice of it on pictures are halved: nothing that is measured needs more, and the pictures that wait for their shot would be a
// hundred MiB of a 4K camera.
constexpr int kEnoughSide = 1920;

/// Waits until frames are due; a stop ends the wait at once.
class Pace {
public:
    bool waitUntil(SteadyClock::time_point due, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, stop, due, [] { return false; });
        return !stop.stop_requested();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
};

/// Takes a picture as it came; false where it is none that can be looked at.
bool fit(cv::Mat& image) {
    const bool isUsable = image.cols >= kSmallestFrameWidth && image.rows >= kSmallestFrameHeight && image.cols <= kLargestSide &&
                          image.rows <= kLargestSide && image.type() == CV_8UC3;
    while (isUsable && std::max(image.cols, image.rows) >= 2 * kEnoughSide && image.cols / 2 >= kSmallestFrameWidth &&
           image.rows / 2 >= kSmallestFrameHeight)
        cv::resize(image, image, {}, 0.5, 0.5, cv::INTER_AREA);
    return isUsable;
}

std::unexpected<Error> stopped() {
    return fail(ErrorCode::DeviceUnavailable, "stop requested", "camera");
}

class DeviceSource final : public FrameSource {
public:
    explicit DeviceSource(cv::VideoCapture capture) : m_capture(std::move(capture)) {}

    Result<Frame> next(const std::stop_token& stop) override {
        Frame frame;
        if (stop.stop_requested())
            return stopped();
        if (!m_capture.read(frame.image))
            return fail(ErrorCode::DeviceUnavailable, "the device gives no more pictures", "camera");
        if (!fit(frame.image))
            return fail(ErrorCode::InvalidInput, "the device's pictures have an unusable size or format", "camera");
        frame.at = std::chrono::duration_cast<milliseconds>(SteadyClock::now() - m_openedAt);
        return frame;
    }

    [[nodiscard]] bool isLive() const override { return true; }

private:
    cv::VideoCapture m_capture;
    SteadyClock::time_point m_openedAt = SteadyClock::now();
};

class VideoSource final : public FrameSource {
public:
    VideoSource(fs::path file, cv::VideoCapture capture) : m_file(std::move(file)), m_capture(std::move(capture)) {
        const double rate = m_capture.get(cv::CAP_PROP_FPS);
        if (std::isfinite(rate) && rate > 0)
            m_interval = std::clamp(milliseconds(std::lround(1000 / rate)), milliseconds{1}, kLongestInterval);
    }

    Result<Frame> next(const std::stop_token& stop) override {
        std::error_code failure;
        if (!fs::is_regular_file(m_file, failure))
            return fail(ErrorCode::NotFound, "the video file is gone", "camera");
        Frame frame;
        if (!m_capture.read(frame.image)) {
            if (!rewind() || !m_capture.read(frame.image))
                return fail(ErrorCode::InvalidInput, "the video file holds no readable picture", "camera");
        }
        if (!fit(frame.image))
            return fail(ErrorCode::InvalidInput, "the video's pictures have an unusable size or format", "camera");
        frame.at = m_at;
        m_at += m_interval;
        m_due = std::max(m_due, SteadyClock::now() - kLongestInterval);
        if (!m_pace.waitUntil(m_due, stop))
            return stopped();
        m_due += m_interval;
        return frame;
    }

    [[nodiscard]] bool isLive() const override { return false; }

private:
    // Opened anew instead of sought: not every container can seek to its start.
    bool rewind() { return m_capture.open(m_file.string(), cv::CAP_FFMPEG); }

    fs::path m_file;
    cv::VideoCapture m_capture;
    milliseconds m_interval = kUsualInterval;
    milliseconds m_at{0};
    SteadyClock::time_point m_due = SteadyClock::now();
    Pace m_pace;
};

bool isImageName(const fs::path& file) {
    auto extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension == ".jpg" || extension == ".jpeg" || extension == ".png" || extension == ".bmp";
}

std::vector<fs::path> imagesIn(const fs::path& folder) {
    std::vector<fs::path> images;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unreadable;
        if (entry->is_regular_file(unreadable) && isImageName(entry->path()))
            images.push_back(entry->path());
    }
    std::ranges::sort(images);
    return images;
}

/// InvalidInput, with why and without the folder, when the file holds no picture that a camera could have given.
Result<cv::Mat> readImage(const fs::path& file) {
    auto image = readImageFile(file);
    if (!image) {
        const auto named = file.string() + ": ";
        const auto& detail = image.error().detail;
        return fail(ErrorCode::InvalidInput, detail.starts_with(named) ? detail.substr(named.size()) : detail, "camera");
    }
    if (!fit(*image))
        return fail(ErrorCode::InvalidInput, "no size that a camera gives", "camera");
    return image;
}

/// The pictures of a round that could not be used.
class Skipped {
public:
    void add(const fs::path& file, const std::string& why) {
        if (m_count++ == 0)
            m_first = file.filename().string() + ": " + why;
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::string text() const { return std::to_string(m_count) + " passed over, the first is " + m_first; }

private:
    int m_count = 0;
    std::string m_first;
};

class FolderSource final : public FrameSource {
public:
    explicit FolderSource(fs::path folder) : m_folder(std::move(folder)) {}

    Result<Frame> next(const std::stop_token& stop) override {
        std::error_code failure;
        if (!fs::is_directory(m_folder, failure))
            return fail(ErrorCode::NotFound, "the folder is gone", "camera");
        if (m_shown == 0) {
            if (auto image = nextImage(stop))
                m_image = *image;
            else
                return passOn(image);
        }
        m_shown = (m_shown + 1) % kFramesPerImage;
        m_due = std::max(m_due, SteadyClock::now() - kLongestInterval);
        if (!m_pace.waitUntil(m_due, stop))
            return stopped();
        m_due += kFolderInterval;
        m_at += kFolderInterval;
        return Frame{m_image, m_at};
    }

    [[nodiscard]] bool isLive() const override { return false; }

private:
    /// The folder is listed anew on every round, so that pictures may come and go.
    Result<cv::Mat> nextImage(const std::stop_token& stop) {
        bool listedNow = false;
        while (!stop.stop_requested()) {
            if (m_next == m_images.size()) {
                if (listedNow)
                    return fail(ErrorCode::InvalidInput, "the folder holds no usable picture" + (m_skipped.count() > 0 ? ": " + m_skipped.text() : ""), "camera");
                tellSkipped();
                m_images = imagesIn(m_folder);
                m_next = 0;
                listedNow = true;
                continue;
            }
            const auto& file = m_images[m_next++];
            auto image = readImage(file);
            if (image)
                return image;
            m_skipped.add(file, image.error().detail);
        }
        return stopped();
    }

    /// At the end of a round, once for as long as nothing else is passed over.
    void tellSkipped() {
        const auto skipped = std::exchange(m_skipped, {});
        if (skipped.count() > 0 && std::exchange(m_told, skipped.text()) != skipped.text())
            spdlog::warn("face: pictures of the camera's folder: {}", skipped.text());
    }

    fs::path m_folder;
    std::vector<fs::path> m_images;
    std::size_t m_next = 0;
    int m_shown = 0;
    Skipped m_skipped;
    std::string m_told;
    cv::Mat m_image;
    milliseconds m_at{0};
    SteadyClock::time_point m_due = SteadyClock::now();
    Pace m_pace;
};

/// What the library does not say: why a device that is there would not open. A camera that another program has can be opened; that its
/// pictures can't be had is told to whoever asks for room for them.
std::unexpected<Error> notOpened(const std::string& path) {
    const auto because = [](int why) {
        return fail(why == EBUSY ? ErrorCode::DeviceBusy : ErrorCode::DeviceUnavailable,
                    why == EBUSY ? std::string("another program has the video device") : std::string("the video device can't be opened: ") + std::strerror(why), "camera");
    };
    const int device = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        return because(errno);
    v4l2_requestbuffers room{};
    room.count = 1;
    room.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    room.memory = V4L2_MEMORY_MMAP;
    const int why = ::ioctl(device, VIDIOC_REQBUFS, &room) == 0 ? ENOTSUP : errno;
    ::close(device);
    return because(why);
}

Result<std::unique_ptr<FrameSource>> openDevice(const std::string& place) {
    const std::string path = place.starts_with('/') ? place : "/dev/video" + place;
    std::error_code failure;
    if (!fs::is_character_file(path, failure))
        return fail(ErrorCode::DeviceUnavailable, "no such video device", "camera");
    // 720p is what the quality gate's figures are made for; Motion JPEG is how a USB 2 camera reaches it at 30 a second.
    const std::vector<int> wishes = {cv::CAP_PROP_FOURCC,       cv::VideoWriter::fourcc('M', 'J', 'P', 'G'),
                                     cv::CAP_PROP_FRAME_WIDTH,  1280,
                                     cv::CAP_PROP_FRAME_HEIGHT, 720,
                                     cv::CAP_PROP_BUFFERSIZE,   2};
    cv::VideoCapture capture;
    if (!capture.open(path, cv::CAP_V4L2))
        return notOpened(path);
    for (std::size_t wish = 0; wish < wishes.size(); wish += 2)
        capture.set(wishes[wish], wishes[wish + 1]);
    return std::make_unique<DeviceSource>(std::move(capture));
}

Result<std::unique_ptr<FrameSource>> openVideo(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        return fail(ErrorCode::NotFound, "no such video file", "camera");
    cv::VideoCapture capture;
    if (!fs::is_regular_file(file, failure) || !capture.open(file.string(), cv::CAP_FFMPEG))
        return fail(ErrorCode::InvalidInput, "not a readable video file", "camera");
    return std::make_unique<VideoSource>(file, std::move(capture));
}

Result<std::unique_ptr<FrameSource>> openFolder(const fs::path& folder) {
    std::error_code failure;
    if (!fs::exists(folder, failure))
        return fail(ErrorCode::NotFound, "no such folder", "camera");
    if (!fs::is_directory(folder, failure) || imagesIn(folder).empty())
        return fail(ErrorCode::InvalidInput, "not a folder with pictures", "camera");
    return std::make_unique<FolderSource>(folder);
}

} // namespace

Result<std::unique_ptr<FrameSource>> openFrameSource(const CameraSource& source) {
    switch (source.kind()) {
    case CameraSource::Kind::Device:
        return openDevice(source.place());
    case CameraSource::Kind::Video:
        return openVideo(source.place());
    case CameraSource::Kind::Folder:
        return openFolder(source.place());
    }
    return fail(ErrorCode::Bug, "unknown kind of camera source", "camera");
}

} // namespace anjungan
