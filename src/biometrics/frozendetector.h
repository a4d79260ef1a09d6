#pragma once

#include "biometrics/framesource.h"

#include <chrono>

namespace anjungan {

/// Tells when a sensor repeats one picture: its noise makes every real picture differ, so equal ones for longer than 1.2 s
/// mean that driver or cable has stopped. Only for live sources. Pure: frame time only.
class FrozenDetector {
public:
    static constexpr std::chrono::milliseconds kLimit{1200};

    /// True while frozen.
    bool add(const Frame& frame);

private:
    cv::Mat m_last;
    std::chrono::milliseconds m_changedAt{0};
};

} // namespace anjungan
