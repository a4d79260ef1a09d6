#pragma once

#include "support/catch.h"
#include "support/lookingpipeline.h"

#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace anjungan {

inline FaceEngine& cascades() {
    static FaceEngine engine = EngineFactory::probe({{}, {}}).value();
    return engine;
}

inline bool has(const FaceFindings& findings, FaceReason reason) {
    return std::ranges::find(findings.reasons, reason) != findings.reasons.end();
}

/// Somebody who holds still, with the grain of this frame.
inline cv::Mat stillPerson(unsigned number) {
    auto scene = goodScene();
    scene.noiseSeed = number;
    return drawScene(scene);
}

/// The shot that a person who holds still gets.
inline facemessage::Shot shotOf(FaceEngine& engine, const FaceTask& task) {
    Looking looking(engine, task);
    for (unsigned number = 0; number < 60; ++number)
        if (const auto messages = looking.add(stillPerson(number), std::chrono::milliseconds(60) * number); const auto* shot = firstOf<facemessage::Shot>(messages))
            return *shot;
    FAIL("no shot");
    return {};
}

class CountedPad final : public PadScorer {
public:
    explicit CountedPad(int& times) : m_times(times) {}
    double realShare(const Picture&, const FoundFace&) override {
        ++m_times;
        return 0.9;
    }

private:
    int& m_times;
};

class CountedMatcher final : public HintingMatcher {
public:
    explicit CountedMatcher(int& times) : HintingMatcher({1, 0}), m_times(times) {}
    std::string name() const override { return "counted"; }
    std::string mark() const override { return name(); }
    std::vector<float> describe(const Picture&, const FoundFace&) override {
        ++m_times;
        return {1};
    }
    double scoreOf(const std::vector<float>&, const std::vector<float>&) const override { return 1; }

private:
    int& m_times;
};

/// Knows everybody.
class SureMatcher final : public DecidingMatcher {
public:
    SureMatcher() : DecidingMatcher({0.5, 0.35}) {}
    std::string name() const override { return "sure"; }
    std::string mark() const override { return name(); }
    std::vector<float> describe(const Picture&, const FoundFace&) override { return {1}; }
    double scoreOf(const std::vector<float>&, const std::vector<float>&) const override { return 0.9; }
};

/// Tells people by where they stand.
class PlaceMatcher final : public DecidingMatcher {
public:
    PlaceMatcher() : DecidingMatcher({0.5, 0.35}) {}
    std::string name() const override { return "place"; }
    std::string mark() const override { return name(); }
    std::vector<float> describe(const Picture&, const FoundFace& face) override { return {static_cast<float>(face.firstEye.x)}; }
    double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const override { return std::abs(one[0] - other[0]) < 40; }
};

/// Tells pictures by the number that somebody wrote into their corner.
class NumberMatcher final : public HintingMatcher {
public:
    NumberMatcher() : HintingMatcher({1, 0}) {}
    std::string name() const override { return "number"; }
    std::string mark() const override { return name(); }
    std::vector<float> describe(const Picture& picture, const FoundFace&) override {
        return {static_cast<float>(picture.bgr.at<cv::Vec3b>(0, 0)[0])};
    }
    double scoreOf(const std::vector<float>&, const std::vector<float>&) const override { return 1; }
};

/// Content with the points as they are, but for a head that is said to be turned.
class TurningRefiner final : public LandmarkRefiner {
public:
    explicit TurningRefiner(const double& yaw) : m_yaw(yaw) {}
    void refine(const Picture&, FoundFace& face) override {
        face.nose = (face.firstEye + face.secondEye) * 0.5 + (face.secondEye - face.firstEye) * (m_yaw / 2);
    }

private:
    const double& m_yaw;
};

/// What OpenCV throws at a picture, as long as it is asked to.
class ThrowingDetector final : public FaceDetector {
public:
    ThrowingDetector(std::unique_ptr<FaceDetector> detector, const bool& throws) : m_detector(std::move(detector)), m_throws(throws) {}
    std::vector<FoundFace> find(const Picture& picture) override {
        if (m_throws)
            throw cv::Exception(cv::Error::StsAssert, "no such picture", "find", "", 0);
        return m_detector->find(picture);
    }

private:
    std::unique_ptr<FaceDetector> m_detector;
    const bool& m_throws;
};

} // namespace anjungan
