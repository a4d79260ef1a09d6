#include "service/contact.h"

#include <algorithm>

namespace anjungan::service {

bool isEmailAddress(std::string_view text) {
    const std::size_t at = text.find('@');
    if (text.size() > 100 || at == std::string_view::npos || at == 0 ||
        text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto letterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const auto inName = [&](char c) { return letterOrDigit(c) || std::string_view("._%+-'").contains(c); };
    const auto inDomain = [&](char c) { return letterOrDigit(c) || c == '-' || c == '.'; };
    const std::string_view domain = text.substr(at + 1);
    return domain.contains('.') && !domain.contains("..") && !domain.starts_with('.') && !domain.ends_with('.') &&
           std::ranges::all_of(text.substr(0, at), inName) && std::ranges::all_of(domain, inDomain);
}

} // namespace anjungan::service
