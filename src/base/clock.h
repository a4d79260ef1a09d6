#pragma once

#include "base/date.h"

#include <optional>

namespace anjungan {

/// Where time comes from. Every class that needs it gets one; rules get a date as an argument instead.
/// Implementations are safe to read from several threads.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The branch's local calendar day of a moment: an event of 23:30 at the counter is that day's, whatever day UTC has.
    [[nodiscard]] virtual Date dayOf(Instant at) const = 0;

    [[nodiscard]] Date today() const { return dayOf(now()); }

    /// The true day where this clock pretends another one; none for a clock that tells the truth.
    [[nodiscard]] virtual std::optional<Date> pretendedOn() const { return std::nullopt; }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date dayOf(Instant at) const override;
};

/// The system's clock on another day, for rehearsals, demos and tests: starts at the branch's noon of `day` and runs on.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Date day);
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date dayOf(Instant at) const override;
    [[nodiscard]] std::optional<Date> pretendedOn() const override;

private:
    std::chrono::milliseconds m_shift;
};

} // namespace anjungan
