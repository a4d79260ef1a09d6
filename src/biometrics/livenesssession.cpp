#include "biometrics/livenesssession.h"

#include <cmath>

namespace anjungan {

LivenessSession::State LivenessSession::add(Millis at, const std::optional<HeadTurn>& turn) {
    if (m_state == State::Passed || m_state == State::Failed)
        return m_state;
    m_lostTrack = false;
    if (!m_begun) {
        m_begun = true;
        m_stepSince = at;
        m_seenAt = at;
    }
    if (!turn) {
        if (at - m_seenAt > kLongestGap)
            loseTrack(at);
        return m_state;
    }
    const bool isAnother = m_last && !isSameTrack(*turn);
    m_seenAt = at;
    m_last = turn;
    if (isAnother || at - m_stepSince > kPatience) {
        isAnother ? loseTrack(at) : startAgain(at);
        return m_state;
    }
    if (m_state == State::Centre)
        addStraight(at, *turn);
    else if (isTurned(*turn)) {
        ++m_turnsDone;
        advance(at, State::Centre);
    }
    return m_state;
}

void LivenessSession::addStraight(Millis at, const HeadTurn& turn) {
    if (std::abs(turn.yawRatio) >= kStraight) {
        m_straightSince.reset();
        return;
    }
    if (!m_straightSince)
        m_straightSince = at;
    if (at - *m_straightSince < kStraightFor)
        return;
    if (m_turnsDone == 0)
        m_frontal = turn.eyesToMouth;
    advance(at, m_turnsDone == 2 ? State::Passed : State::Turn);
}

void LivenessSession::advance(Millis at, State next) {
    m_state = next;
    m_stepSince = at;
    m_straightSince.reset();
}

void LivenessSession::startAgain(Millis at) {
    m_turnsDone = 0;
    m_last.reset();
    advance(at, ++m_tries >= kTries ? State::Failed : State::Centre);
}

/// Time passes before the next frame is handed over: new pictures are taken first.
void LivenessSession::loseTrack(Millis at) {
    m_lostTrack = true;
    if (m_turnsDone > 0 || m_state == State::Turn)
        startAgain(at);
    m_begun = false;
    m_last.reset();
    m_straightSince.reset();
}

std::optional<LivenessSession::Side> LivenessSession::asked() const {
    if (m_state != State::Turn)
        return std::nullopt;
    const bool isFirst = (m_firstSide == Side::First) == (m_turnsDone == 0);
    return isFirst ? Side::First : Side::Second;
}

bool LivenessSession::isSameTrack(const HeadTurn& turn) const {
    return std::hypot(turn.middleX - m_last->middleX, turn.middleY - m_last->middleY) <= kMostJump * m_last->eyeDistancePx;
}

bool LivenessSession::isTurned(const HeadTurn& turn) const {
    const double towards = asked() == Side::First ? -turn.yawRatio : turn.yawRatio;
    return towards > kTurned && turn.eyesToMouth > kLeastEyesToMouth * m_frontal;
}

} // namespace anjungan
