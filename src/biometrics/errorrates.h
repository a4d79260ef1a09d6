#pragma once

#include <optional>
#include <vector>

namespace anjungan {

/// A share with the 95% interval of Wilson. Pairs share people, so that the truth is a little wider.
struct MeasuredShare {
    long hits = 0;
    long of = 0;
    double share = 0;
    double low = 0;
    double high = 1;
};

[[nodiscard]] MeasuredShare measuredShare(long hits, long of);

/// A threshold and the errors of both kinds that it makes.
struct ErrorPoint {
    double threshold = 1;
    MeasuredShare falseMatches;    ///< of different people
    MeasuredShare falseNonMatches; ///< of the same person
};

/// The errors of a matcher on scores that are known to be of the same person (genuine) and of different people (impostor). Pure.
class ErrorRates {
public:
    static constexpr double kWantedFmr = 1e-3;

    ErrorRates(std::vector<double> genuine, std::vector<double> impostor);

    [[nodiscard]] ErrorPoint at(double threshold) const;
    /// The lowest threshold whose share of false matches is not above `fmr`.
    [[nodiscard]] ErrorPoint atFmr(double fmr) const;
    /// Where both errors are equal, as near as the scores allow.
    [[nodiscard]] ErrorPoint equal() const;
    /// From many false matches to none, at most `points` of them.
    [[nodiscard]] std::vector<ErrorPoint> curve(std::size_t points) const;
    /// The lowest threshold whose false matches stay under kWantedFmr with 95% certainty; nothing where there are too few
    /// pairs to say so: see neededImpostors().
    [[nodiscard]] std::optional<ErrorPoint> safe() const;

    /// With fewer pairs of different people even none that match proves nothing about kWantedFmr.
    [[nodiscard]] static long neededImpostors();

private:
    std::vector<double> m_genuine;  ///< rising
    std::vector<double> m_impostor; ///< rising
};

} // namespace anjungan
