#include "biometrics/autocapture.h"

#include <algorithm>
#include <cmath>

namespace anjungan {

namespace {

/// Higher is better: sharp, level, in the middle, eyes seen.
double scoreOf(const FaceMeasures& measures) {
    const double away = std::hypot(measures.centreOffsetX, measures.centreOffsetY);
    return std::min(measures.sharpness, 6.0) - 0.15 * std::abs(measures.rollDegrees) - 4 * away +
           (measures.eyesSeen ? 1.5 : 0) + measures.cheekRatio;
}

} // namespace

AutoCapture::Answer AutoCapture::add(Millis at, FaceHint hint, const FaceMeasures& measures) {
    Answer answer;
    if (m_taken)
        return answer;
    const bool paused = at < m_last || at - m_last > kLongestPause;
    m_last = at;
    const bool good = hint == FaceHint::Good;
    if (m_steady && (paused || (good ? !isSamePlace(measures) : at - m_lastGood > kLongestGap)))
        m_steady = false;
    if (good) {
        const double score = scoreOf(measures);
        if (!m_steady) {
            m_steady = true;
            m_since = at;
            m_first = measures;
            answer.keepFrame = true;
        } else {
            answer.keepFrame = score > m_bestScore;
        }
        if (answer.keepFrame)
            m_bestScore = score;
        m_lastGood = at;
        m_taken = at - m_since >= kSteadyTime;
        answer.taken = m_taken;
    }
    if (m_steady)
        answer.progress = std::min(1.0, static_cast<double>((m_lastGood - m_since).count()) / kSteadyTime.count());
    return answer;
}

bool AutoCapture::isSamePlace(const FaceMeasures& measures) const {
    const double wander = std::max(std::abs(measures.centreOffsetX - m_first.centreOffsetX),
                                   std::abs(measures.centreOffsetY - m_first.centreOffsetY));
    const double growth = std::abs(measures.eyeDistancePx - m_first.eyeDistancePx);
    return wander <= kMostWander && growth <= kMostGrowth * m_first.eyeDistancePx;
}

void AutoCapture::reset() {
    *this = AutoCapture();
}

} // namespace anjungan
