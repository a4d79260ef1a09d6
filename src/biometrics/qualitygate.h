#pragma once

#include "biometrics/foundface.h"
#include "facelink/facecodes.h"

#include <vector>

#include <opencv2/core/mat.hpp>

namespace anjungan {

/// What a face must keep to be photographed. A headscarf, glasses, wrinkles and dark skin keep all of it. Figures without another word: quality gate table of biometrics.md.
struct QualityThresholds {
    double secondFaceShare = 0.40;    ///< of the first one's width, from which a second person counts
    double leastEyeDistancePx = 70;   ///< below it a face can't be matched
    double leastEyesToChin = 0.18;    ///< of the frame's height
    double mostEyesToChin = 0.40;
    double mostOffsetX = 0.16;        ///< of the frame's width; own figure: the whole head stays inside a 16:9 frame
    double mostOffsetY = 0.22;        ///< of the frame's height; own figure, likewise
    double leastSharpness = 0.9;      ///< on the face warped to 100 px eye distance, smaller direction
    double mostUnderExposed = 0.10;   ///< darkness is judged by this, never by mean grey, which refuses dark skin (fact 7)
    double mostOverExposed = 0.05;
    double leastMeanGrey = 40;        ///< with hardly any detail: a covered camera
    double mostMeanGrey = 210;
    double leastStandardDeviation = 12;
    double leastEntropyBits = 5.2;
    double leastCheekRatio = 0.70;
    double mostRollDegrees = 8;
    double mostYawRatio = 0.20;       ///< the points below it are judged only where a network has found them
    double leastMouthGradient = 10;
    double leastEyeBrightness = 0.30;
    double coveredFrameDeviation = 4; ///< own figure: grey deviation of a whole frame under which a lens is covered
    double darkFrameShare = 0.60;     ///< own figure: share of a faceless frame at grey 0-40 that is called dark
};

/// What the whole frame says where no face is found.
struct FrameLight {
    double standardDeviation = 0;
    double darkShare = 0; ///< at grey 0-40
};

/// Twice the nose's distance from the eyes' middle along the eye line, in eye distances: 0 from the front, its sign the side of
/// the picture to which the nose points.
[[nodiscard]] double yawRatioOf(const FoundFace& face);

/// Measures a face against the thresholds. Pure but for scratch memory; not safe to share between threads.
class QualityGate {
public:
    explicit QualityGate(QualityThresholds thresholds = {});

    [[nodiscard]] const QualityThresholds& thresholds() const { return m_thresholds; }

    /// grey: the whole frame. faces: an engine's, widest first; may be empty.
    [[nodiscard]] FaceMeasures measure(const cv::Mat& grey, const std::vector<FoundFace>& faces);

    /// The people that count; faces as for measure().
    [[nodiscard]] int peopleIn(const std::vector<FoundFace>& faces) const;

    [[nodiscard]] static FrameLight lightOf(const cv::Mat& grey);

    /// The one thing most worth saying: what hides the person, then place, then light, then pose and stillness. Good when
    /// nothing is.
    [[nodiscard]] FaceHint judge(const FaceMeasures& measures, const FrameLight& light) const;

private:
    [[nodiscard]] FaceHint judgeLight(const FaceMeasures& measures) const;
    void measureLight(const cv::Mat& face, FaceMeasures& measures) const;
    void measureParts(const FoundFace& face, FaceMeasures& measures) const;
    [[nodiscard]] double sharpnessOf(const cv::Mat& face) const;

    QualityThresholds m_thresholds;
    cv::Mat m_mask;
    cv::Mat m_warped;
};

} // namespace anjungan
