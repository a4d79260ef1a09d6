#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace anjungan {

/// Passes frames over so that no more than one in an interval is used; by the frames' own time.
class FramePace {
public:
    /// Whether a frame of this time is used; counted as used where it is.
    bool isDue(std::chrono::milliseconds at, std::chrono::milliseconds interval) {
        if (m_nextAt && at < *m_nextAt)
            return false;
        m_nextAt = std::max(m_nextAt.value_or(at) + interval, at);
        return true;
    }

    /// Another source, whose time is its own.
    void reset() { m_nextAt.reset(); }

private:
    std::optional<std::chrono::milliseconds> m_nextAt;
};

} // namespace anjungan
