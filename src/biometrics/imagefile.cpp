#include "biometrics/imagefile.h"

#include <QtEndian>

#include <fstream>
#include <iterator>
#include <string>

#include <opencv2/imgcodecs.hpp>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 64u << 20;

unsigned byteAt(std::string_view content, std::size_t at) {
    return at < content.size() ? static_cast<unsigned char>(content[at]) : 0;
}

unsigned bigPair(std::string_view content, std::size_t at) {
    return byteAt(content, at) << 8 | byteAt(content, at + 1);
}

unsigned littlePair(std::string_view content, std::size_t at) {
    return byteAt(content, at + 1) << 8 | byteAt(content, at);
}

bool isJpeg(std::string_view content) {
    return content.starts_with("\xff\xd8\xff");
}

bool isPng(std::string_view content) {
    return content.starts_with("\x89PNG\r\n\x1a\n");
}

bool isBmp(std::string_view content) {
    return content.starts_with("BM");
}

bool isWebp(std::string_view content) {
    return content.starts_with("RIFF") && content.substr(0, 12).ends_with("WEBP");
}

/// Walks the segments up to the one that begins a frame.
cv::Size jpegSize(std::string_view content) {
    std::size_t at = 2;
    while (at + 9 < content.size()) {
        if (byteAt(content, at) != 0xff) {
            ++at;
            continue;
        }
        const unsigned mark = byteAt(content, at + 1);
        const bool beginsFrame = mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
        if (beginsFrame)
            return {static_cast<int>(bigPair(content, at + 7)), static_cast<int>(bigPair(content, at + 5))};
        const bool hasNoLength = mark == 0xff || mark == 0x01 || (mark >= 0xd0 && mark <= 0xd8);
        at += hasNoLength ? (mark == 0xff ? 1 : 2) : 2 + std::max(2u, bigPair(content, at + 2));
    }
    return {};
}

cv::Size webpSize(std::string_view content) {
    const auto kind = content.substr(12, 4);
    const auto three = [content](std::size_t at) { return static_cast<int>(byteAt(content, at + 2) << 16 | littlePair(content, at)); };
    if (kind == "VP8X")
        return {three(24) + 1, three(27) + 1};
    if (kind == "VP8L") {
        const unsigned bits = littlePair(content, 23) << 16 | littlePair(content, 21);
        return {static_cast<int>(bits & 0x3fff) + 1, static_cast<int>(bits >> 14 & 0x3fff) + 1};
    }
    if (kind == "VP8 ")
        return {static_cast<int>(littlePair(content, 26) & 0x3fff), static_cast<int>(littlePair(content, 28) & 0x3fff)};
    return {};
}

int clamped(unsigned value) {
    return static_cast<int>(std::min(value, 0x7fffffffu));
}

/// True where the end that its kind demands is missing.
bool isCutShort(std::string_view content) {
    if (isJpeg(content))
        return content.rfind("\xff\xd9") == std::string_view::npos;
    return isPng(content) && content.rfind("IEND") == std::string_view::npos;
}

std::unexpected<Error> refuse(const fs::path& file, const std::string& why) {
    return fail(ErrorCode::InvalidInput, file.string() + ": " + why, file.string());
}

Result<std::string> readContent(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        return fail(ErrorCode::NotFound, file.string() + ": there is no such file", file.string());
    if (fs::is_directory(file, failure))
        return refuse(file, "this is a folder, not a picture: name one file");
    if (!fs::is_regular_file(file, failure))
        return refuse(file, "this is no regular file");
    const auto bytes = fs::file_size(file, failure);
    if (failure || bytes == 0)
        return refuse(file, "the file is empty");
    if (bytes > kMostBytes)
        return refuse(file, "the file is larger than 64 MiB: make the picture smaller");
    std::ifstream in(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), {}};
    if (!in || content.empty())
        return refuse(file, "the file can't be read");
    return content;
}

Result<void> checkHead(const fs::path& file, std::string_view content) {
    if (content.starts_with("GIF8"))
        return refuse(file, "a GIF is a clip: give it to face liveness, or save one frame as JPEG or PNG");
    if (!isJpeg(content) && !isPng(content) && !isBmp(content) && !isWebp(content))
        return refuse(file, "no JPEG, PNG, BMP or WebP picture, whatever its name says");
    const auto size = sizeInHeader(content);
    const std::string measures = std::to_string(size.width) + " x " + std::to_string(size.height) + " pixels";
    if (size.width <= 0 || size.height <= 0)
        return refuse(file, "the head of the picture is damaged");
    if (size.width < kSmallestImageSide || size.height < kSmallestImageSide)
        return refuse(file, measures + " are too few: at least " + std::to_string(kSmallestImageSide) + " each way");
    if (size.width > kLargestImageSide || size.height > kLargestImageSide || long{size.width} * size.height > kMostImagePixels)
        return refuse(file, measures + " are too many: at most " + std::to_string(kLargestImageSide) +
                                " each way and 64 million in all; make the picture smaller");
    if (isCutShort(content))
        return refuse(file, "the picture is cut short: copy it anew");
    return {};
}

} // namespace

cv::Size sizeInHeader(std::string_view content) {
    if (isJpeg(content))
        return jpegSize(content);
    if (isPng(content) && content.size() > 24)
        return {clamped(qFromBigEndian<quint32>(content.data() + 16)), clamped(qFromBigEndian<quint32>(content.data() + 20))};
    if (isBmp(content) && content.size() > 26)
        return {std::abs(qFromLittleEndian<qint32>(content.data() + 18)), std::abs(qFromLittleEndian<qint32>(content.data() + 22))};
    if (isWebp(content) && content.size() > 30)
        return webpSize(content);
    return {};
}

Result<cv::Mat> readImageFile(const fs::path& file) {
    const auto content = readContent(file);
    if (!content)
        return passOn(content);
    if (const auto sound = checkHead(file, *content); !sound)
        return passOn(sound);
    try {
        const cv::Mat bytes(1, static_cast<int>(content->size()), CV_8U, const_cast<char*>(content->data()));
        cv::Mat image = cv::imdecode(bytes, cv::IMREAD_COLOR);
        if (image.empty() || image.type() != CV_8UC3)
            return refuse(file, "the picture is damaged and can't be decoded");
        return image;
    } catch (const cv::Exception&) {
        return refuse(file, "the picture is damaged and can't be decoded");
    }
}

} // namespace anjungan
