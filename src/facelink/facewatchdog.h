#pragma once

#include <chrono>

namespace anjungan {

/// When to say that the camera is gone and when to replace anjungan-face. Pure: told what happened and what time it is
/// (steady, milliseconds from any origin), so that tests run it without waiting. Owned by FaceClient.
class FaceWatchdog {
public:
    using Millis = std::chrono::milliseconds;

    enum class Verdict {
        Fine,
        TellUnavailable, ///< no fresh picture: say so now; told once until a picture comes
        Replace,         ///< the process is silent: say so, kill it and start another
    };

    /// A page must tell within 2 s that the camera is gone (product's promise): 1.5 s and one check leave room to paint.
    static constexpr Millis kNoFrameLimit{1500};
    /// Heartbeats come every 250 ms; six missed ones are no hiccup.
    static constexpr Millis kSilenceLimit{1500};
    /// Loading the vision libraries from a cold disk may take long; killing it then would never end.
    static constexpr Millis kStartLimit{5000};
    /// Longest wait before a restart.
    static constexpr Millis kLongestBackOff{1600};

    void processStarted(Millis now);
    void processEnded();
    void messageArrived(Millis now);
    void frameArrived(Millis now);
    void troubleTold();
    void activated(Millis now);
    void deactivated();

    [[nodiscard]] Verdict check(Millis now) const;

    /// True between a told trouble and the next picture.
    [[nodiscard]] bool isTroubled() const { return m_troubled; }

    /// How long to wait before the next start: 0 after a healthy run, then 200, 400, 800, 1600 ms and no longer.
    [[nodiscard]] Millis backOff() const;

private:
    bool m_running = false;
    bool m_heard = false;
    bool m_active = false;
    bool m_troubled = false;
    int m_failedStarts = 0;
    Millis m_startedAt{0};
    Millis m_lastMessageAt{0};
    Millis m_lastFrameAt{0};
};

} // namespace anjungan
