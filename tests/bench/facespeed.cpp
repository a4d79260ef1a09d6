// Frames a second beside OpenCV's plain way in the same run, and the time of a match.

#include "bench/facekit.h"

#include "biometrics/clip.h"
#include "biometrics/drawnface.h"
#include "support/lookingpipeline.h"

#include <algorithm>
#include <memory>

namespace anjungan::bench {

namespace {

using namespace std::chrono_literals;

constexpr unsigned kFrames = 120;
constexpr int kRounds = 3;
constexpr unsigned kPlainEvery = 10; // the plain way takes as long as ten of our frames
constexpr int kMatches = 10;

/// Decoded 1280x720 frames of one person who turns and blinks: of the rendered clips, else drawn.
std::vector<cv::Mat> framesOf(const std::filesystem::path& shared) {
    std::vector<cv::Mat> frames;
    if (!shared.empty())
        for (const char* clip : {"043_live_turn.mp4", "043_live_blink.mp4"})
            (void)eachFrame(shared / "video/synthetic" / clip, [&frames](const cv::Mat& frame) { frames.push_back(frame.clone()); });
    for (unsigned number = 0; frames.size() < kFrames; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        frames.push_back(drawScene(scene));
    }
    return frames;
}

struct Times {
    double work = 0; ///< seconds, those of the matcher left out: it works once for each shot
    long frames = 0;
    double matching = 0;
    long shots = 0;
    double longest = 0; ///< of one frame, its matching included

    [[nodiscard]] double each() const { return work / static_cast<double>(frames); }
};

/// The engine's matcher with a clock beside it, for as long as this lives.
class TimedMatcher final : public HintingMatcher {
public:
    explicit TimedMatcher(std::unique_ptr<FaceMatcher> matcher)
        : HintingMatcher(matcher->thresholds()), m_matcher(std::move(matcher)) {}

    std::string name() const override { return m_matcher->name(); }
    std::string mark() const override { return m_matcher->mark(); }
    std::vector<float> describe(const Picture& picture, const FoundFace& face) override {
        const Worked worked;
        auto values = m_matcher->describe(picture, face);
        m_seconds += worked.seconds();
        return values;
    }
    double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const override { return m_matcher->scoreOf(one, other); }

    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] std::unique_ptr<FaceMatcher> release() { return std::move(m_matcher); }

private:
    std::unique_ptr<FaceMatcher> m_matcher;
    double m_seconds = 0;
};

/// All that a frame of a 25 a second camera gets while the page looks, shot after shot.
void lookAt(FaceEngine& engine, const std::vector<cv::Mat>& frames, Times& times) {
    auto timed = std::make_unique<TimedMatcher>(std::move(engine.matcher));
    auto& matcher = *timed;
    engine.matcher = std::move(timed);
    Looking looking(engine);
    (void)looking.add(frames.front(), 0ms);
    quint32 run = 1;
    for (std::size_t number = 0; number < frames.size(); ++number) {
        const double matched = matcher.seconds();
        const Worked worked;
        looking.look(frames[number], 40ms * (number + 1));
        const double seconds = worked.seconds();
        times.work += seconds - (matcher.seconds() - matched);
        times.longest = std::max(times.longest, seconds);
        ++times.frames;
        if (!firstOf<facemessage::Shot>(looking.sent()))
            continue;
        looking.restart(++run);
        ++times.shots;
    }
    times.matching += matcher.seconds();
    engine.matcher = matcher.release();
}

void lookPlainly(const std::vector<cv::Mat>& frames, Times& times) {
    PlainDetector plain;
    for (std::size_t number = 0; number < frames.size(); number += kPlainEvery) {
        const Worked worked;
        (void)plain.sees(frames[number]);
        times.work += worked.seconds();
        ++times.frames;
    }
}

void tell(const FaceEngine& engine, const Times& times, const Times& plain, double framesBound, double ratioBound) {
    line(engine.name, 1 / times.each(), "frames/s", atLeast(framesBound));
    line("  a frame", 1e3 * times.each(), "ms");
    line("  beside the plain way", plain.each() / times.each(), "times as fast", atLeast(ratioBound));
    line("  the longest frame, the matcher's work in it", 1e3 * times.longest, "ms");
    if (times.shots > 0)
        line("  matcher's work for each of the shots, " + std::to_string(times.shots), 1e3 * times.matching / static_cast<double>(times.shots), "ms", atMost(60));
}

void benchMatch(const FaceEngine& engine, const std::vector<cv::Mat>& frames) {
    const auto picture = Picture::of(frames.front());
    const auto faces = engine.find(picture);
    if (faces.empty())
        return skipped("match");
    const Worked worked;
    for (int number = 0; number < kMatches; ++number) {
        FaceTemplate face{engine.matcher->mark(), {}};
        for (std::size_t at = 0; at < FaceTemplate::kMostPictures; ++at)
            face.pictures.push_back(engine.matcher->describe(picture, faces.front()));
        (void)engine.matcher->compare(face, face);
    }
    line("match by itself: three pictures described, compared", 1e3 * worked.seconds() / kMatches, "ms", atMost(60));
}

} // namespace

void benchSpeed(const Subject& subject) {
    const auto frames = framesOf(subject.shared);
    Times plain;
    Times bare;
    Times full;
    // In turns, so that a machine that is slow for a while is slow for all.
    for (int round = 0; round < kRounds; ++round) {
        lookPlainly(frames, plain);
        lookAt(subject.bare, frames, bare);
        if (subject.full)
            lookAt(*subject.full, frames, full);
    }
    title("whole pipeline for each decoded 1280x720 frame, one thread, its processor time; frames: plain " + std::to_string(plain.frames) +
          ", ours " + std::to_string(bare.frames) + " each");
    line("plain: default cascade, scale 1.1", 1e3 * plain.each(), "ms");
    tell(subject.bare, bare, plain, 30, 4);
    if (!subject.full) {
        skipped("with models");
        return skipped("match");
    }
    tell(*subject.full, full, plain, 80, 10);
    benchMatch(*subject.full, frames);
}

} // namespace anjungan::bench
