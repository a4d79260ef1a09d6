#include "bench/facestage.h"

#include "bench/facekit.h"
#include "biometrics/imagefile.h"
#include "support/lookingpipeline.h"

#include <opencv2/imgproc.hpp>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr double kGrain = 2; // grey levels
// 680 of the 720 rows: the borders are in view, and the face on it is as large as one that the kiosk takes. A smaller sheet would only be
// asked to come nearer.
constexpr double kSheetHeight = 680;

cv::Mat trembling(const cv::Mat& still, cv::RNG& chance, double most) {
    cv::Mat frame;
    const cv::Matx23d shift(1, 0, chance.uniform(-most, most), 0, 1, chance.uniform(-most, most));
    cv::warpAffine(still, frame, shift, still.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return frame;
}

/// Another part of one large field of grain each time: drawing it anew takes longer than all that is measured.
cv::Mat grainy(cv::Mat frame, cv::RNG& chance) {
    constexpr int kRoom = 64;
    static const cv::Mat kField = [] {
        cv::Mat field(kHeight + kRoom, kWidth + kRoom, CV_16SC3);
        cv::RNG(1).fill(field, cv::RNG::NORMAL, 0, kGrain);
        return field;
    }();
    cv::add(frame, kField(cv::Rect({chance.uniform(0, kRoom), chance.uniform(0, kRoom)}, frame.size())), frame, {}, CV_8U);
    return frame;
}

/// The photograph at the frame's lower edge, its other sides carried on.
cv::Mat filling(const cv::Mat& photo, double share = 1) {
    cv::Mat scaled;
    const double scale = share * kHeight / photo.rows;
    cv::resize(photo, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat frame;
    const int left = (kWidth - scaled.cols) / 2;
    cv::copyMakeBorder(scaled, frame, kHeight - scaled.rows, 0, left, kWidth - scaled.cols - left, cv::BORDER_REPLICATE);
    return frame;
}

cv::Mat sheetOf(const cv::Mat& photo, bool print) {
    cv::Mat sheet;
    const int margin = photo.cols / 14;
    cv::copyMakeBorder(photo, sheet, margin, margin, margin, margin, cv::BORDER_CONSTANT, print ? cv::Scalar::all(246) : cv::Scalar::all(16));
    if (!print)
        cv::GaussianBlur(sheet * 1.12, sheet, {}, 1.2);
    return sheet;
}

/// Held at one slant by a hand that trembles as people do.
cv::Mat before(const cv::Mat& sheet, double slant, cv::RNG& chance) {
    cv::Mat frame(kHeight, kWidth, CV_8UC3, cv::Scalar::all(130));
    cv::Mat turn = cv::getRotationMatrix2D({sheet.cols / 2.0F, sheet.rows / 2.0F}, slant, kSheetHeight / sheet.rows);
    turn.at<double>(0, 2) += kWidth / 2.0 - sheet.cols / 2.0 + chance.uniform(-2.0, 2.0);
    turn.at<double>(1, 2) += kHeight / 2.0 - sheet.rows / 2.0 + chance.uniform(-2.0, 2.0);
    cv::warpAffine(sheet, frame, turn, frame.size(), cv::INTER_AREA, cv::BORDER_TRANSPARENT);
    return frame;
}

} // namespace

Scene personOf(const cv::Mat& photo, double share) {
    return [still = filling(photo, share)](unsigned moment) {
        cv::RNG chance(moment + 1);
        return grainy(trembling(still, chance, 2), chance);
    };
}

Scene heldUp(const cv::Mat& photo, Held held) {
    if (held == Held::PrintWithoutEdges) {
        // Paper has neither the depth nor the whites of what was photographed.
        cv::Mat printed;
        cv::GaussianBlur(photo * 0.8 + cv::Scalar::all(25), printed, {}, 1);
        return [still = filling(printed)](unsigned moment) {
            cv::RNG chance(moment + 1);
            return grainy(trembling(still, chance, 6), chance);
        };
    }
    const double slant = cv::RNG(static_cast<std::uint64_t>(cv::sum(photo)[0])).uniform(-3.0, 3.0);
    return [sheet = sheetOf(photo, held == Held::Print), slant](unsigned moment) {
        cv::RNG chance(moment + 1);
        return grainy(before(sheet, slant, chance), chance);
    };
}

Scene clipOf(std::vector<cv::Mat> frames, std::size_t from) {
    constexpr unsigned kRate = 15;
    constexpr unsigned kCamera = 25;
    return [frames = std::move(frames), from](unsigned moment) { return frames[(from + moment * kRate / kCamera) % frames.size()]; };
}

std::optional<facemessage::Shot> present(FaceEngine& engine, const std::string& enrolled, const Scene& scene, unsigned moments) {
    Looking looking(engine, {enrolled, false});
    for (unsigned moment = 0; moment < moments; ++moment) {
        const auto messages = looking.add(scene(moment), 40ms * moment);
        if (const auto* shot = firstOf<facemessage::Shot>(messages))
            return *shot;
    }
    return std::nullopt;
}

std::vector<Sitter> sittersIn(const fs::path& shared) {
    std::vector<Sitter> sitters;
    for (const auto& file : picturesIn(shared / "faces/london", "_neutral.jpg")) {
        const auto number = file.filename().string().substr(0, 3);
        const auto derived = shared / "faces/london-derived";
        sitters.push_back({readImageFile(file).value(), readImageFile(shared / "faces/london" / (number + "_smile.jpg")).value(),
                           readImageFile(derived / (number + "_smile_webcam.jpg")).value(),
                           readImageFile(derived / (number + "_neutral_webcam.jpg")).value()});
    }
    return sitters;
}

} // namespace anjungan::bench
