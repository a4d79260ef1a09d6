#include "biometrics/qualitygate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

// The normalised face: 100 px between the eyes.
constexpr int kFaceWidth = 200;
constexpr int kFaceHeight = 260;
constexpr double kEyeY = 90;
constexpr double kFirstEyeX = 50;
constexpr double kEyeApart = 100;
// From eye line to chin in eye distances, for a face seen from the front.
constexpr double kChinInEyeDistances = 1.70;
// The same from the mouth: a turned head's eyes come together, its mouth stays where it is.
constexpr double kChinInEyesToMouth = 1.56;
constexpr double kGrainSigma = 1.0;
// Gives pictures without grain the figures that they have unsmoothed, so that the table's limits hold.
constexpr double kSharpnessScale = 2.4;

cv::Mat ellipticMask() {
    cv::Mat mask = cv::Mat::zeros(kFaceHeight, kFaceWidth, CV_8U);
    cv::ellipse(mask, {kFaceWidth / 2, 145}, {80, 105}, 0, 0, 360, 255, cv::FILLED);
    return mask;
}

cv::Matx23d toNormalised(const FoundFace& face) {
    const auto apart = face.secondEye - face.firstEye;
    const double length2 = apart.x * apart.x + apart.y * apart.y;
    // Rotation and scale that turn the eye line into a level one of kEyeApart.
    const double a = kEyeApart * apart.x / length2;
    const double b = kEyeApart * apart.y / length2;
    return {a,  b, kFirstEyeX - a * face.firstEye.x - b * face.firstEye.y, //
            -b, a, kEyeY + b * face.firstEye.x - a * face.firstEye.y};
}

cv::Point2d middleOfMouth(const FoundFace& face) {
    return (face.firstMouthCorner + face.secondMouthCorner) / 2;
}

double eyesToChin(const FoundFace& face) {
    if (!face.mouthSeen)
        return cv::norm(face.secondEye - face.firstEye) * kChinInEyeDistances;
    return cv::norm(middleOfMouth(face) - (face.firstEye + face.secondEye) / 2) * kChinInEyesToMouth;
}

double meanGradient(const cv::Mat& grey) {
    cv::Mat across;
    cv::Mat down;
    cv::Mat size;
    cv::Sobel(grey, across, CV_32F, 1, 0);
    cv::Sobel(grey, down, CV_32F, 0, 1);
    cv::magnitude(across, down, size);
    return cv::mean(size)[0];
}

double shareBetween(const cv::Mat& histogram, int from, int to) {
    return cv::sum(histogram.rowRange(from, to + 1))[0] / cv::sum(histogram)[0];
}

cv::Mat histogramOf(const cv::Mat& grey, const cv::Mat& mask) {
    const int channel = 0;
    const int bins = 256;
    const float range[] = {0, 256};
    const float* ranges = range;
    cv::Mat histogram;
    cv::calcHist(&grey, 1, &channel, mask, histogram, 1, &bins, &ranges);
    return histogram;
}

double entropyOf(const cv::Mat& histogram) {
    const double total = cv::sum(histogram)[0];
    double bits = 0;
    for (int grey = 0; grey < histogram.rows; ++grey) {
        const double share = histogram.at<float>(grey) / total;
        if (share > 0)
            bits -= share * std::log2(share);
    }
    return bits;
}

} // namespace

double yawRatioOf(const FoundFace& face) {
    const auto along = face.secondEye - face.firstEye;
    const double length2 = along.dot(along);
    return length2 > 0 ? 2 * ((face.nose - face.firstEye).dot(along) / length2 - 0.5) : 0;
}

QualityGate::QualityGate(QualityThresholds thresholds) : m_thresholds(thresholds), m_mask(ellipticMask()) {}

FaceMeasures QualityGate::measure(const cv::Mat& grey, const std::vector<FoundFace>& faces) {
    FaceMeasures measures;
    if (faces.empty())
        return measures;
    const auto& face = faces.front();
    measures.faces = peopleIn(faces);
    const auto apart = face.secondEye - face.firstEye;
    measures.eyesSeen = face.eyesSeen;
    measures.eyeDistancePx = std::hypot(apart.x, apart.y);
    measures.rollDegrees = face.eyesSeen ? std::atan2(apart.y, apart.x) * 180 / std::numbers::pi : 0;
    measures.eyesToChinShare = eyesToChin(face) / grey.rows;
    measures.centreOffsetX = (face.box.x + face.box.width / 2) / grey.cols - 0.5;
    measures.centreOffsetY = (face.box.y + face.box.height / 2) / grey.rows - 0.5;
    cv::warpAffine(grey, m_warped, toNormalised(face), {kFaceWidth, kFaceHeight}, cv::INTER_LINEAR,
                   cv::BORDER_REPLICATE);
    measureLight(m_warped, measures);
    measures.sharpness = sharpnessOf(m_warped);
    measureParts(face, measures);
    return measures;
}

int QualityGate::peopleIn(const std::vector<FoundFace>& faces) const {
    const double least = faces.empty() ? 0 : faces.front().box.width * m_thresholds.secondFaceShare;
    return static_cast<int>(std::ranges::count_if(faces, [least](const FoundFace& face) { return face.box.width >= least; }));
}

// Only where a network has found nose and mouth: an estimate would judge itself.
void QualityGate::measureParts(const FoundFace& face, FaceMeasures& measures) const {
    measures.mouthSeen = face.mouthSeen;
    if (!face.mouthSeen)
        return;
    measures.yawRatio = yawRatioOf(face);
    const auto region = [](double x, double y, double width, double height) {
        return cv::Rect(cvRound(x - width / 2), cvRound(y - height / 2), cvRound(width), cvRound(height));
    };
    const auto mouth = middleOfMouth(face);
    const auto turn = toNormalised(face);
    const double mouthX = turn(0, 0) * mouth.x + turn(0, 1) * mouth.y + turn(0, 2);
    const double mouthY = turn(1, 0) * mouth.x + turn(1, 1) * mouth.y + turn(1, 2);
    const cv::Rect inside(0, 0, kFaceWidth, kFaceHeight);
    if (const cv::Rect part = region(mouthX, mouthY, 80, 44) & inside; part.area() > 0)
        measures.mouthGradient = meanGradient(m_warped(part));
    const double eyes = (cv::mean(m_warped(region(kFirstEyeX, kEyeY, 40, 24)))[0] +
                         cv::mean(m_warped(region(kFirstEyeX + kEyeApart, kEyeY, 40, 24)))[0]) / 2;
    // The darker of forehead and cheeks: a light headscarf reaches down to the brows.
    const double forehead = cv::mean(m_warped(region(kFaceWidth / 2.0, 45, 80, 24)))[0];
    const double cheeks = cv::mean(m_warped(region(kFaceWidth / 2.0, 145, 150, 30)))[0];
    const double skin = std::min(forehead, cheeks);
    measures.eyeBrightness = skin > 0 ? std::min(eyes / skin, 9.0) : 1;
}

void QualityGate::measureLight(const cv::Mat& face, FaceMeasures& measures) const {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(face, mean, deviation, m_mask);
    const auto histogram = histogramOf(face, m_mask);
    measures.meanGrey = mean[0];
    measures.standardDeviation = deviation[0];
    measures.underExposedShare = shareBetween(histogram, 0, 25);
    measures.overExposedShare = shareBetween(histogram, 247, 255);
    measures.entropyBits = entropyOf(histogram);
    // Cheeks: beside the nose, below the eyes, above the mouth.
    const double first = cv::mean(face(cv::Rect(35, 115, 45, 45)))[0];
    const double second = cv::mean(face(cv::Rect(kFaceWidth - 80, 115, 45, 45)))[0];
    measures.cheekRatio = std::max(first, second) > 0 ? std::min(first, second) / std::max(first, second) : 1;
}

// The smaller of both directions: the sum of both (a Laplacian) lets sideways motion blur pass (fact 7). Smoothed first: grain
// is sharp too, and at 3 grey levels a noisy blurred face measured above a clean sharp one; smoothed, 20 people's sharp and
// blurred pictures keep apart at every grain.
double QualityGate::sharpnessOf(const cv::Mat& face) const {
    cv::Mat smooth;
    face.convertTo(smooth, CV_32F);
    cv::GaussianBlur(smooth, smooth, {}, kGrainSigma);
    const cv::Mat across = (cv::Mat_<float>(1, 3) << 1, -2, 1);
    double least = 0;
    for (const bool upright : {false, true}) {
        cv::Mat second;
        cv::filter2D(smooth, second, CV_32F, upright ? cv::Mat(across.t()) : across);
        const double mean = cv::mean(cv::abs(second), m_mask)[0] * kSharpnessScale;
        least = upright ? std::min(least, mean) : mean;
    }
    return least;
}

FrameLight QualityGate::lightOf(const cv::Mat& grey) {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(grey, mean, deviation);
    return {deviation[0], shareBetween(histogramOf(grey, {}), 0, 40)};
}

FaceHint QualityGate::judge(const FaceMeasures& measures, const FrameLight& light) const {
    const auto& limit = m_thresholds;
    if (measures.faces == 0) {
        if (light.standardDeviation < limit.coveredFrameDeviation)
            return FaceHint::CameraCovered;
        return light.darkShare > limit.darkFrameShare ? FaceHint::TooDark : FaceHint::NoFace;
    }
    if (measures.faces > 1)
        return FaceHint::SeveralFaces;
    if (measures.eyesToChinShare > limit.mostEyesToChin)
        return FaceHint::MoveBack;
    if (measures.eyesToChinShare < limit.leastEyesToChin || measures.eyeDistancePx < limit.leastEyeDistancePx)
        return FaceHint::ComeCloser;
    if (std::abs(measures.centreOffsetX) > limit.mostOffsetX || std::abs(measures.centreOffsetY) > limit.mostOffsetY)
        return FaceHint::Centre;
    if (const auto hint = judgeLight(measures); hint != FaceHint::Good)
        return hint;
    if (std::abs(measures.rollDegrees) > limit.mostRollDegrees || std::abs(measures.yawRatio) > limit.mostYawRatio)
        return FaceHint::LookStraight;
    return measures.sharpness < limit.leastSharpness ? FaceHint::HoldStill : FaceHint::Good;
}

FaceHint QualityGate::judgeLight(const FaceMeasures& measures) const {
    const auto& limit = m_thresholds;
    if (measures.underExposedShare > limit.mostUnderExposed)
        return FaceHint::TooDark;
    if (measures.overExposedShare > limit.mostOverExposed || measures.meanGrey > limit.mostMeanGrey)
        return FaceHint::TooBright;
    // Before flatness, which a mask makes.
    if (measures.mouthSeen && measures.eyeBrightness < limit.leastEyeBrightness)
        return FaceHint::EyesCovered;
    if (measures.mouthSeen && measures.mouthGradient < limit.leastMouthGradient)
        return FaceHint::MouthCovered;
    const bool isFlat = measures.standardDeviation < limit.leastStandardDeviation ||
                        measures.entropyBits < limit.leastEntropyBits;
    if (isFlat)
        return measures.meanGrey < limit.leastMeanGrey ? FaceHint::CameraCovered : FaceHint::LowLight;
    return measures.cheekRatio < limit.leastCheekRatio ? FaceHint::UnevenLight : FaceHint::Good;
}

} // namespace anjungan
