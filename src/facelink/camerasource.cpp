#include "facelink/camerasource.h"

#include "facelink/facemessage.h"

#include <algorithm>
#include <charconv>

namespace anjungan {

namespace {

constexpr int kHighestDeviceNumber = 63;

bool isDevice(std::string_view place) {
    if (place.starts_with("/dev/"))
        return place.size() > 5 && place.find("..") == std::string_view::npos;
    int number = -1;
    const auto end = place.data() + place.size();
    const auto [stop, failure] = std::from_chars(place.data(), end, number);
    return failure == std::errc{} && stop == end && number >= 0 && number <= kHighestDeviceNumber;
}

bool hasControlCharacter(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace

CameraSource::CameraSource(Kind kind, std::string place) : m_kind(kind), m_place(std::move(place)) {}

Result<CameraSource> CameraSource::parse(std::string_view text) {
    const auto refuse = [](const char* why) { return fail(ErrorCode::InvalidInput, why, "camera"); };
    if (static_cast<qsizetype>(text.size()) > kMaxSourceBytes || hasControlCharacter(text))
        return refuse("too long or with control characters");
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return refuse("expected device:, video: or folder:");
    const auto kind = text.substr(0, colon);
    const auto place = text.substr(colon + 1);
    if (kind == "device") {
        if (!isDevice(place))
            return refuse("a device is a number 0-63 or a path below /dev");
        return CameraSource(Kind::Device, std::string(place));
    }
    if (kind != "video" && kind != "folder")
        return refuse("expected device:, video: or folder:");
    if (!place.starts_with('/'))
        return refuse("expected an absolute path");
    return CameraSource(kind == "video" ? Kind::Video : Kind::Folder, std::string(place));
}

std::string CameraSource::toText() const {
    switch (m_kind) {
    case Kind::Device:
        return "device:" + m_place;
    case Kind::Video:
        return "video:" + m_place;
    case Kind::Folder:
        return "folder:" + m_place;
    }
    return {};
}

} // namespace anjungan
