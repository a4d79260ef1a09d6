// What the face step costs and how often it errs: frames a second beside OpenCV's plain way in the same run, time of a match,
// memory of anjungan-face, and shares with their 95% intervals on the test pictures, where ANJUNGAN_BIOMETRICS names them.
// One thread works, and its processor time is what counts: a busy machine changes how long it waits, and not that.

#include "biometrics/clip.h"
#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "biometrics/errorrates.h"
#include "biometrics/facesearch.h"
#include "biometrics/imagefile.h"
#include "biometrics/passiveliveness.h"
#include "biometrics/portrait.h"
#include "biometrics/qualitygate.h"
#include "facelink/faceclient.h"
#include "support/sharedbiometrics.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <map>
#include <optional>

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <ctime>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

constexpr int kTimedFrames = 60;
constexpr int kPlainFrames = 12;
constexpr int kPatienceMs = 30'000;

void print(const char* what, const MeasuredShare& share) {
    std::printf("  %-46s %6.2f%%  [%.2f, %.2f]  %ld of %ld\n", what, 100 * share.share, 100 * share.low, 100 * share.high, share.hits,
                share.of);
}

FaceEngine engineWith(const fs::path& models) {
    auto engine = EngineFactory::probe({models, {}});
    if (!engine) {
        std::printf("no engine: %s\n", engine.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*engine);
}

/// Seconds of this thread on a processor.
class Worked {
public:
    [[nodiscard]] double seconds() const { return now() - m_from; }

private:
    static double now() {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }
    double m_from = now();
};

/// Decoded 1280x720 frames of one person: of the rendered live clips, else drawn.
std::vector<cv::Mat> frames(const fs::path& shared) {
    std::vector<cv::Mat> frames;
    if (!shared.empty())
        (void)eachFrame(shared / "video/synthetic/043_live_turn.mp4", [&frames](const cv::Mat& frame) { frames.push_back(frame.clone()); });
    for (unsigned number = 0; frames.size() < kTimedFrames; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        frames.push_back(drawScene(scene));
    }
    return frames;
}

/// All that a frame gets while the page looks: preview, faces, points, quality, and every second time the cues of a print.
double secondsPerFrame(const FaceEngine& engine, const std::vector<cv::Mat>& frames) {
    QualityGate gate;
    PassiveLiveness passive;
    int number = 0;
    const auto work = [&](const cv::Mat& frame) {
        const auto preview = previewOf(frame);
        const auto picture = Picture::of(frame);
        const auto faces = engine.find(picture);
        const auto measures = gate.measure(picture.grey, faces);
        (void)gate.judge(measures, faces.empty() ? QualityGate::lightOf(picture.grey) : FrameLight{});
        if (!faces.empty() && number++ % 2 == 0)
            passive.add(picture, faces.front(),
                        engine.pad ? std::optional(engine.pad->realShare(picture, faces.front())) : std::nullopt);
    };
    work(frames.front());
    const Worked worked;
    for (const auto& frame : frames)
        work(frame);
    return worked.seconds() / static_cast<double>(frames.size());
}

double plainSecondsPerFrame(const std::vector<cv::Mat>& frames) {
    cv::CascadeClassifier cascade("/usr/share/opencv4/haarcascades/haarcascade_frontalface_default.xml");
    std::vector<cv::Rect> faces;
    const Worked worked;
    for (int number = 0; number < kPlainFrames; ++number) {
        cv::Mat grey;
        cv::cvtColor(frames[static_cast<std::size_t>(number)], grey, cv::COLOR_BGR2GRAY);
        cascade.detectMultiScale(grey, faces, 1.1);
    }
    return worked.seconds() / kPlainFrames;
}

void benchSpeed(const fs::path& shared, const FaceEngine& bare, const FaceEngine* full) {
    const auto pictures = frames(shared);
    const double plain = plainSecondsPerFrame(pictures);
    std::printf("whole pipeline per decoded 1280x720 frame, one thread, %zu frames; plain default cascade on %d frames\n", pictures.size(),
                kPlainFrames);
    std::printf("  %-46s %6.1f ms  %5.1f frames/s\n", "plain: default cascade, scale 1.1", 1e3 * plain, 1 / plain);
    for (const auto* engine : {&bare, full}) {
        if (!engine)
            continue;
        const double seconds = secondsPerFrame(*engine, pictures);
        std::printf("  %-46s %6.1f ms  %5.1f frames/s  %.1f times plain\n", engine->name.c_str(), 1e3 * seconds, 1 / seconds, plain / seconds);
    }
    if (!full)
        return;
    const auto picture = Picture::of(pictures.front());
    const auto faces = full->find(picture);
    if (faces.empty())
        return;
    const Worked worked;
    FaceTemplate face{full->matcher->mark(), {}};
    for (int number = 0; number < 3; ++number)
        face.pictures.push_back(full->matcher->describe(picture, faces.front()));
    (void)full->matcher->compare(face, face);
    std::printf("  %-46s %6.1f ms\n", "match: template of three frames, compared", 1e3 * worked.seconds());
}

double memoryOf(qint64 process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (status >> word)
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

void benchProcess(const fs::path& models) {
    QTemporaryDir folder;
    const fs::path demo = fs::path(folder.path().toStdString()) / "demo";
    if (!writeDemoFolder(demo))
        return;
    FaceClient client(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"),
                      CameraSource::parse("folder:" + demo.string()).value());
    client.setModelFolder(QString::fromStdString(models.string()));
    int previews = 0;
    bool shot = false;
    QObject::connect(&client, &FaceClient::previewReady, &client, [&previews] { ++previews; });
    QObject::connect(&client, &FaceClient::shotTaken, &client, [&shot] { shot = true; });
    client.prestart();
    (void)QTest::qWaitFor([&client] { return client.processId() != 0 && memoryOf(client.processId()) > 40; }, kPatienceMs);
    QTest::qWait(1500);
    QElapsedTimer timer;
    timer.start();
    client.activate();
    (void)QTest::qWaitFor([&previews] { return previews > 0; }, kPatienceMs);
    std::printf("anjungan-face%s\n  %-46s %6.0f ms\n", models.empty() ? " without models" : " with models",
                "first preview after the page opens, pre-started", static_cast<double>(timer.elapsed()));
    (void)QTest::qWaitFor([&shot] { return shot; }, kPatienceMs);
    std::printf("  %-46s %6.0f MiB\n", "memory after a shot (RSS)", memoryOf(client.processId()));
    const auto process = client.processId();
    client.end();
    (void)QTest::qWaitFor([process] { return !fs::exists("/proc/" + std::to_string(process)); }, kPatienceMs);
    std::printf("  %-46s %6.0f MiB\n", "memory after the person has gone", memoryOf(process));
}

std::vector<fs::path> picturesIn(const fs::path& folder, const std::string& ending) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().string().ends_with(ending))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void benchDetection(const fs::path& shared, const FaceEngine& engine) {
    std::printf("%s: faces found\n", engine.name.c_str());
    const auto count = [&engine](const std::vector<fs::path>& files, double light, double turn) {
        long found = 0;
        for (const auto& file : files) {
            cv::Mat image = readImageFile(file).value() * light;
            if (turn != 0)
                cv::warpAffine(image, image, cv::getRotationMatrix2D({image.cols / 2.0F, image.rows / 2.0F}, turn, 1), image.size(),
                               cv::INTER_LINEAR, cv::BORDER_REPLICATE);
            found += !engine.find(Picture::of(image)).empty();
        }
        return measuredShare(found, static_cast<long>(files.size()));
    };
    const auto clean = picturesIn(shared / "faces/london", ".jpg");
    print("clean", count(clean, 1, 0));
    print("dark (light 0.12)", count(clean, 0.12, 0));
    print("tilted 20 degrees", count(clean, 1, 20));
    print("webcam", count(picturesIn(shared / "faces/london-derived", "_webcam.jpg"), 1, 0));
    long frames = 0;
    long boxes = 0;
    (void)eachFrame(shared / "video/real/bottle-detection.mp4", [&](const cv::Mat& frame) {
        if (frames++ % 3 == 0)
            boxes += !engine.find(Picture::of(frame)).empty();
    });
    print("frames without a face: a false face", measuredShare(boxes, (frames + 2) / 3));
}

void benchQuality(const fs::path& shared, const FaceEngine& engine) {
    QualityGate gate;
    std::map<FaceHint, int> refused;
    long good = 0;
    long pictures = 0;
    for (const auto& [folder, ending] : {std::pair("faces/london", ".jpg"), std::pair("faces/london-derived", "_webcam.jpg")}) {
        for (const auto& file : picturesIn(shared / folder, ending)) {
            const auto picture = Picture::of(readImageFile(file).value());
            const auto measures = gate.measure(picture.grey, engine.find(picture));
            const auto hint = gate.judge(measures, QualityGate::lightOf(picture.grey));
            ++pictures;
            good += hint == FaceHint::Good;
            if (hint != FaceHint::Good)
                ++refused[hint];
        }
    }
    print("the gate takes (office light, webcam), one try", measuredShare(good, pictures));
    for (const auto& [hint, times] : refused)
        std::printf("    refused %-12s %d\n", std::string(toText(hint)).c_str(), times);
}

struct Described {
    std::string person;
    std::vector<float> values;
};

ErrorRates ratesOf(const FaceEngine& engine, const std::vector<Described>& faces, int half) {
    std::vector<double> genuine;
    std::vector<double> impostor;
    const auto isIn = [half](const Described& face) { return half < 0 || std::stoi(face.person) / 2 % 2 == half; };
    for (std::size_t one = 0; one < faces.size(); ++one)
        for (std::size_t other = one + 1; other < faces.size(); ++other)
            if (isIn(faces[one]) && isIn(faces[other]))
                (faces[one].person == faces[other].person ? genuine : impostor)
                    .push_back(engine.matcher->scoreOf(faces[one].values, faces[other].values));
    return {std::move(genuine), std::move(impostor)};
}

void benchMatch(const fs::path& shared, const FaceEngine& engine) {
    std::vector<Described> faces;
    for (const char* folder : {"faces/london", "faces/london-derived"}) {
        for (const auto& file : picturesIn(shared / folder, ".jpg")) {
            const auto picture = Picture::of(readImageFile(file).value());
            const auto found = engine.find(picture);
            if (!found.empty())
                faces.push_back({file.filename().string().substr(0, 3), engine.matcher->describe(picture, found.front())});
        }
    }
    std::printf("%s: one to one\n", engine.matcher->name().c_str());
    const auto all = ratesOf(engine, faces, -1).at(engine.matcher->thresholds().match);
    std::printf("  all people, threshold %.3f\n", all.threshold);
    print("  false matches", all.falseMatches);
    print("  false non-matches", all.falseNonMatches);
    const auto chosen = ratesOf(engine, faces, 0).atFmr(1e-3);
    const auto kept = ratesOf(engine, faces, 1).at(std::max(chosen.threshold, engine.matcher->thresholds().match));
    std::printf("  one half chooses %.3f for FMR 1e-3, the limit in force is %.3f; the other half:\n", chosen.threshold,
                engine.matcher->thresholds().match);
    print("  false matches", kept.falseMatches);
    print("  false non-matches", kept.falseNonMatches);
    const auto equal = ratesOf(engine, faces, -1).equal();
    std::printf("  EER %.2f%% at %.3f\n", 50 * (equal.falseMatches.share + equal.falseNonMatches.share), equal.threshold);
}

/// Every clip in pieces of 20 frames, each judged as one presentation.
void benchAttacks(const fs::path& shared, const FaceEngine& engine) {
    constexpr int kPiece = 20;
    std::map<std::string, std::pair<long, long>> counts;
    for (const char* folder : {"video/real", "video/synthetic"}) {
        for (const auto& entry : fs::directory_iterator(shared / folder)) {
            const auto name = entry.path().filename().string();
            const auto kind = std::string(folder) == "video/real" ? "real people, recorded"
                              : name.find("live") != std::string::npos ? "real people, rendered"
                              : name.find("screen") != std::string::npos ? "screens, rendered" : "prints, rendered";
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
                ++counts[kind].second;
                counts[kind].first += isAttackSuspected(passive.cues());
                passive.reset();
            });
        }
    }
    std::printf("%s%s: suspected of being a print or screen, pieces of %d frames\n", engine.name.c_str(), engine.pad ? " with networks" : "",
                kPiece);
    for (const auto& [kind, count] : counts)
        print(kind.c_str(), measuredShare(count.first, count.second));
}

/// A photograph as somebody holds it up to the camera: on paper with a margin, or on a screen with its frame, trembling.
enum class Held { Print, Screen };

cv::Mat heldUp(const cv::Mat& photo, Held held, unsigned moment) {
    const bool print = held == Held::Print;
    cv::Mat sheet;
    const int margin = photo.cols / 14;
    cv::copyMakeBorder(photo, sheet, margin, margin, margin, margin, cv::BORDER_CONSTANT, print ? cv::Scalar::all(246) : cv::Scalar::all(16));
    if (!print)
        cv::GaussianBlur(sheet * 1.12, sheet, {}, 1.2);
    cv::Mat frame(720, 1280, CV_8UC3);
    cv::RNG noise(moment + 1);
    noise.fill(frame, cv::RNG::UNIFORM, 118, 142);
    cv::GaussianBlur(frame, frame, {}, 3);
    // 520 of the 720 rows, so that the face stays below 40% of the frame's height, and the borders are in view.
    const double scale = 520.0 / sheet.rows;
    cv::Mat turn = cv::getRotationMatrix2D({sheet.cols / 2.0F, sheet.rows / 2.0F}, noise.uniform(-3.0, 3.0), scale);
    turn.at<double>(0, 2) += 640 - sheet.cols / 2.0 + noise.uniform(-6.0, 6.0);
    turn.at<double>(1, 2) += 360 - sheet.rows / 2.0 + noise.uniform(-6.0, 6.0);
    cv::warpAffine(sheet, frame, turn, frame.size(), cv::INTER_AREA, cv::BORDER_TRANSPARENT);
    return frame;
}

/// Each of the people, photographed and held up before the kiosk under the name of the one in the photograph.
void benchHeldUp(const fs::path& shared, const FaceEngine& engine) {
    constexpr unsigned kMoments = 8;
    std::printf("%s%s: photographs held up, one for each person\n", engine.name.c_str(), engine.pad ? " with networks" : "");
    for (const auto& [held, name] : {std::pair(Held::Print, "prints"), std::pair(Held::Screen, "screens")}) {
        long suspected = 0;
        long accepted = 0;
        long presented = 0;
        for (const auto& file : picturesIn(shared / "faces/london", "_neutral.jpg")) {
            const cv::Mat photo = readImageFile(file).value();
            const auto own = Picture::of(photo);
            const auto ownFaces = engine.find(own);
            PassiveLiveness passive(PassiveLiveness::kClip, true);
            std::optional<FaceTemplate> seen;
            for (unsigned moment = 0; moment < kMoments; ++moment) {
                const auto picture = Picture::of(heldUp(photo, held, moment));
                const auto faces = engine.find(picture);
                if (faces.empty())
                    continue;
                passive.add(picture, faces.front(), engine.pad ? std::optional(engine.pad->realShare(picture, faces.front())) : std::nullopt);
                seen = engine.describe(picture, faces.front());
            }
            ++presented;
            suspected += isAttackSuspected(passive.cues());
            if (!seen || ownFaces.empty() || isAttackSuspected(passive.cues()))
                continue;
            const auto result = engine.matcher->compare(engine.describe(own, ownFaces.front()), *seen);
            accepted += result && verdictOf(*result) == MatchVerdict::Yes;
        }
        print((std::string(name) + " suspected").c_str(), measuredShare(suspected, presented));
        print((std::string(name) + " accepted as the person").c_str(), measuredShare(accepted, presented));
    }
}

/// The right person with the enrolment's neutral face: accepted where the gate takes one of two pictures and the matcher says yes.
void benchTwoTries(const fs::path& shared, const FaceEngine& engine) {
    QualityGate gate;
    long accepted = 0;
    long asked = 0;
    for (const auto& file : picturesIn(shared / "faces/london", "_neutral.jpg")) {
        const auto person = file.filename().string().substr(0, 3);
        const auto own = Picture::of(readImageFile(file).value());
        const auto ownFaces = engine.find(own);
        bool taken = false;
        int tries = 0;
        for (const char* folder : {"faces/london", "faces/london-derived"}) {
            for (const auto& probe : picturesIn(shared / folder, ".jpg")) {
                const auto name = probe.filename().string();
                if (!name.starts_with(person) || probe == file || name.ends_with("_card.jpg") || taken || tries == 2)
                    continue;
                ++tries;
                const auto picture = Picture::of(readImageFile(probe).value());
                const auto faces = engine.find(picture);
                if (faces.empty() || ownFaces.empty() ||
                    gate.judge(gate.measure(picture.grey, faces), QualityGate::lightOf(picture.grey)) != FaceHint::Good)
                    continue;
                const auto result = engine.matcher->compare(engine.describe(own, ownFaces.front()), engine.describe(picture, faces.front()));
                taken = result && verdictOf(*result) == MatchVerdict::Yes;
            }
        }
        ++asked;
        accepted += taken;
    }
    print("the right person, accepted in two tries (sets)", measuredShare(accepted, asked));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    cv::setNumThreads(1);
    const auto shared = sharedBiometrics();
    const auto bare = engineWith({});
    std::optional<FaceEngine> full;
    if (!shared.empty())
        full = engineWith(shared / "models");
    benchSpeed(shared, bare, full ? &*full : nullptr);
    benchProcess({});
    if (!full)
        return 0;
    benchProcess(shared / "models");
    for (const FaceEngine* engine : std::initializer_list<const FaceEngine*>{&bare, &*full}) {
        benchDetection(shared, *engine);
        benchQuality(shared, *engine);
        benchMatch(shared, *engine);
        benchAttacks(shared, *engine);
        benchHeldUp(shared, *engine);
    }
    benchTwoTries(shared, *full);
    return 0;
}
