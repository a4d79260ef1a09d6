#include "biometrics/frozendetector.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

/// The same grey everywhere: a closed shutter, a cap. Samples do, since no face that may be photographed is that small or that flat: it
/// alone would bring the whole frame's deviation above this.
bool showsNothing(const cv::Mat& image) {
    constexpr double kLeastDeviation = 2;
    cv::Mat samples;
    cv::resize(image, samples, cv::Size(64, 36), 0, 0, cv::INTER_NEAREST);
    if (samples.channels() > 1)
        cv::cvtColor(samples, samples, cv::COLOR_BGR2GRAY);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(samples, mean, deviation);
    return deviation[0] < kLeastDeviation;
}

} // namespace

bool FrozenDetector::add(const Frame& frame) {
    if (showsNothing(frame.image))
        return false;
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
