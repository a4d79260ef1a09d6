#include "domain/trackingnumber.h"

#include "base/crypto.h"

#include <array>
#include <bit>
#include <cctype>
#include <cstdint>

namespace anjungan {

namespace {

// 31 characters: a prime, so that weights 1 to 11 tell every single wrong character and every swap of neighbours.
constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr std::string_view kPrefix = "JHT";
constexpr std::size_t kRandomCharacters = 5;

/// The check character over six date digits and five random characters.
char checkCharacter(std::string_view date, std::string_view random) {
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char c : date)
        sum += static_cast<std::size_t>(c - '0') * weight++;
    for (const char c : random)
        sum += kAlphabet.find(c) * weight++;
    return kAlphabet[sum % kAlphabet.size()];
}

std::string compose(std::string_view date, std::string_view random) {
    std::string text{kPrefix};
    text.append("-").append(date).append("-").append(random);
    text += checkCharacter(date, random);
    return text;
}

/// YYMMDD
std::string shortDay(Date day) {
    const std::string iso = toText(day);
    return iso.substr(2, 2) + iso.substr(5, 2) + iso.substr(8, 2);
}

} // namespace

TrackingNumber TrackingNumber::invented(Date submittedOn, std::uint64_t chance) {
    std::string characters;
    for (; characters.size() < kRandomCharacters; chance /= kAlphabet.size())
        characters += kAlphabet[chance % kAlphabet.size()];
    return TrackingNumber{compose(shortDay(submittedOn), characters)};
}

TrackingNumber TrackingNumber::make(Date submittedOn) {
    // Of 2^64 chances for 31^5 numbers: none is likelier than another by more than two millionths of a millionth.
    std::array<unsigned char, sizeof(std::uint64_t)> chance{};
    randomBytes(chance.data(), chance.size());
    return invented(submittedOn, std::bit_cast<std::uint64_t>(chance));
}

Result<TrackingNumber> TrackingNumber::parse(std::string_view text) {
    std::string plain;
    for (const char c : text)
        if (c != '-' && c != ' ')
            plain += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const auto wrong = [] { return fail(ErrorCode::InvalidInput, "a tracking number is written JHT-YYMMDD-XXXXXX"); };
    if (plain.size() != kPrefix.size() + 6 + kRandomCharacters + 1 || !plain.starts_with(kPrefix))
        return wrong();
    const std::string date = plain.substr(3, 6);
    const std::string random = plain.substr(9, kRandomCharacters);
    for (const char c : date)
        if (c < '0' || c > '9')
            return wrong();
    for (const char c : random)
        if (kAlphabet.find(c) == std::string_view::npos)
            return wrong();
    if (!parseDate("20" + date.substr(0, 2) + "-" + date.substr(2, 2) + "-" + date.substr(4, 2)))
        return wrong();
    if (plain.back() != checkCharacter(date, random))
        return fail(ErrorCode::InvalidInput, "a character of the tracking number was read wrongly", "check");
    return TrackingNumber{compose(date, random)};
}

} // namespace anjungan
