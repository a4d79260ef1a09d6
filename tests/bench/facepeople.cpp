// How often the right person is taken and another one is taken for them.

#include "bench/facekit.h"
#include "bench/facestage.h"

#include "biometrics/clip.h"
#include "biometrics/imagefile.h"
#include "biometrics/qualitygate.h"

#include <algorithm>
#include <array>
#include <map>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;

void benchGate(const fs::path& shared, const FaceEngine& engine) {
    QualityGate gate;
    std::map<FaceHint, int> refused;
    long good = 0;
    long pictures = 0;
    for (const auto& [folder, ending] : {std::pair("faces/london", ".jpg"), std::pair("faces/london-derived", "_webcam.jpg")}) {
        for (const auto& file : picturesIn(shared / folder, ending)) {
            const auto picture = Picture::of(readImageFile(file).value());
            const auto hint = gate.judge(gate.measure(picture.grey, engine.find(picture)), QualityGate::lightOf(picture.grey));
            ++pictures;
            good += hint == FaceHint::Good;
            refused[hint] += hint != FaceHint::Good;
        }
    }
    line("single pictures that the gate takes", measuredShare(good, pictures));
    for (const auto& [hint, times] : refused)
        if (times > 0)
            line("  refused: " + std::string(toText(hint)), times, "pictures");
}

struct Described {
    int person = 0;
    std::vector<float> values;
};

std::vector<Described> describeAll(const fs::path& shared, const FaceEngine& engine) {
    std::vector<Described> faces;
    for (const char* folder : {"faces/london", "faces/london-derived"}) {
        for (const auto& file : picturesIn(shared / folder, ".jpg")) {
            const auto picture = Picture::of(readImageFile(file).value());
            const auto found = engine.find(picture);
            if (!found.empty())
                faces.push_back({std::stoi(file.filename().string().substr(0, 3)), engine.matcher->describe(picture, found.front())});
        }
    }
    return faces;
}

/// Of one half of the people, or of all (-1).
ErrorRates ratesOf(const FaceEngine& engine, const std::vector<Described>& faces, int half) {
    std::vector<double> genuine;
    std::vector<double> impostor;
    const auto isIn = [half](const Described& face) { return half < 0 || face.person / 2 % 2 == half; };
    for (std::size_t one = 0; one < faces.size(); ++one)
        for (std::size_t other = one + 1; other < faces.size(); ++other)
            if (isIn(faces[one]) && isIn(faces[other]))
                (faces[one].person == faces[other].person ? genuine : impostor)
                    .push_back(engine.matcher->scoreOf(faces[one].values, faces[other].values));
    return {std::move(genuine), std::move(impostor)};
}

MeasuredShare together(const MeasuredShare& one, const MeasuredShare& other) {
    return measuredShare(one.hits + other.hits, one.of + other.of);
}

/// Each half of the people chooses the threshold that the other half is judged by; never below the limit in force.
void benchHalves(const fs::path& shared, const FaceEngine& engine) {
    const auto faces = describeAll(shared, engine);
    const double inForce = engine.matcher->thresholds().match;
    const bool decides = engine.matcher->capability() == MatchCapability::Decision;
    MeasuredShare falseMatches;
    MeasuredShare falseNonMatches;
    for (const int half : {0, 1}) {
        const double chosen = ratesOf(engine, faces, half).atFmr(ErrorRates::kWantedFmr).threshold;
        const auto judged = ratesOf(engine, faces, 1 - half).at(std::max(chosen, inForce));
        line("threshold that half " + std::to_string(half + 1) + " chooses for 0.1%", chosen, "in force: at least the limit below");
        falseMatches = together(falseMatches, judged.falseMatches);
        falseNonMatches = together(falseNonMatches, judged.falseNonMatches);
    }
    line("limit in force", inForce, "");
    line("people who chose nothing: false matches", falseMatches, decides ? std::optional(atMost(0.1)) : std::nullopt);
    line("  their pairs of different people", static_cast<double>(falseMatches.of), "pairs", atLeast(10'000));
    line("  false non-matches", falseNonMatches);
    const auto equal = ratesOf(engine, faces, -1).equal();
    line("EER, all people", 50 * (equal.falseMatches.share + equal.falseNonMatches.share), "%");
}

/// What became of those who stood before the camera.
struct Tries {
    long asked = 0;
    long first = 0;    ///< accepted at the first
    long accepted = 0; ///< at one of both
    long shots = 0;
    long suspected = 0;
};

/// Enrolled from one scene, before the camera in two others, the second only where the first was not enough.
void stand(FaceEngine& engine, const Scene& enrolment, const std::array<Scene, 2>& scenes, Tries& tries, unsigned moments = kStanding) {
    ++tries.asked;
    const auto enrolled = present(engine, {}, enrolment, moments);
    if (!enrolled)
        return;
    for (std::size_t number = 0; number < scenes.size(); ++number) {
        const auto shot = present(engine, enrolled->faceTemplate.toStdString(), scenes[number], moments);
        if (!shot)
            continue;
        ++tries.shots;
        tries.suspected += shot->findings.attackSuspected;
        if (shot->findings.verdict != MatchVerdict::Yes)
            continue;
        ++tries.accepted;
        tries.first += number == 0;
        return;
    }
}

void tell(const std::string& what, const Tries& tries, std::optional<Bound> bound = {}) {
    line(what, measuredShare(tries.accepted, tries.asked), bound);
    line("  at the first", measuredShare(tries.first, tries.asked));
    line("  pictures taken for a print (bona fide rejected)", measuredShare(tries.suspected, tries.shots));
}

Tries together(const Tries& one, const Tries& other) {
    return {one.asked + other.asked, one.first + other.first, one.accepted + other.accepted, one.shots + other.shots,
            one.suspected + other.suspected};
}

/// The rendered live clips: enrolled from one of a person, before the camera in the other.
Tries standInClips(const fs::path& shared, FaceEngine& engine) {
    const auto framesOf = [&shared](const std::string& name) {
        std::vector<cv::Mat> frames;
        (void)eachFrame(shared / "video/synthetic" / name, [&frames](const cv::Mat& frame) { frames.push_back(frame.clone()); });
        return frames;
    };
    Tries tries;
    for (const char* person : {"009", "019", "043", "101"}) {
        const auto turn = framesOf(std::string(person) + "_live_turn.mp4");
        const auto blink = framesOf(std::string(person) + "_live_blink.mp4");
        stand(engine, clipOf(blink, 0), {clipOf(turn, 0), clipOf(turn, turn.size() / 2)}, tries, kMoving);
        stand(engine, clipOf(turn, 0), {clipOf(blink, 0), clipOf(blink, blink.size() / 2)}, tries, kMoving);
    }
    return tries;
}

/// By the machine alone: whom it sends to staff goes on as well, and does not count.
///
/// Office light is what the bound speaks of, and what the photographs of the London set have: two moments of each person, of which the
/// smile is not enrolled and stands before the camera, the second time from half a step back. Their "webcam" versions have light from one
/// side, blur, a colour cast and a noise of some eight grey levels, and the sheet that they were turned on shows its edges: a bad camera
/// in a bad place, which has a line of its own and no bound.
void benchTwoTries(const fs::path& shared, FaceEngine& engine) {
    constexpr double kStepBack = 0.85;
    Tries office;
    Tries webcam;
    for (const auto& sitter : sittersIn(shared)) {
        stand(engine, personOf(sitter.neutral), {personOf(sitter.smile), personOf(sitter.smile, kStepBack)}, office);
        stand(engine, personOf(sitter.neutral), {personOf(sitter.smileByWebcam), personOf(sitter.neutralByWebcam)}, webcam);
    }
    const auto clips = standInClips(shared, engine);
    tell("office light, clips and sets: accepted in two tries", together(office, clips), atLeast(97));
    tell("  of them the set", office);
    tell("  of them the clips", clips);
    tell("a bad camera: accepted in two tries", webcam);
}

} // namespace

void benchPeople(const Subject& subject) {
    title("the right person and another one");
    if (subject.shared.empty())
        return skipped("people");
    for (FaceEngine* engine : {&subject.bare, subject.full}) {
        if (!engine) {
            skipped("with models");
            continue;
        }
        title(engine->name + ", " + engine->matcher->name());
        benchGate(subject.shared, *engine);
        benchHalves(subject.shared, *engine);
    }
    if (subject.full)
        benchTwoTries(subject.shared, *subject.full);
}

} // namespace anjungan::bench
