#include "gui/shell/idleguard.h"

#include <utility>

namespace anjungan::gui {

IdleGuard::IdleGuard(const IdleTimes& times, QObject* parent) : QObject(parent), m_times(times) {
}

void IdleGuard::setWatching(bool watching) {
    m_watching = watching;
    m_idle = {};
}

void IdleGuard::touched() {
    const auto idle = std::exchange(m_idle, {});
    if (m_watching && idle >= m_times.mask)
        Q_EMIT returned();
}

void IdleGuard::pass(std::chrono::milliseconds elapsed) {
    if (!m_watching)
        return;
    const auto before = std::exchange(m_idle, m_idle + elapsed);
    const auto crossed = [&](std::chrono::milliseconds mark) { return before < mark && m_idle >= mark; };
    const bool mask = crossed(m_times.mask);
    const bool ask = crossed(m_times.ask);
    const bool end = crossed(m_times.end);
    if (mask)
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
