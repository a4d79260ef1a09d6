#pragma once

#include "biometrics/foundface.h"

#include <deque>
#include <optional>

namespace anjungan {

/// Cues of a print or a screen before the camera, from a person who does nothing but look. Advisory: they can send a person to
/// staff and never refuse one. A print that fills the whole view shows neither edges nor room: that is why the gate keeps a
/// face under 40% of the frame's height (biometrics.md, "Liveness").
///
/// Pure but for scratch memory: no clock, frames in order.
class PassiveLiveness {
public:
    /// How many of the newest are judged.
    struct Span {
        std::size_t shares; ///< of the networks, judged by their median
        std::size_t frames;
    };
    static constexpr Span kCamera{5, 36};  ///< five seconds of a camera that is looked at every 150 ms
    static constexpr Span kClip{100, 150}; ///< a whole clip

    static constexpr double kRealFrom = 0.5;      ///< below: staff decide
    static constexpr double kLineShare = 0.30;    ///< of the frames: from here borders are taken for those of a sheet or screen
    static constexpr double kStillShare = 0.95;   ///< of the frames: from here they are taken for one still picture
    static constexpr double kStillDifference = 0.2; ///< grey levels: a sensor's own noise is more

    struct Cues {
        int frames = 0;
        std::optional<double> padShare = std::nullopt; ///< median of the networks' shares for a real face; empty without networks
        double lineShare = 0;           ///< frames with long straight borders on two opposite sides of the face
        double stillShare = 0;          ///< frames that equal the one before
    };

    /// judgesStillness: false for sources that repeat pictures by themselves.
    explicit PassiveLiveness(Span span = kCamera, bool judgesStillness = true) : m_span(span), m_judgesStillness(judgesStillness) {}

    /// realShare: of the networks for this frame, where they looked at it.
    void add(const Picture& picture, const FoundFace& face, std::optional<double> realShare);

    /// Over the span.
    [[nodiscard]] Cues cues() const;

    void reset();

private:
    struct Seen {
        bool hasBorders = false;
        bool isStill = false;
    };

    Span m_span;
    bool m_judgesStillness;
    std::deque<Seen> m_seen;
    std::deque<double> m_shares;
    cv::Mat m_last;
};

/// 0..1, higher for a real person: the networks' median, or without them the share of frames that show no borders.
[[nodiscard]] double scoreOf(const PassiveLiveness::Cues& cues);
/// True where staff should look.
[[nodiscard]] bool isAttackSuspected(const PassiveLiveness::Cues& cues);

/// Long straight borders on two opposite sides of the face: a sheet, a telephone, a frame. Doors and shelves can look like it.
[[nodiscard]] bool hasBordersAround(const cv::Mat& grey, const cv::Rect2d& box);

} // namespace anjungan
