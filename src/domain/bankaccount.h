#pragma once

#include "base/error.h"

#include <compare>
#include <string>
#include <string_view>

namespace anjungan {

/// Where a claim is paid to. Well-formed: three-digit bank code, 5 to 20 digits, a holder name. Whether the code is a
/// known bank and the length usual for it, rules/identity.h tells.
class BankAccount {
public:
    [[nodiscard]] static Result<BankAccount> make(std::string_view bankCode, std::string_view number, std::string_view holder);
    [[nodiscard]] const std::string& bankCode() const { return m_bankCode; }
    [[nodiscard]] const std::string& number() const { return m_number; }
    [[nodiscard]] const std::string& holder() const { return m_holder; }
    auto operator<=>(const BankAccount&) const = default;

private:
    BankAccount() = default;
    std::string m_bankCode;
    std::string m_number;
    std::string m_holder;
};

/// For whoever has a sentence of their own for what checkedText() refuses.
inline constexpr std::string_view kTextEmpty = "empty";
inline constexpr std::string_view kTextTooLong = "too_long";

/// Checks free text that a person typed (name, place, address, reason): valid UTF-8, no control characters, at least one
/// letter or digit, at most `maxCharacters` code points, no emoji or other pictographs. Returns it with outer and
/// doubled spaces removed. The error's `where` is kTextEmpty, kTextTooLong, "characters" or "encoding".
[[nodiscard]] Result<std::string> checkedText(std::string_view text, std::size_t maxCharacters);

} // namespace anjungan
