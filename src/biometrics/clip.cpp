#include "biometrics/clip.h"

#include "biometrics/imagefile.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <fstream>
#include <string_view>
#include <vector>

#include <opencv2/videoio.hpp>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

// Containers count a frame or two too many; a clip that was cut short misses far more.
constexpr double kLeastReadShare = 0.85;
constexpr int kMiscounted = 3;

std::unexpected<Error> refuse(const fs::path& place, const std::string& why) {
    return fail(ErrorCode::InvalidInput, place.string() + ": " + why, place.string());
}

bool isPictureName(const fs::path& file) {
    auto extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension == ".jpg" || extension == ".jpeg" || extension == ".png" || extension == ".bmp" || extension == ".webp";
}

Result<int> eachPicture(const fs::path& folder, const std::function<void(const cv::Mat&)>& take) {
    std::vector<fs::path> pictures;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unreadable;
        if (entry->is_regular_file(unreadable) && isPictureName(entry->path()))
            pictures.push_back(entry->path());
    }
    if (failure)
        return refuse(folder, "the folder can't be read");
    if (pictures.empty())
        return refuse(folder, "the folder holds no pictures (JPEG, PNG, BMP or WebP)");
    std::ranges::sort(pictures);
    int count = 0;
    for (const auto& file : pictures) {
        if (count == kMostClipFrames)
            break;
        const auto picture = readImageFile(file);
        if (!picture)
            return passOn(picture);
        take(*picture);
        ++count;
    }
    return count;
}

/// A GIF counts its pictures as it is read: that some are missing shows only in its last byte.
bool isGifCutShort(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 4> head{};
    if (!in.read(head.data(), head.size()) || std::string_view(head.data(), head.size()) != "GIF8")
        return false;
    in.seekg(-1, std::ios::end);
    return in.get() != 0x3b;
}

Result<int> eachClipFrame(const fs::path& file, const std::function<void(const cv::Mat&)>& take) {
    if (isGifCutShort(file))
        return refuse(file, "the clip is cut short: copy it anew");
    cv::VideoCapture clip;
    if (!clip.open(file.string(), cv::CAP_FFMPEG))
        return refuse(file, "no clip that can be read: cut short, damaged or another kind of file");
    const double promised = clip.get(cv::CAP_PROP_FRAME_COUNT);
    cv::Mat frame;
    int count = 0;
    while (count < kMostClipFrames && clip.read(frame)) {
        if (frame.type() != CV_8UC3 || std::min(frame.cols, frame.rows) < kSmallestImageSide ||
            std::max(frame.cols, frame.rows) > kLargestImageSide)
            return refuse(file, "the clip's pictures are " + std::to_string(frame.cols) + " x " + std::to_string(frame.rows) +
                                    " pixels: that can't be used");
        take(frame);
        ++count;
    }
    if (count == 0)
        return refuse(file, "the clip holds no picture that can be read");
    const double expected = std::min<double>(promised, kMostClipFrames);
    if (std::isfinite(promised) && promised > 0 && count < expected * kLeastReadShare - kMiscounted)
        return refuse(file, "the clip is cut short: " + std::to_string(count) + " of " +
                                std::to_string(std::lround(promised)) + " pictures can be read; copy it anew");
    return count;
}

} // namespace

Result<int> eachFrame(const fs::path& place, const std::function<void(const cv::Mat&)>& take) {
    std::error_code failure;
    if (!fs::exists(place, failure))
        return fail(ErrorCode::NotFound, place.string() + ": there is no such file or folder", place.string());
    try {
        if (fs::is_directory(place, failure))
            return eachPicture(place, take);
        if (!fs::is_regular_file(place, failure))
            return refuse(place, "this is no regular file");
        if (fs::file_size(place, failure) == 0)
            return refuse(place, "the file is empty");
        if (!isPictureName(place))
            return eachClipFrame(place, take);
        const auto picture = readImageFile(place);
        if (!picture)
            return passOn(picture);
        take(*picture);
        return 1;
    } catch (const cv::Exception&) {
        return refuse(place, "the pictures can't be decoded");
    }
}

} // namespace anjungan
