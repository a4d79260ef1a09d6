#include "biometrics/qualityreport.h"

#include "biometrics/alignment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

// The aligned face, 100 px between the eyes, on which light and colour are measured.
constexpr int kWidth = 260;
constexpr int kHeight = 300;
const std::array<cv::Point2d, 5> kPoints = {cv::Point2d(80, 110), {180, 110}, {130, 159}, {91, 219}, {169, 219}};
constexpr double kHeadOfFrame = 0.45; // OFIQ's best share of eyes to chin in the frame's height
constexpr double kYawPerRatio = 0.75; // our rough one: a ratio of 0.35 is a turn of about 25 degrees

int rounded(double score) {
    return static_cast<int>(std::lround(std::clamp(score, 0.0, 100.0)));
}

double sigmoid(double x, double x0, double w) {
    return 1 / (1 + std::exp((x0 - x) / w));
}

int cosineScore(double degrees) {
    const double cosine = std::max(0.0, std::cos(degrees * std::numbers::pi / 180));
    return rounded(100 * cosine * cosine);
}

/// The zones beside the nose that OFIQ compares: a third of the eye distance wide, between eyes and mouth.
std::array<cv::Rect, 2> cheekZones() {
    const double side = 30;
    const double y = 150;
    return {cv::Rect(cvRound(80 - side / 2), cvRound(y), cvRound(side), cvRound(side)),
            cv::Rect(cvRound(180 - side / 2), cvRound(y), cvRound(side), cvRound(side))};
}

cv::Mat shareHistogram(const cv::Mat& grey) {
    const int channel = 0;
    const int bins = 256;
    const float range[] = {0, 256};
    const float* ranges = range;
    cv::Mat histogram;
    cv::calcHist(&grey, 1, &channel, {}, histogram, 1, &bins, &ranges);
    return histogram / static_cast<double>(grey.total());
}

/// How much the grey of both cheeks has in common, 0..1.
double evenness(const cv::Mat& grey) {
    const auto zones = cheekZones();
    return cv::sum(cv::min(shareHistogram(grey(zones[0])), shareHistogram(grey(zones[1]))))[0];
}

/// Distance from the colours of skin in any light that shows colours as they are; 100 where a colour turns to green or blue.
double colourError(const cv::Mat& bgr) {
    const auto zones = cheekZones();
    cv::Mat cheeks;
    cv::hconcat(bgr(zones[0]), bgr(zones[1]), cheeks);
    cheeks.convertTo(cheeks, CV_32F, 1 / 255.0);
    cv::cvtColor(cheeks, cheeks, cv::COLOR_BGR2Lab);
    const auto mean = cv::mean(cheeks);
    const auto beyond = [](double value, double most) { return std::max({0.0, 5 - value, value - most}); };
    return mean[1] < 0 || mean[2] < 0 ? 100 : std::hypot(beyond(mean[1], 25), beyond(mean[2], 35));
}

class Maker {
public:
    Maker(const QualityThresholds& limits, const Picture& picture, const std::vector<FoundFace>& faces, const FaceMeasures& measures)
        : m_limits(limits), m_picture(picture), m_faces(faces), m_measures(measures) {}

    std::vector<QualityItem> make() {
        addPlace();
        addPose();
        addLight();
        addColour();
        addOwn();
        return std::move(m_items);
    }

private:
    void add(std::string name, double value, std::optional<int> score, bool accepted) {
        m_items.push_back({std::move(name), value, score, accepted});
    }

    void addPlace() {
        const auto& m = m_measures;
        const auto& face = m_faces.front();
        const double share = m_faces.size() < 2 ? 0 : std::sqrt(m_faces[1].box.area() / face.box.area());
        add("single_face", m.faces, rounded(100 * (1 - share)), m.faces == 1);
        add("eye_distance_px", m.eyeDistancePx, ScoreCurve{100, 0, 1, 70, 20}.at(m.eyeDistancePx),
            m.eyeDistancePx >= m_limits.leastEyeDistancePx);
        add("head_size", m.eyesToChinShare, ScoreCurve{200, 1, -1, 0, 0.05}.at(std::abs(m.eyesToChinShare - kHeadOfFrame)),
            m.eyesToChinShare >= m_limits.leastEyesToChin && m.eyesToChinShare <= m_limits.mostEyesToChin);
        const double eyes = std::max(1.0, m.eyeDistancePx);
        const double chin = std::max(1.0, m.eyesToChinShare * m_picture.bgr.rows);
        const double eyeLine = (face.firstEye.y + face.secondEye.y) / 2;
        const ScoreCurve beside{100, 0, 1, 0.9, 0.1};
        const double left = face.firstEye.x / eyes;
        const double right = (m_picture.bgr.cols - face.secondEye.x) / eyes;
        const double above = eyeLine / chin;
        const double below = (m_picture.bgr.rows - eyeLine) / chin;
        const bool isCentred = std::abs(m.centreOffsetX) <= m_limits.mostOffsetX;
        const bool isLevel = std::abs(m.centreOffsetY) <= m_limits.mostOffsetY;
        add("margin_left", left, beside.at(left), isCentred);
        add("margin_right", right, beside.at(right), isCentred);
        add("margin_above", above, ScoreCurve{100, 0, 1, 1.4, 0.1}.at(above), isLevel);
        add("margin_below", below, ScoreCurve{100, 0, 1, 1.8, 0.1}.at(below), isLevel);
    }

    void addPose() {
        const auto& m = m_measures;
        if (m.eyesSeen)
            add("roll_degrees", m.rollDegrees, cosineScore(m.rollDegrees), std::abs(m.rollDegrees) <= m_limits.mostRollDegrees);
        if (m.mouthSeen) {
            const double degrees = std::atan(m.yawRatio / kYawPerRatio) * 180 / std::numbers::pi;
            add("yaw_ratio", m.yawRatio, cosineScore(degrees), std::abs(m.yawRatio) <= m_limits.mostYawRatio);
        }
    }

    void addLight() {
        const auto& m = m_measures;
        const double mean = m.meanGrey / 255;
        const double variance = m.standardDeviation * m.standardDeviation / (255 * 255);
        add("luminance_mean", m.meanGrey, rounded(100 * sigmoid(mean, 0.2, 0.05) * (1 - sigmoid(mean, 0.8, 0.05))),
            m.meanGrey <= m_limits.mostMeanGrey);
        add("luminance_variance", variance, rounded(100 * std::sin(60 * variance / (60 * variance + 1) * std::numbers::pi)),
            m.standardDeviation >= m_limits.leastStandardDeviation);
        add("under_exposed_share", m.underExposedShare, ScoreCurve{120, 0.832, -1, 0.92, 0.05}.at(m.underExposedShare),
            m.underExposedShare <= m_limits.mostUnderExposed);
        add("over_exposed_share", m.overExposedShare, rounded(1 / (m.overExposedShare + 0.01)),
            m.overExposedShare <= m_limits.mostOverExposed);
        add("dynamic_range_bits", m.entropyBits, rounded(12.5 * m.entropyBits), m.entropyBits >= m_limits.leastEntropyBits);
    }

    void addColour() {
        const auto& face = m_faces.front();
        const cv::Size size(kWidth, kHeight);
        const double even = evenness(alignedFace(m_picture.grey, face, kPoints, size));
        add("illumination_uniformity", even, rounded(100 * std::pow(even, 0.3)), true);
        add("cheek_ratio", m_measures.cheekRatio, std::nullopt, m_measures.cheekRatio >= m_limits.leastCheekRatio);
        // Reported, never judged: a grey picture and a coloured lamp are no fault of the person.
        const double error = colourError(alignedFace(m_picture.bgr, face, kPoints, size));
        add("natural_colour", error, ScoreCurve{200, 1, -1, 0, 10}.at(error), true);
    }

    void addOwn() {
        const auto& m = m_measures;
        add("sharpness", m.sharpness, std::nullopt, m.sharpness >= m_limits.leastSharpness);
        if (!m.mouthSeen)
            return;
        add("mouth_gradient", m.mouthGradient, std::nullopt, m.mouthGradient >= m_limits.leastMouthGradient);
        add("eye_brightness", m.eyeBrightness, std::nullopt, m.eyeBrightness >= m_limits.leastEyeBrightness);
    }

    const QualityThresholds& m_limits;
    const Picture& m_picture;
    const std::vector<FoundFace>& m_faces;
    const FaceMeasures& m_measures;
    std::vector<QualityItem> m_items;
};

} // namespace

int ScoreCurve::at(double x) const {
    return rounded(h * (a + s * sigmoid(x, x0, w)));
}

QualityReport reportOn(QualityGate& gate, const Picture& picture, const std::vector<FoundFace>& faces) {
    QualityReport report;
    report.measures = gate.measure(picture.grey, faces);
    report.hint = gate.judge(report.measures, QualityGate::lightOf(picture.grey));
    report.accepted = report.hint == FaceHint::Good;
    if (faces.empty())
        report.items.push_back({"single_face", 0, 0, false});
    else
        report.items = Maker(gate.thresholds(), picture, faces, report.measures).make();
    return report;
}

} // namespace anjungan
