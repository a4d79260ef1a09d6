#include "biometrics/facematcher.h"

#include <algorithm>

namespace anjungan {

namespace {

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Result<MatchResult> FaceMatcher::compare(const FaceTemplate& one, const FaceTemplate& other) const {
    std::vector<double> scores;
    for (const auto* face : {&one, &other})
        if (face->matcher != mark())
            return fail(ErrorCode::InvalidInput, "the template was made by another matcher", "face template");
    for (const auto& first : one.pictures)
        for (const auto& second : other.pictures)
            if (first.size() == second.size())
                scores.push_back(scoreOf(first, second));
    if (scores.empty())
        return fail(ErrorCode::InvalidInput, "the templates hold nothing to compare", "face template");
    return judge(medianOf(std::move(scores)));
}

MatchResult DecidingMatcher::judge(double score) const {
    if (score >= m_thresholds.match)
        return MatchDecision(score, MatchVerdict::Yes);
    return MatchDecision(score, score >= m_thresholds.staff ? MatchVerdict::Staff : MatchVerdict::No);
}

void DecidingMatcher::raiseMatchThreshold(double match) {
    m_thresholds.match = std::max(m_thresholds.match, match);
}

MatchResult HintingMatcher::judge(double score) const {
    if (score >= m_thresholds.match)
        return MatchHint{score, MatchHint::Likeness::Alike};
    return MatchHint{score, score >= m_thresholds.staff ? MatchHint::Likeness::Unclear : MatchHint::Likeness::Unlike};
}

MatchVerdict verdictOf(const MatchResult& result) {
    const auto* decision = std::get_if<MatchDecision>(&result);
    return decision ? decision->verdict() : MatchVerdict::Staff;
}

double scoreOf(const MatchResult& result) {
    const auto* decision = std::get_if<MatchDecision>(&result);
    return decision ? decision->score() : std::get<MatchHint>(result).score;
}

} // namespace anjungan
