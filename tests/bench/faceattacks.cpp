// Prints and screens before the camera: what the kiosk takes them for, and how often it takes a real person for one.

#include "bench/facekit.h"
#include "bench/facestage.h"

#include "biometrics/clip.h"
#include "biometrics/passiveliveness.h"

#include <map>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;

/// Every clip in pieces, each judged as one presentation: prints and screens are rendered, people rendered and recorded.
void benchClips(const fs::path& shared, const FaceEngine& engine) {
    constexpr int kPiece = 20;
    std::map<std::string, std::pair<long, long>> counts;
    for (const char* folder : {"video/real", "video/synthetic"}) {
        for (const auto& entry : fs::directory_iterator(shared / folder)) {
            const auto name = entry.path().filename().string();
            const auto kind = std::string(folder) == "video/real" ? "real people, recorded: suspected (rejected)"
                              : name.find("live") != std::string::npos ? "real people, rendered: suspected (rejected)"
                              : name.find("screen") != std::string::npos ? "screens, rendered: not suspected (accepted)"
                                                                         : "prints, rendered: not suspected (accepted)";
            const auto extension = entry.path().extension();
            if ((extension != ".mp4" && extension != ".mkv" && extension != ".gif") || name.starts_with("bottle"))
                continue;
            PassiveLiveness passive(PassiveLiveness::kClip, true);
            int number = 0;
            (void)eachFrame(entry.path(), [&](const cv::Mat& frame) {
                const auto picture = Picture::of(frame);
                const auto faces = engine.find(picture);
                if (!faces.empty() && number % 2 == 0)
                    passive.add(picture, faces.front(),
                                engine.pad ? std::optional(engine.pad->realShare(picture, faces.front())) : std::nullopt);
                if (++number % kPiece != 0 || passive.cues().frames == 0)
                    return;
                const bool suspected = isAttackSuspected(passive.cues());
                ++counts[kind].second;
                counts[kind].first += std::string(kind).starts_with("real") ? suspected : !suspected;
                passive.reset();
            });
        }
    }
    for (const auto& [kind, count] : counts)
        line(kind, measuredShare(count.first, count.second));
}

/// Each of the people is enrolled, and another photograph of them is held up in their place.
void benchHeldUp(const fs::path& shared, FaceEngine& engine) {
    std::vector<std::pair<std::string, cv::Mat>> enrolled;
    for (const auto& sitter : sittersIn(shared))
        if (const auto shot = present(engine, {}, personOf(sitter.neutral)))
            enrolled.emplace_back(shot->faceTemplate.toStdString(), sitter.smile);
    for (const auto& [held, name] : {std::pair(Held::Print, "prints held up"), std::pair(Held::Screen, "screens held up"),
                                     std::pair(Held::PrintWithoutEdges, "prints that fill the view")}) {
        long accepted = 0;
        long toStaff = 0;
        long untaken = 0;
        for (const auto& [face, photo] : enrolled) {
            const auto shot = present(engine, face, heldUp(photo, held));
            untaken += !shot;
            accepted += shot && shot->findings.verdict == MatchVerdict::Yes;
            toStaff += shot && shot->findings.verdict == MatchVerdict::Staff;
        }
        const auto presented = static_cast<long>(enrolled.size());
        line(std::string(name) + ": accepted as the person", measuredShare(accepted, presented));
        line("  sent to staff", measuredShare(toStaff, presented));
        line("  no picture taken of it", measuredShare(untaken, presented));
    }
}

} // namespace

void benchAttacks(const Subject& subject) {
    title("prints and screens before the camera; advisory: what is suspected goes to staff");
    if (subject.shared.empty())
        return skipped("attacks");
    for (FaceEngine* engine : {&subject.bare, subject.full}) {
        if (!engine) {
            skipped("with networks");
            continue;
        }
        title(engine->name + (engine->pad ? " with networks" : ", borders and sameness alone"));
        benchClips(subject.shared, *engine);
        benchHeldUp(subject.shared, *engine);
    }
}

} // namespace anjungan::bench
