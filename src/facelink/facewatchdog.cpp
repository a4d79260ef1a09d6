#include "facelink/facewatchdog.h"

#include <algorithm>

namespace anjungan {

void FaceWatchdog::processStarted(Millis now) {
    m_running = true;
    m_heard = false;
    m_startedAt = now;
    ++m_failedStarts;
}

void FaceWatchdog::processEnded() {
    m_running = false;
    m_heard = false;
}

void FaceWatchdog::messageArrived(Millis now) {
    m_heard = true;
    m_lastMessageAt = now;
}

void FaceWatchdog::frameArrived(Millis now) {
    messageArrived(now);
    m_failedStarts = 0;
    m_lastFrameAt = now;
    m_troubled = false;
}

void FaceWatchdog::troubleTold() {
    m_troubled = true;
}

void FaceWatchdog::activated(Millis now) {
    m_active = true;
    m_troubled = false;
    m_lastFrameAt = now;
}

void FaceWatchdog::deactivated() {
    m_active = false;
    m_troubled = false;
}

FaceWatchdog::Verdict FaceWatchdog::check(Millis now) const {
    if (m_running) {
        const auto silentFor = now - (m_heard ? m_lastMessageAt : m_startedAt);
        if (silentFor > (m_heard ? kSilenceLimit : kStartLimit))
            return Verdict::Replace;
    }
    if (m_active && !m_troubled && now - m_lastFrameAt > kNoFrameLimit)
        return Verdict::TellUnavailable;
    return Verdict::Fine;
}

FaceWatchdog::Millis FaceWatchdog::backOff() const {
    if (m_failedStarts <= 1)
        return Millis{0};
    return std::min(kLongestBackOff, Millis{100} * (1 << std::min(m_failedStarts - 1, 4)));
}

} // namespace anjungan
