#pragma once

#include "facelink/facecodes.h"

#include <chrono>
#include <optional>
#include <vector>

namespace anjungan {

/// What a frame says about the head's direction, from five points.
struct HeadTurn {
    double yawRatio = 0;      ///< as yawRatioOf(): 0 from the front
    double eyesToMouth = 0;   ///< eye distance over eyes-to-mouth distance: a turned head's eyes come together
    double eyeDistancePx = 0;
    double middleX = 0;       ///< of the eyes, in pixels
    double middleY = 0;
};

/// The challenge of gestures: turn the head to one side, back to the middle, to the other side, back to the middle. A setting,
/// off by default, since gestures fail the elderly; a print on paper fails it always, a single turn leaks one in eleven
/// (biometrics.md, "Liveness"). Pure: no clock, the order of the sides is given, so that clips replay the same at any speed.
///
///     Centre --0.3 s straight--> Turn(first) --> Centre --0.3 s--> Turn(second) --> Centre --0.3 s--> Passed
///        each step at most kPatience; a lost track starts again; more than kTries times: Failed. Until the first turn is asked for,
///        a lost track costs no try.
class LivenessSession {
public:
    using Millis = std::chrono::milliseconds;
    enum class Side { First, Second }; ///< to the left or right of the camera's picture
    enum class State { Centre, Turn, Passed, Failed };

    static constexpr double kTurned = 0.35;      ///< yaw ratio, each way
    static constexpr double kStraight = 0.15;
    /// Of the frontal proportion of eyes to mouth: a sheet that is swung loses more of its width than a head that turns.
    static constexpr double kLeastEyesToMouth = 0.75;
    static constexpr Millis kStraightFor{300};
    static constexpr Millis kPatience{8000};     ///< for each step
    static constexpr Millis kLongestGap{500};    ///< without a face: another may have taken its place
    static constexpr int kTries = 2;
    static constexpr double kMostJump = 1.0;     ///< of the eye distance between two frames: another face

    /// firstSide: drawn at random by the caller.
    explicit LivenessSession(Side firstSide) : m_firstSide(firstSide) {}

    /// One frame; nothing in `turn` where no face is seen.
    State add(Millis at, const std::optional<HeadTurn>& turn);

    [[nodiscard]] State state() const { return m_state; }
    /// Whether the last frame showed another face, or none for too long: pictures from before may be somebody else's.
    [[nodiscard]] bool lostTrack() const { return m_lostTrack; }
    /// Begun anew since the first turn was asked for.
    [[nodiscard]] int triesUsed() const { return m_tries; }
    /// The side that is asked for now; nothing while the middle is.
    [[nodiscard]] std::optional<Side> asked() const;

private:
    void startAgain(Millis at);
    void loseTrack(Millis at);
    void advance(Millis at, State next);
    [[nodiscard]] bool isSameTrack(const HeadTurn& turn) const;
    [[nodiscard]] bool isTurned(const HeadTurn& turn) const;
    void addStraight(Millis at, const HeadTurn& turn);

    Side m_firstSide;
    State m_state = State::Centre;
    int m_turnsDone = 0;
    int m_tries = 0;
    bool m_begun = false;
    bool m_lostTrack = false;
    Millis m_stepSince{0};
    Millis m_seenAt{0};
    std::optional<Millis> m_straightSince;
    double m_frontal = 0; ///< eyesToMouth from the front
    std::optional<HeadTurn> m_last;
};

} // namespace anjungan
