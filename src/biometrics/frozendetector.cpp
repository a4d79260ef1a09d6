#include "biometrics/frozendetector.h"

#include <opencv2/core.hpp>

namespace anjungan {

bool FrozenDetector::add(const Frame& frame) {
    const bool same = m_last.size() == frame.image.size() && m_last.type() == frame.image.type() &&
                      cv::norm(m_last, frame.image, cv::NORM_INF) == 0;
    if (!same) {
        m_last = frame.image;
        m_isFrozen = false;
    }
    // A camera that is opened anew begins its time anew.
    if (!same || frame.at < m_changedAt)
        m_changedAt = frame.at;
    m_isFrozen = m_isFrozen || frame.at - m_changedAt > kLimit;
    return m_isFrozen;
}

} // namespace anjungan
