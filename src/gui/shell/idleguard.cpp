#include "gui/shell/idleguard.h"

#include <utility>

namespace anjungan::gui {

IdleGuard::IdleGuard(const IdleTimes& times, QObject* parent) : QObject(parent), m_times(times) {
}

void IdleGuard::setWatching(bool watching) {
    m_watching = watching;
    m_idle = m_gone = {};
    m_masked = false;
}

void IdleGuard::touched() {
    m_idle = m_gone = {};
    if (m_watching && std::exchange(m_masked, false))
        Q_EMIT returned();
}

void IdleGuard::setSeen(bool seen) {
    m_seen = seen;
    if (seen)
        m_gone = {};
}

void IdleGuard::pass(std::chrono::milliseconds elapsed) {
    if (!m_watching)
        return;
    const auto before = std::exchange(m_idle, m_idle + elapsed);
    const auto crossed = [&](std::chrono::milliseconds mark) { return before < mark && m_idle >= mark; };
    if (!m_seen)
        m_gone += elapsed;
    const bool nobody = m_times.faceless.count() > 0 && m_gone >= m_times.faceless;
    const bool mask = m_idle >= m_times.mask || nobody;
    const bool ask = crossed(m_times.ask);
    const bool end = crossed(m_times.end);
    if (mask && !std::exchange(m_masked, true))
        Q_EMIT maskDue();
    if (end) {
        setWatching(false);
        Q_EMIT endDue();
    } else if (ask) {
        Q_EMIT askDue();
    }
}

std::chrono::milliseconds IdleGuard::untilEnd() const {
    return m_idle >= m_times.end ? std::chrono::milliseconds{0} : m_times.end - m_idle;
}

} // namespace anjungan::gui
