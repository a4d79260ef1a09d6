#pragma once

#include "biometrics/facetemplate.h"
#include "biometrics/foundface.h"
#include "facelink/facefindings.h"

#include <variant>

namespace anjungan {

/// What the scores of a matcher may be used for. The classical ones look fine inside one photo session and refuse 28-74% of
/// the right people once pose, light or time has changed (biometrics.md, fact 4): they give a hint, staff decide.
enum class MatchCapability { Decision, HintOnly };

/// A machine's answer. Only a DecidingMatcher can make one: nothing turns a hint into it.
class MatchDecision {
public:
    [[nodiscard]] double score() const { return m_score; }
    [[nodiscard]] MatchVerdict verdict() const { return m_verdict; }

private:
    friend class DecidingMatcher;
    MatchDecision(double score, MatchVerdict verdict) : m_score(score), m_verdict(verdict) {}

    double m_score;
    MatchVerdict m_verdict;
};

/// How alike two faces look to a matcher that may not decide. For the eyes of staff.
struct MatchHint {
    enum class Likeness { Alike, Unclear, Unlike };
    double score = 0;
    Likeness likeness = Likeness::Unclear;
};

using MatchResult = std::variant<MatchDecision, MatchHint>;

/// From `match` up the same person, below `staff` another one, staff look in between.
struct MatchThresholds {
    double match = 1;
    double staff = 1;
    bool operator==(const MatchThresholds&) const = default;
};

/// Compares faces one to one. Not safe to share between threads.
class FaceMatcher {
public:
    virtual ~FaceMatcher() = default;
    FaceMatcher(const FaceMatcher&) = delete;
    FaceMatcher& operator=(const FaceMatcher&) = delete;

    /// The name that is kept with a result.
    [[nodiscard]] virtual std::string name() const = 0;
    /// Name and content of the model: whose templates compare.
    [[nodiscard]] virtual std::string mark() const = 0;
    [[nodiscard]] virtual MatchCapability capability() const = 0;
    [[nodiscard]] MatchThresholds thresholds() const { return m_thresholds; }

    /// The numbers of one face.
    [[nodiscard]] virtual std::vector<float> describe(const Picture& picture, const FoundFace& face) = 0;
    /// How alike two descriptions are; higher is more alike.
    [[nodiscard]] virtual double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const = 0;

    /// The median over all pairs of pictures, judged. InvalidInput where a template is empty or another matcher's.
    [[nodiscard]] Result<MatchResult> compare(const FaceTemplate& one, const FaceTemplate& other) const;

    /// The judgement of a score.
    [[nodiscard]] virtual MatchResult judge(double score) const = 0;

protected:
    explicit FaceMatcher(MatchThresholds thresholds) : m_thresholds(thresholds) {}

    MatchThresholds m_thresholds;
};

class DecidingMatcher : public FaceMatcher {
public:
    [[nodiscard]] MatchCapability capability() const final { return MatchCapability::Decision; }
    [[nodiscard]] MatchResult judge(double score) const final;

    /// A stricter limit from a branch's own calibration. One below the measured limit is not taken.
    void raiseMatchThreshold(double match);

protected:
    using FaceMatcher::FaceMatcher;
};

class HintingMatcher : public FaceMatcher {
public:
    [[nodiscard]] MatchCapability capability() const final { return MatchCapability::HintOnly; }
    [[nodiscard]] MatchResult judge(double score) const final;

protected:
    using FaceMatcher::FaceMatcher;
};

/// What is kept with the claim: a hint is always Staff.
[[nodiscard]] MatchVerdict verdictOf(const MatchResult& result);
[[nodiscard]] double scoreOf(const MatchResult& result);

} // namespace anjungan
