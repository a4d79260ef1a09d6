#include "biometrics/errorrates.h"

#include <algorithm>
#include <cmath>

namespace anjungan {

namespace {

constexpr double kZ = 1.959964; // 95%

long countBelow(const std::vector<double>& rising, double threshold) {
    return std::ranges::lower_bound(rising, threshold) - rising.begin();
}

} // namespace

MeasuredShare measuredShare(long hits, long of) {
    MeasuredShare measured{hits, of, 0, 0, 1};
    if (of <= 0)
        return measured;
    const auto n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    const double middle = (p + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
    const double half = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n)) / (1 + kZ * kZ / n);
    measured.share = p;
    measured.low = hits == 0 ? 0 : std::max(0.0, middle - half);
    measured.high = hits == of ? 1 : std::min(1.0, middle + half);
    return measured;
}

ErrorRates::ErrorRates(std::vector<double> genuine, std::vector<double> impostor)
    : m_genuine(std::move(genuine)), m_impostor(std::move(impostor)) {
    std::ranges::sort(m_genuine);
    std::ranges::sort(m_impostor);
}

ErrorPoint ErrorRates::at(double threshold) const {
    const auto impostors = static_cast<long>(m_impostor.size());
    return {threshold, measuredShare(impostors - countBelow(m_impostor, threshold), impostors),
            measuredShare(countBelow(m_genuine, threshold), static_cast<long>(m_genuine.size()))};
}

ErrorPoint ErrorRates::atFmr(double fmr) const {
    const auto allowed = static_cast<std::size_t>(fmr * static_cast<double>(m_impostor.size()));
    if (allowed >= m_impostor.size())
        return at(m_impostor.empty() ? 1 : m_impostor.front());
    // Just above the highest score that must not pass.
    return at(std::nextafter(m_impostor[m_impostor.size() - 1 - allowed], 2.0));
}

ErrorPoint ErrorRates::equal() const {
    ErrorPoint best = at(1);
    double least = 2;
    for (const auto* scores : {&m_genuine, &m_impostor}) {
        for (const double score : *scores) {
            const auto point = at(score);
            const double apart = std::abs(point.falseMatches.share - point.falseNonMatches.share);
            if (apart < least) {
                least = apart;
                best = point;
            }
        }
    }
    return best;
}

std::vector<ErrorPoint> ErrorRates::curve(std::size_t points) const {
    std::vector<ErrorPoint> curve;
    for (std::size_t number = 0; number < points; ++number) {
        // Evenly spread over the powers of ten, since the interesting errors are rare ones.
        const double fmr = std::pow(10, -4.0 * static_cast<double>(number) / static_cast<double>(std::max<std::size_t>(1, points - 1)));
        const auto point = atFmr(fmr);
        if (curve.empty() || point.threshold != curve.back().threshold)
            curve.push_back(point);
    }
    return curve;
}

std::optional<ErrorPoint> ErrorRates::safe() const {
    const auto impostors = static_cast<long>(m_impostor.size());
    long allowed = -1;
    while (allowed + 1 < impostors && measuredShare(allowed + 1, impostors).high <= kWantedFmr)
        ++allowed;
    if (allowed < 0)
        return std::nullopt;
    return at(std::nextafter(m_impostor[m_impostor.size() - 1 - static_cast<std::size_t>(allowed)], 2.0));
}

long ErrorRates::neededImpostors() {
    return static_cast<long>(std::ceil(kZ * kZ * (1 - kWantedFmr) / kWantedFmr));
}

} // namespace anjungan
