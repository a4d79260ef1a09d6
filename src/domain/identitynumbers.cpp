#include "domain/identitynumbers.h"

#include "base/digits.h"
#include "domain/codepoints.h"

#include <algorithm>

namespace anjungan {

using namespace std::chrono;

namespace {

constexpr int kAdultAge = 17;           // the age from which a KTP is issued (rules.md 10)
constexpr unsigned kFemaleDayOffset = 40;
constexpr std::string_view kFullWidthZero = "\xEF\xBC\x90"; // U+FF10

unsigned number(std::string_view text) {
    unsigned value = 0;
    for (const char c : text)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

/// What a NIK says of the birth date, before the century is known.
struct BirthPart {
    unsigned day;
    unsigned month;
    unsigned yearOfCentury;
};

BirthPart birthPart(std::string_view nik) {
    unsigned day = number(nik.substr(6, 2));
    if (day > kFemaleDayOffset)
        day -= kFemaleDayOffset;
    return {day, number(nik.substr(8, 2)), number(nik.substr(10, 2))};
}

bool luhn(std::string_view digits) {
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        unsigned d = static_cast<unsigned>(digits[digits.size() - 1 - i] - '0');
        if (i % 2 == 1) {
            d *= 2;
            if (d > 9)
                d -= 9;
        }
        sum += d;
    }
    return sum % 10 == 0;
}

std::unexpected<Error> badDigits(std::string_view text, std::size_t expected, const std::string& what) {
    if (!allDigits(text))
        return fail(ErrorCode::InvalidInput, what + " has only digits", "digits");
    return fail(ErrorCode::InvalidInput, what + " has " + std::to_string(expected) + " digits", "length");
}

} // namespace

Result<Nik> Nik::parse(std::string_view text) {
    if (text.size() != 16 || !allDigits(text))
        return badDigits(text, 16, "a NIK");
    if (number(text.substr(2, 2)) == 0)
        return fail(ErrorCode::InvalidInput, "the regency code in a NIK is 01 to 99", "regency");
    if (number(text.substr(4, 2)) == 0)
        return fail(ErrorCode::InvalidInput, "the district code in a NIK is 01 to 99", "district");
    const BirthPart part = birthPart(text);
    // 29 February is real in one of the two centuries that can be meant if the year is a leap year in 2000 + yy or 1900 + yy.
    const auto real = [&part](int century) {
        return year_month_day{year{century + static_cast<int>(part.yearOfCentury)}, month{part.month}, day{part.day}}.ok();
    };
    if (!real(2000) && !real(1900))
        return fail(ErrorCode::InvalidInput, "the birth date in a NIK is no day of the calendar", "date");
    if (number(text.substr(12, 4)) == 0)
        return fail(ErrorCode::InvalidInput, "the serial of a NIK starts at 0001", "serial");
    return Nik{std::string(text)};
}

Gender Nik::gender() const {
    return number(std::string_view(m_text).substr(6, 2)) > kFemaleDayOffset ? Gender::Female : Gender::Male;
}

Date Nik::birthDate(Date on) const {
    const BirthPart part = birthPart(m_text);
    Date earliest{};
    for (int century = 2100; century >= 1800; century -= 100) {
        const year_month_day birth{year{century + static_cast<int>(part.yearOfCentury)}, month{part.month}, day{part.day}};
        if (!birth.ok())
            continue;
        earliest = sys_days{birth};
        if (ageOn(earliest, on) >= kAdultAge)
            return earliest;
    }
    return earliest;
}

Result<Kpj> Kpj::parse(std::string_view text) {
    if (text.size() != 11 || !allDigits(text))
        return badDigits(text, 11, "a KPJ");
    return Kpj{std::string(text)};
}

Result<Npwp> Npwp::parse(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != '.' && c != '-')
            digits += c;
    if (!allDigits(digits))
        return fail(ErrorCode::InvalidInput, "an NPWP has only digits", "digits");
    if (digits.size() == 15)
        return luhn(std::string_view(digits).substr(0, 9))
                   ? Result<Npwp>{Npwp{digits}}
                   : fail(ErrorCode::InvalidInput, "the check digit of the NPWP does not fit", "check");
    if (digits.size() == 16) {
        const bool old = digits[0] == '0' && luhn(std::string_view(digits).substr(1, 9));
        if (old || Nik::parse(digits))
            return Npwp{digits};
        return fail(ErrorCode::InvalidInput, "16 digits must be 0 and an NPWP, or the holder's NIK", "check");
    }
    return fail(ErrorCode::InvalidInput, "an NPWP has 15 or 16 digits", "length");
}

bool Npwp::isNik() const {
    const bool old = m_text.size() == 15 || (m_text[0] == '0' && luhn(std::string_view(m_text).substr(1, 9)));
    return !old;
}

Result<Npp> Npp::parse(std::string_view text) {
    if (text.size() != 12 || text[8] != '/' || !allDigits(text.substr(0, 8)) || !allDigits(text.substr(9)))
        return fail(ErrorCode::InvalidInput, "an NPP is written 12345678/000");
    return Npp{std::string(text)};
}

Result<PhoneNumber> PhoneNumber::parse(std::string_view text) {
    std::string_view rest = text;
    if (rest.starts_with("+62"))
        rest.remove_prefix(3);
    else if (rest.starts_with("62"))
        rest.remove_prefix(2);
    else if (rest.starts_with("0"))
        rest.remove_prefix(1);
    else
        return fail(ErrorCode::InvalidInput, "a mobile number starts with 08", "prefix");
    if (!allDigits(rest))
        return fail(ErrorCode::InvalidInput, "a mobile number has only digits", "digits");
    if (!rest.starts_with("8"))
        return fail(ErrorCode::InvalidInput, "a mobile number starts with 08", "prefix");
    if (rest.size() < 9 || rest.size() > 12)
        return fail(ErrorCode::InvalidInput, "a mobile number has 08 and 8 to 11 more digits", "length");
    return PhoneNumber{"+62" + std::string(rest)};
}

std::string PhoneNumber::local() const {
    return "0" + m_text.substr(3);
}

std::string maskedTail(std::string_view number) {
    constexpr std::size_t kMostShown = 4;
    const std::vector<std::string> points = codePoints(number);
    const std::size_t hidden = points.size() - std::min(kMostShown, points.size() / 2);
    std::string text;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0 && (points.size() - i) % 4 == 0)
            text += ' ';
        text += i < hidden ? "\xE2\x80\xA2" : points[i];
    }
    return text;
}

std::string tidyDigits(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '.' || c == '-' || c == '/' || c == '\t' || c == '\n' || c == '\r')
            continue;
        if (text.substr(i, 2) == kFullWidthZero.substr(0, 2) && i + 2 < text.size()) {
            const auto last = static_cast<unsigned char>(text[i + 2]);
            if (last >= 0x90 && last <= 0x99) {
                out += static_cast<char>('0' + (last - 0x90));
                i += 2;
                continue;
            }
        }
        if (text.substr(i, 2) == "\xC2\xA0") { // no-break space, as pasted from a web page
            ++i;
            continue;
        }
        out += c;
    }
    return out;
}

} // namespace anjungan
