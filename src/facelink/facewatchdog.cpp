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

void FaceWatchdog::startTimedOut() {
    ++m_timedOutStarts;
}

void FaceWatchdog::messageArrived(Millis now) {
    m_heard = true;
    m_timedOutStarts = 0;
    m_lastMessageAt = now;
}

void FaceWatchdog::frameArrived(Millis now) {
    messageArrived(now);
    m_lastFrameAt = now;
    m_troubled = false;
}

void FaceWatchdog::startWorked() {
    m_failedStarts = 0;
}

void FaceWatchdog::troubleTold() {
    m_troubled = true;
}

void FaceWatchdog::activated(Millis now) {
    m_active = true;
    m_failedStarts = std::min(m_failedStarts, 1);
    m_troubled = false;
    m_lastFrameAt = now;
}

void FaceWatchdog::deactivated() {
    m_active = false;
    m_troubled = false;
}

void FaceWatchdog::listened(Millis now) {
    const auto since = now - m_listenedAt.value_or(now);
    m_listenedAt = now;
    if (since <= kMostBetween)
        return;
    for (auto* at : {&m_startedAt, &m_lastMessageAt, &m_lastFrameAt})
        *at = std::min(*at + since, now);
}

FaceWatchdog::Verdict FaceWatchdog::check(Millis now) const {
    if (m_running) {
        const auto silentFor = now - (m_heard ? m_lastMessageAt : m_startedAt);
        if (m_heard && silentFor > kSilenceLimit)
            return Verdict::Replace;
        if (!m_heard && silentFor > startLimit())
            return Verdict::StartTimedOut;
    }
    if (m_active && !m_troubled && now - m_lastFrameAt > kNoFrameLimit)
        return Verdict::TellUnavailable;
    return Verdict::Fine;
}

FaceWatchdog::Millis FaceWatchdog::backOff() const {
    if (m_failedStarts <= 1)
        return Millis{0};
    if (m_failedStarts >= kManyStarts)
        return kRest;
    return std::min(kLongestBackOff, Millis{100} * (1 << std::min(m_failedStarts - 1, 4)));
}

FaceWatchdog::Millis FaceWatchdog::startLimit() const {
    return std::min(kLongestStartLimit, kStartLimit * (1 << std::min(m_timedOutStarts, 4)));
}

} // namespace anjungan
