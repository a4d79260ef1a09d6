#pragma once

#include "biometrics/framesource.h"

#include <chrono>

namespace anjungan {

/// Tells when a sensor repeats one picture: its noise makes every real picture differ, so equal ones for longer than 0.9 s
/// mean that driver or cable has stopped: less than the steady second, so that nobody is photographed by what has stopped. That holds
/// until another picture comes, also from the same camera opened anew. A picture of nothing, as a closed shutter gives it, is passed
/// over: it is told as a covered camera, and mends none that stood still. Only for live sources. Pure: frame time only.
class FrozenDetector {
public:
    static constexpr std::chrono::milliseconds kLimit{900};

    /// True while frozen.
    bool add(const Frame& frame);

private:
    cv::Mat m_last;
    std::chrono::milliseconds m_changedAt{0};
    bool m_isFrozen = false;
};

} // namespace anjungan
