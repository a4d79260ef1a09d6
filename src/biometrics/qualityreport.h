#pragma once

#include "biometrics/foundface.h"
#include "biometrics/qualitygate.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan {

/// One measure: its own figure, a score of 0 (worst) to 100, and whether the gate takes it.
struct QualityItem {
    std::string name;
    double value = 0;
    std::optional<int> score; ///< empty where nobody has published one and ours would be invented
    bool accepted = true;
};

struct QualityReport {
    std::vector<QualityItem> items;
    bool accepted = false;
    FaceHint hint = FaceHint::NoFace; ///< what is most worth saying; Good when accepted
    FaceMeasures measures;
};

/// Judges one picture as the camera page would, with the scores of BSI's OFIQ v1.0.3 for the measures that five points and
/// OpenCV can take: single face, inter-eye distance, head size, crop on each side, roll, yaw, luminance mean and variance,
/// under- and over-exposure, dynamic range, illumination uniformity, natural colour. Its sharpness, its expressions and its
/// occlusions need trained files that are not among ours: sharpness and the covered parts have our own figure and no score.
[[nodiscard]] QualityReport reportOn(QualityGate& gate, const Picture& picture, const std::vector<FoundFace>& faces);

/// h * (a + s / (1 + exp((x0 - x) / w))), rounded and kept within 0 and 100: how OFIQ turns a figure into a score.
struct ScoreCurve {
    double h = 100;
    double a = 0;
    double s = 1;
    double x0 = 0;
    double w = 1;

    [[nodiscard]] int at(double x) const;
};

} // namespace anjungan
