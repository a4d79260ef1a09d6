#pragma once

#include "facelink/facecodes.h"

#include <chrono>

namespace anjungan {

/// Takes the shot by itself: when a face has been good and in one place for a second, the best frame of that second. Pure:
/// no clock, only the frames' own time, so that a clip gives the same shot at any speed.
///
///     looking --good--> steady --1 s--> taken --reset()--> looking
///        ^                |
///        +--bad > gap, or another place/size of the face
class AutoCapture {
public:
    using Millis = std::chrono::milliseconds;

    static constexpr Millis kSteadyTime{1000};
    /// The cascade misses about one good frame in twenty (biometrics.md, "Detection"): a gap this short breaks nothing.
    static constexpr Millis kLongestGap{250};
    /// Frames further apart than this are no steady second, whatever they show.
    static constexpr Millis kLongestPause{600};
    /// How far the face may wander from where the second began, as shares of the frame: further is another pose or person.
    static constexpr double kMostWander = 0.06;
    static constexpr double kMostGrowth = 0.20; ///< of its size

    struct Answer {
        double progress = 0;    ///< 0..1
        bool keepFrame = false; ///< this frame is the best one so far: keep it instead of the one kept before
        bool taken = false;     ///< the second is over: the kept frame is the shot. Said once.
    };

    Answer add(Millis at, FaceHint hint, const FaceMeasures& measures);

    [[nodiscard]] bool isTaken() const { return m_taken; }

    void reset();

private:
    [[nodiscard]] bool isSamePlace(const FaceMeasures& measures) const;

    bool m_steady = false;
    bool m_taken = false;
    Millis m_since{0};
    Millis m_lastGood{0};
    Millis m_last{0};
    FaceMeasures m_first;
    double m_bestScore = 0;
};

} // namespace anjungan
