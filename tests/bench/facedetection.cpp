// Whom each way finds, on the same pictures: OpenCV's plain way, the cascades and the networks.

#include "bench/facekit.h"

#include "biometrics/clip.h"
#include "biometrics/facetracker.h"
#include "biometrics/imagefile.h"

#include <functional>

#include <opencv2/imgproc.hpp>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

using Sees = std::function<bool(const cv::Mat&)>;
using Change = std::function<cv::Mat(const cv::Mat&)>;

cv::Mat unchanged(const cv::Mat& picture) {
    return picture;
}

cv::Mat dark(const cv::Mat& picture) {
    return picture * 0.12;
}

cv::Mat tilted(const cv::Mat& picture) {
    cv::Mat turned;
    cv::warpAffine(picture, turned, cv::getRotationMatrix2D({picture.cols / 2.0F, picture.rows / 2.0F}, 20, 1), picture.size(),
                   cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return turned;
}

long countIn(const std::vector<fs::path>& files, const Change& change, const Sees& sees) {
    long found = 0;
    for (const auto& file : files)
        found += sees(change(readImageFile(file).value()));
    return found;
}

/// In each frame of the clips as it comes, 30 a second.
MeasuredShare countInClips(const std::vector<fs::path>& clips, const std::function<Sees()>& open) {
    long found = 0;
    long frames = 0;
    for (const auto& clip : clips) {
        const auto sees = open();
        (void)eachFrame(clip, [&](const cv::Mat& frame) {
            ++frames;
            found += sees(frame);
        });
    }
    return measuredShare(found, frames);
}

struct Way {
    std::string name;
    FaceEngine* engine; ///< null: the plain way
};

Sees seeing(const Way& way) {
    if (!way.engine)
        return [plain = std::make_shared<PlainDetector>()](const cv::Mat& picture) { return plain->sees(picture); };
    return [engine = way.engine](const cv::Mat& picture) { return !engine->find(Picture::of(picture)).empty(); };
}

/// As the pipeline looks at a camera.
Sees following(const Way& way) {
    if (!way.engine)
        return seeing(way);
    return [tracker = std::make_shared<FaceTracker>(*way.engine), at = 0ms](const cv::Mat& picture) mutable {
        at += 33ms;
        return !tracker->find(Picture::of(picture), at).empty();
    };
}

/// The plain way first: the others may not find fewer.
void tell(const std::string& what, const std::vector<Way>& ways, const std::function<MeasuredShare(const Way&)>& count) {
    std::optional<Bound> bound;
    for (const auto& way : ways) {
        const auto share = count(way);
        line(what + ": " + way.name, share, bound);
        if (!bound)
            bound = atLeast(100 * share.share);
    }
}

} // namespace

void benchDetection(const Subject& subject) {
    title("faces found; the bound is what the plain way finds");
    if (subject.shared.empty())
        return skipped("detection rate");
    std::vector<Way> ways = {{"plain", nullptr}, {subject.bare.name, &subject.bare}};
    if (subject.full)
        ways.push_back({"yunet", subject.full});
    const auto people = picturesIn(subject.shared / "faces/london", ".jpg");
    const auto webcam = picturesIn(subject.shared / "faces/london-derived", "_webcam.jpg");
    const auto stills = [&](const std::string& what, const std::vector<fs::path>& files, const Change& change) {
        tell(what, ways, [&](const Way& way) { return measuredShare(countIn(files, change, seeing(way)), static_cast<long>(files.size())); });
    };
    stills("clean", people, unchanged);
    stills("webcam", webcam, unchanged);
    stills("dark", people, dark);
    stills("tilted 20 degrees", people, tilted);
    const auto clips = picturesIn(subject.shared / "video/real", ".mkv");
    tell("recorded clips", ways, [&](const Way& way) { return countInClips(clips, [&way] { return following(way); }); });
    title("faces seen where none is (frames of a clip without people)");
    for (const auto& way : ways)
        line(way.name, countInClips({subject.shared / "video/real/bottle-detection.mp4"}, [&way] { return seeing(way); }));
}

} // namespace anjungan::bench
