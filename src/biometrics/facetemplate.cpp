#include "biometrics/facetemplate.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>

namespace anjungan {

namespace {

// version · length of the matcher's mark · the mark · pictures · values of each (32 bit) · the values (32 bit, little endian)
constexpr char kVersion = 1;

void putNumber(std::string& out, quint32 value) {
    const auto little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_left(bytes) {}

    std::optional<std::string_view> take(std::size_t count) {
        if (count > m_left.size())
            return std::nullopt;
        const auto taken = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return taken;
    }

    std::optional<std::size_t> byte() {
        const auto taken = take(1);
        return taken ? std::optional<std::size_t>(static_cast<unsigned char>(taken->front())) : std::nullopt;
    }

    std::optional<quint32> number() {
        const auto taken = take(4);
        return taken ? std::optional(qFromLittleEndian<quint32>(taken->data())) : std::nullopt;
    }

    [[nodiscard]] bool isEmpty() const { return m_left.empty(); }

private:
    std::string_view m_left;
};

std::optional<std::vector<float>> takeValues(Bytes& in) {
    const auto count = in.number();
    if (!count || *count == 0 || *count > FaceTemplate::kMostValues)
        return std::nullopt;
    std::vector<float> values(*count);
    for (float& value : values) {
        const auto bits = in.number();
        if (!bits)
            return std::nullopt;
        value = std::bit_cast<float>(*bits);
        if (!std::isfinite(value))
            return std::nullopt;
    }
    return values;
}

std::optional<FaceTemplate> take(Bytes& in) {
    const auto version = in.byte();
    const auto markLength = in.byte();
    if (version != static_cast<std::size_t>(kVersion) || !markLength || *markLength == 0)
        return std::nullopt;
    const auto mark = in.take(*markLength);
    const auto count = in.byte();
    if (!mark || !count || *count == 0 || *count > FaceTemplate::kMostPictures)
        return std::nullopt;
    FaceTemplate face{std::string(*mark), {}};
    for (std::size_t at = 0; at < *count; ++at) {
        auto values = takeValues(in);
        if (!values || (at > 0 && values->size() != face.pictures.front().size()))
            return std::nullopt;
        face.pictures.push_back(std::move(*values));
    }
    return in.isEmpty() ? std::optional(std::move(face)) : std::nullopt;
}

} // namespace

std::string toBytes(const FaceTemplate& face) {
    std::string out;
    out.push_back(kVersion);
    out.push_back(static_cast<char>(face.matcher.size()));
    out += face.matcher;
    out.push_back(static_cast<char>(face.pictures.size()));
    for (const auto& values : face.pictures) {
        putNumber(out, static_cast<quint32>(values.size()));
        for (const float value : values)
            putNumber(out, std::bit_cast<quint32>(value));
    }
    return out;
}

Result<FaceTemplate> parseFaceTemplate(std::string_view bytes) {
    Bytes in(bytes);
    auto face = take(in);
    if (!face)
        return fail(ErrorCode::InvalidInput, "not a face template", "face template");
    return *std::move(face);
}

double cosineOf(const std::vector<float>& one, const std::vector<float>& other) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (std::size_t at = 0; at < std::min(one.size(), other.size()); ++at) {
        both += static_cast<double>(one[at]) * other[at];
        first += static_cast<double>(one[at]) * one[at];
        second += static_cast<double>(other[at]) * other[at];
    }
    return first > 0 && second > 0 ? both / std::sqrt(first * second) : 0;
}

} // namespace anjungan
