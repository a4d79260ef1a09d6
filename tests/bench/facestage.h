#pragma once

#include "biometrics/faceengine.h"
#include "facelink/facemessage.h"

#include <filesystem>
#include <functional>
#include <optional>

#include <opencv2/core/mat.hpp>

namespace anjungan::bench {

/// What a camera of 25 pictures a second sees, by the number of the picture.
using Scene = std::function<cv::Mat(unsigned moment)>;

/// The photographed person before the camera: hardly still, with a sensor's grain. The photograph takes this share of the frame's height:
/// those of the sets show a face 45% as high as they are, so that 1 stands for somebody close to the screen, 0.85 for half a step back.
[[nodiscard]] Scene personOf(const cv::Mat& photo, double share = 1);

/// A photograph as somebody holds it up to the camera, trembling: on paper with a margin, on a screen with its frame, or on paper
/// so near that no edge is in view.
enum class Held { Print, Screen, PrintWithoutEdges };
[[nodiscard]] Scene heldUp(const cv::Mat& photo, Held held);

/// A clip of 15 frames a second from this frame on, at its own pace, again from the beginning where it ends.
[[nodiscard]] Scene clipOf(std::vector<cv::Mat> frames, std::size_t from);

/// How many pictures somebody is before the camera: three seconds for who only stands there, ten for who also moves.
inline constexpr unsigned kStanding = 75;
inline constexpr unsigned kMoving = 250;

/// What the kiosk makes of it within this time; nothing where no picture was taken.
[[nodiscard]] std::optional<facemessage::Shot> present(FaceEngine& engine, const std::string& enrolled, const Scene& scene,
                                                       unsigned moments = kStanding);

/// Everybody of the sets, by the first three digits of the file names.
struct Sitter {
    cv::Mat neutral;
    cv::Mat smile;
    cv::Mat smileByWebcam;
    cv::Mat neutralByWebcam;
};
[[nodiscard]] std::vector<Sitter> sittersIn(const std::filesystem::path& shared);

} // namespace anjungan::bench
