#pragma once

#include <cassert>
#include <compare>
#include <cstdint>
#include <string>

namespace anjungan {

/// Money: whole rupiah. May be negative only as a difference. Range is far above the programme's whole fund.
class Rupiah {
public:
    constexpr Rupiah() = default;
    constexpr explicit Rupiah(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }

    constexpr auto operator<=>(const Rupiah&) const = default;
    constexpr Rupiah& operator+=(Rupiah other) {
        m_value += other.m_value;
        return *this;
    }
    constexpr Rupiah& operator-=(Rupiah other) {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Rupiah operator+(Rupiah a, Rupiah b) { return Rupiah{a.m_value + b.m_value}; }
    friend constexpr Rupiah operator-(Rupiah a, Rupiah b) { return Rupiah{a.m_value - b.m_value}; }

private:
    std::int64_t m_value = 0;
};

/// How a share of an amount becomes whole rupiah.
enum class Rounding { Floor, HalfUp };

/// amount x numerator / denominator, exact inside (128 bits), rounded as said. denominator > 0, result >= 0.
[[nodiscard]] Rupiah share(Rupiah amount, std::int64_t numerator, std::int64_t denominator, Rounding rounding);

/// "Rp9.850.000", with a minus sign before "Rp" where negative.
[[nodiscard]] std::string toText(Rupiah amount);

/// The amount in Indonesian words, lower case: "sembilan juta delapan ratus lima puluh ribu rupiah" (terbilang).
[[nodiscard]] std::string terbilang(Rupiah amount);

} // namespace anjungan
