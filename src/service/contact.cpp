#include "service/contact.h"

#include <algorithm>

namespace anjungan::service {

bool isEmailAddress(std::string_view text) {
    const std::size_t at = text.find('@');
    if (text.size() > 100 || at == std::string_view::npos || at == 0 ||
        text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto printable = [](char c) {
        return c > ' ' && c < '\x7f' && c != ',' && c != ';' && c != '"' && c != '<';
    };
    const std::string_view domain = text.substr(at + 1);
    const std::size_t dot = domain.find('.');
    return dot != std::string_view::npos && dot > 0 && domain.back() != '.' && std::ranges::all_of(text, printable);
}

} // namespace anjungan::service
