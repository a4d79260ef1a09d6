#pragma once

#include "base/date.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace anjungan {

/// A claim's public number: JHT-YYMMDD-XXXXXX, five random characters and a check character over the digits of the
/// date and the five. Characters without look-alikes (no 0 O 1 I L), upper case. Says nothing about the person.
class TrackingNumber {
public:
    /// A new random number for a claim of this day. The store's UNIQUE constraint tells a collision; then make another.
    [[nodiscard]] static TrackingNumber make(Date submittedOn);
    /// One whose five characters come from `chance`: the same number each time, for invented claims of a demo.
    [[nodiscard]] static TrackingNumber invented(Date submittedOn, std::uint64_t chance);
    /// Reads what a person typed or a QR code carries: lower case and missing dashes are forgiven, a wrong check
    /// character is InvalidInput.
    [[nodiscard]] static Result<TrackingNumber> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    auto operator<=>(const TrackingNumber&) const = default;

private:
    explicit TrackingNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace anjungan
