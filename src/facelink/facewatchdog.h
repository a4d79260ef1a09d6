#pragma once

#include <chrono>
#include <optional>

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
        StartTimedOut,   ///< it never spoke within startLimit(): as Replace, and the next one gets longer
    };

    /// A page must tell within 2 s that the camera is gone (product's promise): 1.5 s and one check leave room to paint.
    static constexpr Millis kNoFrameLimit{1500};
    /// Further apart, listened() tells of a window that stood still.
    static constexpr Millis kMostBetween{500};
    /// Heartbeats come every 250 ms; six missed ones are no hiccup.
    static constexpr Millis kSilenceLimit{1500};
    /// Loading the vision libraries from a cold disk takes a second or two. A starved machine takes longer, and killing at one
    /// fixed limit would then never end: each start that timed out doubles the next one's limit, up to kLongestStartLimit.
    static constexpr Millis kStartLimit{5000};
    static constexpr Millis kLongestStartLimit{80000};
    /// Longest wait before a restart.
    static constexpr Millis kLongestBackOff{1600};
    /// After this many starts of which nothing came the machine gets a rest between them.
    static constexpr int kManyStarts = 10;
    static constexpr Millis kRest{15000};

    void processStarted(Millis now);
    void processEnded();
    void startTimedOut();
    void messageArrived(Millis now);
    void frameArrived(Millis now);
    /// The process has looked at a picture and said what it saw. Pictures alone come before its engine is loaded, which may end it.
    void startWorked();
    void troubleTold();
    void activated(Millis now);
    void deactivated();
    /// Before each check(), many times a second. A longer time since the one before is one in which the window stood still and heard
    /// nobody: it is nobody's silence.
    void listened(Millis now);

    [[nodiscard]] Verdict check(Millis now) const;

    /// True between a told trouble and the next picture.
    [[nodiscard]] bool isTroubled() const { return m_troubled; }

    /// How long to wait before the next start: 0 after a healthy run, then 200, 400, 800, 1600 ms, and kRest once many have
    /// failed. activated() begins anew: somebody stands there.
    [[nodiscard]] Millis backOff() const;

    /// How long the process that is starting may stay without a word.
    [[nodiscard]] Millis startLimit() const;

private:
    bool m_running = false;
    bool m_heard = false;
    bool m_active = false;
    bool m_troubled = false;
    int m_failedStarts = 0;
    int m_timedOutStarts = 0; ///< in a row
    Millis m_startedAt{0};
    Millis m_lastMessageAt{0};
    Millis m_lastFrameAt{0};
    std::optional<Millis> m_listenedAt;
};

} // namespace anjungan
