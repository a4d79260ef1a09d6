#pragma once

#include "base/date.h"
#include "domain/codes.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace anjungan {

// Well-formed identity numbers. A value of these types has the right shape; what only a dated table can tell (province
// codes, bank codes) is asked in rules/identity.h, which every entry point uses.

/// Nomor Induk Kependudukan: 16 digits PPRRSS DDMMYY SSSS (rules.md 10).
class Nik {
public:
    /// Takes exactly 16 ASCII digits with RR and SS from 01, a real calendar date and a serial from 0001. The error's
    /// `where` names the part: "length", "digits", "regency", "district", "date", "serial".
    [[nodiscard]] static Result<Nik> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string_view provinceCode() const { return std::string_view(m_text).substr(0, 2); }
    [[nodiscard]] Gender gender() const;
    /// The century: the latest that makes the holder at least 17 on `on`. Where none does (29 February 00 was a day of
    /// 2000 only) the only day that there is; rules::checkNik refuses such a NIK.
    [[nodiscard]] Date birthDate(Date on) const;
    auto operator<=>(const Nik&) const = default;

private:
    explicit Nik(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Membership card number: 11 digits without a public check digit.
class Kpj {
public:
    [[nodiscard]] static Result<Kpj> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    auto operator<=>(const Kpj&) const = default;

private:
    explicit Kpj(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Taxpayer number: 15 digits with Luhn over the first nine, or 16 digits: 0 + such a number, or the holder's NIK.
class Npwp {
public:
    /// Takes digits, and dots and a dash as printed on the card (02.183.241.5-000.000).
    [[nodiscard]] static Result<Npwp> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; } ///< digits only
    /// True for 16 digits that are a NIK; then it must be the holder's own.
    [[nodiscard]] bool isNik() const;
    auto operator<=>(const Npwp&) const = default;

private:
    explicit Npwp(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Employer number: 8 digits and a 3-digit division, kept as 12345678/000.
class Npp {
public:
    [[nodiscard]] static Result<Npp> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    auto operator<=>(const Npp&) const = default;

private:
    explicit Npp(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Indonesian mobile number: 08 and 8 to 11 more digits, or the same with +62 or 62 for the 0; kept as +62...
class PhoneNumber {
public:
    [[nodiscard]] static Result<PhoneNumber> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; } ///< +62...
    [[nodiscard]] std::string local() const;                        ///< 08...
    auto operator<=>(const PhoneNumber&) const = default;

private:
    explicit PhoneNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// The last four letters or digits behind bullets, "•••• •••• •••• 0001", for screens that others can see. Of less than
/// eight at most half are shown: "••NA".
[[nodiscard]] std::string maskedTail(std::string_view number);

/// ASCII digits of what a person pasted or scanned: spaces, dots, dashes and slashes go, full-width digits become
/// plain ones. Anything else stays, so that parse() refuses it.
[[nodiscard]] std::string tidyDigits(std::string_view text);

} // namespace anjungan

template <> struct std::hash<anjungan::Nik> {
    std::size_t operator()(const anjungan::Nik& nik) const { return std::hash<std::string>{}(nik.text()); }
};
template <> struct std::hash<anjungan::Kpj> {
    std::size_t operator()(const anjungan::Kpj& kpj) const { return std::hash<std::string>{}(kpj.text()); }
};
