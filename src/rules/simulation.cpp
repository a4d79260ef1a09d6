#include "rules/simulation.h"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::rules {

namespace {

constexpr std::uint32_t kUnit = 10'000; // basis points in the whole
constexpr std::int64_t kMostWage = 1'000'000'000'000;
constexpr std::int64_t kMostOpening = 1'000'000'000'000'000;
constexpr int kMostYears = 80;

/// A whole number of any size, as far as this page needs one: 80 years make a fraction over 10,000^80.
class BigNatural {
public:
    explicit BigNatural(std::uint64_t value) { add(value); }

    void multiply(std::uint32_t factor) {
        std::uint64_t carry = 0;
        for (auto& limb : m_limbs) {
            carry += static_cast<std::uint64_t>(limb) * factor;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry > 0)
            m_limbs.push_back(static_cast<std::uint32_t>(carry));
    }

    void add(const BigNatural& other) {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < other.m_limbs.size() || carry > 0; ++i) {
            if (i == m_limbs.size())
                m_limbs.push_back(0);
            carry += static_cast<std::uint64_t>(m_limbs[i]) + (i < other.m_limbs.size() ? other.m_limbs[i] : 0);
            m_limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    }

    /// Floor of the division.
    void divide(std::uint32_t divisor) {
        std::uint64_t rest = 0;
        for (auto limb = m_limbs.rbegin(); limb != m_limbs.rend(); ++limb) {
            rest = (rest << 32) | *limb;
            *limb = static_cast<std::uint32_t>(rest / divisor);
            rest %= divisor;
        }
        while (!m_limbs.empty() && m_limbs.back() == 0)
            m_limbs.pop_back();
    }

    [[nodiscard]] std::optional<std::int64_t> toInt64() const {
        if (m_limbs.size() > 2)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i)
            value |= static_cast<std::uint64_t>(m_limbs[i]) << (32 * i);
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        return static_cast<std::int64_t>(value);
    }

private:
    void add(std::uint64_t value) {
        for (; value > 0; value >>= 32)
            m_limbs.push_back(static_cast<std::uint32_t>(value));
    }

    std::vector<std::uint32_t> m_limbs; ///< least significant first
};

struct Bound {
    std::int64_t value;
    std::int64_t least;
    std::int64_t most;
    std::string_view name;
};

Result<void> checkBounds(const SimulationInput& input) {
    const std::array<Bound, 5> bounds = {{{input.wage.value(), 0, kMostWage, "wage"},
                                          {input.years, 1, kMostYears, "years"},
                                          {input.opening.value(), 0, kMostOpening, "opening"},
                                          {input.rateBasisPoints, 0, kUnit, "rate"},
                                          {input.contributionBasisPoints, 0, kUnit, "contribution"}}};
    for (const Bound& bound : bounds) {
        if (bound.value >= bound.least && bound.value <= bound.most)
            continue;
        const std::string name{bound.name};
        return fail(ErrorCode::InvalidInput,
                    name + " must be from " + std::to_string(bound.least) + " to " + std::to_string(bound.most), name);
    }
    return {};
}

} // namespace

// With rate r = p / 10,000 and c = wage x q / 10,000, every S(y) is N(y) / (20,000 x 10,000^y), because a year's
// contributions and their yield are 12c + 6.5 c r = wage x q x (240,000 + 13 p) / (10,000 x 20,000). So
//   N(y) = N(y-1) x (10,000 + p) + wage x q x (240,000 + 13 p) x 10,000^(y-1),   N(0) = opening x 20,000.
Result<Simulation> simulate(const SimulationInput& input) {
    if (const auto checked = checkBounds(input); !checked)
        return passOn(checked);
    const auto p = static_cast<std::uint32_t>(input.rateBasisPoints);
    const auto q = static_cast<std::uint32_t>(input.contributionBasisPoints);
    BigNatural sum{static_cast<std::uint64_t>(input.opening.value())};
    sum.multiply(2 * kUnit);
    BigNatural year{static_cast<std::uint64_t>(input.wage.value())};
    year.multiply(q);
    year.multiply(24 * kUnit + 13 * p);
    for (int y = 1; y <= input.years; ++y) {
        sum.multiply(kUnit + p);
        sum.add(year);
        year.multiply(kUnit);
    }
    sum.divide(2 * kUnit);
    for (int y = 0; y < input.years; ++y)
        sum.divide(kUnit);
    const auto balance = sum.toInt64();
    if (!balance)
        return fail(ErrorCode::InvalidInput, "the balance after that many years is beyond what can be shown", "years");
    const Rupiah contributions = share(input.wage, std::int64_t{12} * input.years * q, kUnit, Rounding::Floor);
    return Simulation{contributions, Rupiah{*balance}, Rupiah{*balance} - contributions - input.opening};
}

} // namespace anjungan::rules
