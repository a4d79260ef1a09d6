#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <filesystem>
#include <vector>

#include <opencv2/core/mat.hpp>
#include <opencv2/objdetect.hpp>

namespace anjungan {

/// Finds faces with OpenCV's Haar cascades (Debian package opencv-data). The alt2 cascade on a frame 640 wide: 11 ms and no
/// false face on 411 empty frames, against 135 ms and five with the default one at full size (biometrics.md, "Time" and
/// "Detection"). Where it sees nobody, the default one looks at the same small picture: it knows tilted heads and faces that are still
/// far away, who are then told what to do. Not safe to share between threads.
class FaceFinder final : public FaceDetector {
public:
    /// folder: where haarcascade_*.xml lie; empty for the usual places of the package. NotFound names what is missing.
    static Result<FaceFinder> load(const std::filesystem::path& folder);

    /// grey: 8 bit, any size. The widest face first; eyes are sought only in that one.
    [[nodiscard]] std::vector<FoundFace> find(const cv::Mat& grey);

    /// The same; nose and mouth are estimated from the eyes in each face.
    [[nodiscard]] std::vector<FoundFace> find(const Picture& picture) override { return find(picture.grey); }

    /// At about its size, in the part of the picture around it: a fifth of the time of looking everywhere. The score stays that of the look
    /// everywhere, since fewer sizes have fewer neighbours.
    [[nodiscard]] std::optional<FoundFace> findAgain(const Picture& picture, const FoundFace& before) override;

private:
    FaceFinder() = default;
    void findEyes(const cv::Mat& grey, FoundFace& face);
    bool findEye(const cv::Mat& upperHalf, cv::Point2d& eye);

    cv::CascadeClassifier m_faces;
    cv::CascadeClassifier m_moreFaces;
    cv::CascadeClassifier m_eyes;
    cv::CascadeClassifier m_eyesBehindGlasses;
};

/// The cascade of upright faces seen from the front, by itself. As FaceFinder::load().
[[nodiscard]] Result<cv::CascadeClassifier> loadFaceCascade(const std::filesystem::path& folder);

} // namespace anjungan
