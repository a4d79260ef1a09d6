#pragma once

#include "base/date.h"

namespace anjungan {

/// Where time comes from. Every class that needs it gets one; rules get a date as an argument instead.
/// Implementations are safe to read from several threads.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The branch's local calendar day.
    [[nodiscard]] virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date today() const override;
};

/// The system's time of day on another day, for rehearsals, demos and tests: starts at noon UTC of `day` and runs on.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Date day);
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date today() const override;

private:
    std::chrono::milliseconds m_shift;
};

} // namespace anjungan
