#pragma once

#include "base/error.h"
#include "facelink/camerasource.h"

#include <chrono>
#include <memory>
#include <stop_token>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// One picture of a camera: BGR, 8 bit, at least kSmallestFrame, a 4K camera's halved. `at` is the source's own time: it only grows, and what is
/// decided from it comes out the same at any speed.
struct Frame {
    cv::Mat image;
    std::chrono::milliseconds at{0};
};

inline constexpr int kSmallestFrameWidth = 160;
inline constexpr int kSmallestFrameHeight = 120;

/// Where frames come from. Used by one thread.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    /// Waits for the next frame, at the source's own pace, not longer than half a second beyond the source's own work; a
    /// requested stop ends the wait. DeviceUnavailable or NotFound: it is gone (or stop was asked for); InvalidInput: what is
    /// there holds no usable picture. After a failure the source is done: open another.
    virtual Result<Frame> next(const std::stop_token& stop) = 0;

    /// True for a sensor, whose noise makes every picture differ: only there do equal pictures mean that it is frozen.
    [[nodiscard]] virtual bool isLive() const = 0;
};

/// DeviceUnavailable or NotFound when it is not there, DeviceBusy when another program has it, InvalidInput when it holds no pictures.
Result<std::unique_ptr<FrameSource>> openFrameSource(const CameraSource& source);

} // namespace anjungan
