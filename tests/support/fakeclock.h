#pragma once

#include "base/clock.h"

namespace anjungan::test {

/// A clock that a test sets: noon UTC of a day, then moved on by hand.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Date day) { set(day); }
    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] Date dayOf(Instant at) const override {
        return std::chrono::floor<std::chrono::days>(at + m_eastOfUtc);
    }

    void set(Date day) { m_now = Instant{day} + std::chrono::hours{12}; }

    /// Where the branch stands: its day begins that much before UTC's (Jakarta: 7 hours).
    void setEastOfUtc(std::chrono::hours by) { m_eastOfUtc = by; }
    void advance(std::chrono::milliseconds by) { m_now += by; }
    void advanceDays(int days) { m_now += std::chrono::days{days}; }

private:
    Instant m_now{};
    std::chrono::hours m_eastOfUtc{0};
};

} // namespace anjungan::test
