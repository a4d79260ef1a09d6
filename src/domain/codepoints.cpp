#include "domain/codepoints.h"

namespace anjungan {

std::vector<std::string> codePoints(std::string_view text) {
    std::vector<std::string> points;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        while (i + length < text.size() && (static_cast<unsigned char>(text[i + length]) & 0xC0) == 0x80)
            ++length;
        points.emplace_back(text.substr(i, length));
        i += length;
    }
    return points;
}

} // namespace anjungan
