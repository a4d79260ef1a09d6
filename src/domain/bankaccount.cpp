#include "domain/bankaccount.h"

#include "base/digits.h"

#include <algorithm>
#include <cstdint>

namespace anjungan {

namespace {

constexpr std::size_t kShortestAccount = 5;
constexpr std::size_t kLongestAccount = 20;
constexpr std::size_t kLongestHolder = 100;

/// Decodes one UTF-8 code point at `at` and moves on; -1 where the bytes are not UTF-8.
std::int32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.size())
        return -1;
    std::int32_t code = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0) != 0x80)
            return -1;
        code = code << 6 | (next & 0x3F);
    }
    static constexpr std::int32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return -1;
    at += length;
    return code;
}

/// Control, bidirectional control, zero-width, private-use and pictograph ranges: nothing that a name or address holds.
bool isForbidden(std::int32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0xE000 && c <= 0xF8FF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFF) || c >= 0x1F000;
}

bool isSpace(std::int32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x3000;
}

bool isLetterOrDigit(std::int32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC0;
}

} // namespace

Result<BankAccount> BankAccount::make(std::string_view bankCode, std::string_view number, std::string_view holder) {
    if (bankCode.size() != 3 || !allDigits(bankCode))
        return fail(ErrorCode::InvalidInput, "a bank code has three digits", "bank");
    if (number.empty() || !allDigits(number))
        return fail(ErrorCode::InvalidInput, "an account number has only digits", "number");
    if (number.size() < kShortestAccount || number.size() > kLongestAccount)
        return fail(ErrorCode::InvalidInput, "an account number has 5 to 20 digits", "number");
    const auto checkedHolder = checkedText(holder, kLongestHolder);
    if (!checkedHolder)
        return fail(ErrorCode::InvalidInput, checkedHolder.error().detail, "holder");
    BankAccount account;
    account.m_bankCode = bankCode;
    account.m_number = number;
    account.m_holder = *checkedHolder;
    return account;
}

Result<std::string> checkedText(std::string_view text, std::size_t maxCharacters) {
    std::string out;
    std::size_t count = 0;
    bool meaningful = false;
    bool pendingSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const std::int32_t code = nextCodePoint(text, at);
        if (code < 0)
            return fail(ErrorCode::InvalidInput, "the text is not valid UTF-8", "encoding");
        if (isSpace(code)) {
            pendingSpace = !out.empty();
            continue;
        }
        if (isForbidden(code))
            return fail(ErrorCode::InvalidInput, "the text holds a control character or a picture", "characters");
        if (pendingSpace) {
            out += ' ';
            ++count;
            pendingSpace = false;
        }
        meaningful = meaningful || isLetterOrDigit(code);
        out.append(text.substr(start, at - start));
        ++count;
    }
    if (!meaningful)
        return fail(ErrorCode::InvalidInput, "the text is empty", std::string(kTextEmpty));
    if (count > maxCharacters)
        return fail(ErrorCode::InvalidInput, "the text is longer than " + std::to_string(maxCharacters) + " characters", std::string(kTextTooLong));
    return out;
}

} // namespace anjungan
