#include "base/id.h"

#include "base/crypto.h"

#include <cstdint>
#include <mutex>

namespace anjungan {

std::string newUuid(Instant now) {
    // The 12 bits after the time are a counter within the millisecond, so that ids made in a burst still sort.
    static std::mutex mutex;
    static std::int64_t lastMs = 0;
    static std::uint16_t counter = 0;
    unsigned char bytes[16];
    randomBytes(bytes, sizeof bytes);
    std::int64_t ms = now.time_since_epoch().count();
    {
        const std::scoped_lock lock(mutex);
        if (ms == lastMs) {
            ++counter;
        } else {
            lastMs = ms;
            counter = static_cast<std::uint16_t>(bytes[6] & 0x07) << 8 | bytes[7];
        }
        bytes[6] = static_cast<unsigned char>(0x70 | (counter >> 8 & 0x0f));
        bytes[7] = static_cast<unsigned char>(counter & 0xff);
    }
    for (int i = 5; i >= 0; --i, ms >>= 8)
        bytes[i] = static_cast<unsigned char>(ms & 0xff);
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));

    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += kHex[bytes[i] >> 4];
        text += kHex[bytes[i] & 15];
    }
    return text;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

} // namespace anjungan
