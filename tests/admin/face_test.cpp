#include "admin/runprogram.h"
#include "support/sharedbiometrics.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace anjungan;
using namespace anjungan::admin::test;
namespace fs = std::filesystem;

// These run the real anjunganctl, which runs the real anjungan-face.

namespace {

QJsonObject jsonOf(const Run& run) {
    INFO(run.err);
    REQUIRE(run.status == 0);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(run.out));
    REQUIRE(document.isObject());
    return document.object();
}

/// A folder of drawn pictures and an empty models folder.
class Pictures {
public:
    Pictures() {
        QProcess draw;
        draw.start(programPath().replace(QStringLiteral("anjunganctl"), QStringLiteral("anjungan-face")),
                   {QStringLiteral("--draw-demo"), QString::fromStdString(demo().string())});
        REQUIRE(draw.waitForFinished(60'000));
        REQUIRE(draw.exitCode() == 0);
    }

    [[nodiscard]] fs::path demo() const { return m_folder / "demo"; }
    [[nodiscard]] std::string face(int number) const { return (demo() / ("face0" + std::to_string(number) + ".jpg")).string(); }
    [[nodiscard]] std::string models() const { return (m_folder / "models").string(); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

    [[nodiscard]] Run run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--models", models()});
        return runProgram(words);
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("Without models a drawn face is found, judged, hinted at and looked at for prints") {
    const Pictures pictures;
    const auto faces = jsonOf(pictures.run({"face", "detect", pictures.face(0)}))[QStringLiteral("faces")].toArray();
    REQUIRE(faces.size() == 1);
    CHECK(faces[0][QStringLiteral("box")].toArray().size() == 4);
    CHECK(faces[0][QStringLiteral("landmarks")].toArray().size() == 5);
    CHECK(faces[0][QStringLiteral("estimated")].toArray() == QJsonArray({QStringLiteral("nose"), QStringLiteral("mouth")}));

    const auto quality = jsonOf(pictures.run({"face", "quality", pictures.face(0)}));
    CHECK(quality[QStringLiteral("accept")].toBool());
    CHECK(quality[QStringLiteral("hint")].toString() == QStringLiteral("Bagus. Tahan sebentar"));
    CHECK(quality[QStringLiteral("measures")][QStringLiteral("eye_distance_px")][QStringLiteral("score")].toInt() > 80);

    const auto compared = jsonOf(pictures.run({"face", "compare", pictures.face(0), pictures.face(3)}));
    CHECK(compared[QStringLiteral("same")].isNull());
    CHECK(compared[QStringLiteral("verdict")].toString() == QStringLiteral("staff"));
    CHECK(compared[QStringLiteral("engine")].toString() == QStringLiteral("classical-lbp"));
    CHECK(compared[QStringLiteral("score")].isDouble());
    CHECK(compared[QStringLiteral("threshold")].isDouble());

    const auto liveness = jsonOf(pictures.run({"face", "liveness", pictures.demo().string()}));
    CHECK_FALSE(liveness[QStringLiteral("attack_suspected")].toBool(true));
    CHECK(liveness[QStringLiteral("cues")][QStringLiteral("frames")].toInt() == 12);
}

TEST_CASE("What is no picture ends with status 2, its name and what to do, and no answer") {
    const Pictures pictures;
    const auto text = pictures.folder().write("text.jpg", "this is text").string();
    const auto empty = pictures.folder() / "empty";
    fs::create_directory(empty);
    for (const std::string job : {"detect", "quality", "liveness"}) {
        for (const auto& bad : {text, std::string("/nonexistent.jpg"), empty.string()}) {
            const auto run = pictures.run({"face", job, bad});
            INFO(job << " " << bad << ": " << run.err);
            CHECK(run.status == 2);
            CHECK(run.out.empty());
            CHECK(run.err.starts_with("anjunganctl: " + bad + ": "));
        }
    }
    const auto run = pictures.run({"face", "compare", pictures.face(0), text});
    CHECK(run.status == 2);
    CHECK(run.err.find("text.jpg") != std::string::npos);
    CHECK(pictures.run({"face", "calibrate", "/nonexistent"}).status == 2);
    CHECK(pictures.run({"face", "calibrate", empty.string()}).status == 2);
    CHECK(runProgram({"face", "detect"}).status == 2);
}

TEST_CASE("A picture that is damaged in part is told in our words and not in those of a library") {
    const Pictures pictures;
    std::ifstream in(pictures.face(0), std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t at = content.size() / 2; at < content.size() / 2 + 400; at += 7)
        content[at] = static_cast<char>(at * 31);
    const auto damaged = pictures.folder().write("damaged.jpg", content).string();
    for (const std::string job : {"detect", "liveness"}) {
        const auto run = pictures.run({"face", job, damaged});
        INFO(job);
        CHECK(run.err.find("anjunganctl: " + damaged + ": parts of the picture are damaged: copy it anew\n") == 0);
        CHECK(run.err.find("Corrupt JPEG") == std::string::npos);
    }
}

TEST_CASE("A calibration of two people says that they are too few and writes nothing") {
    const Pictures pictures;
    const auto people = pictures.folder() / "people";
    for (const char* person : {"one", "two"}) {
        fs::create_directories(people / person);
        for (const int number : {0, 4})
            fs::copy_file(pictures.face(number), people / person / (std::to_string(number) + ".jpg"));
    }
    const auto report = jsonOf(pictures.run({"face", "calibrate", people.string(), "--json"}));
    CHECK(report[QStringLiteral("genuine_pairs")].toInt() == 2);
    CHECK(report[QStringLiteral("impostor_pairs")].toInt() == 4);
    CHECK(report[QStringLiteral("threshold")].isNull());
    CHECK_FALSE(fs::exists(pictures.models()));
    const auto text = pictures.run({"face", "calibrate", people.string()});
    CHECK(text.out.find("EER") != std::string::npos);
    CHECK(text.out.find("nothing is written") != std::string::npos);
}

TEST_CASE("A calibration of fifty people chooses a threshold, and pictures are compared by it from then on") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    const Pictures pictures;
    REQUIRE(pictures.run({"models", "add", (shared / "models").string()}).status == 0);
    const auto people = pictures.folder() / "people";
    for (const auto& picture : fs::directory_iterator(shared / "faces/london")) {
        const std::string name = picture.path().filename().string();
        if (!name.ends_with(".jpg"))
            continue;
        fs::create_directories(people / name.substr(0, 3));
        fs::create_symlink(picture.path(), people / name.substr(0, 3) / name);
    }
    const auto report = jsonOf(pictures.run({"face", "calibrate", people.string(), "--json"}));
    CHECK(report[QStringLiteral("people")].toInt() == 50);
    CHECK(report[QStringLiteral("genuine_pairs")].toInt() == 50);
    CHECK(report[QStringLiteral("impostor_pairs")].toInt() == 4900);
    CHECK(report[QStringLiteral("eer")][QStringLiteral("fnmr")][QStringLiteral("share")].toDouble() <= 0.02);
    CHECK(report[QStringLiteral("fmr_1e-3")][QStringLiteral("fmr")][QStringLiteral("share")].toDouble() <= 0.001);
    CHECK(report[QStringLiteral("fmr_1e-2")][QStringLiteral("fnmr")][QStringLiteral("n")].toInt() == 50);
    const double chosen = report[QStringLiteral("threshold")].toDouble();
    CHECK(chosen >= 0.5);
    CHECK(fs::exists(fs::path(pictures.models()) / "calibration.json"));
    const auto two = jsonOf(pictures.run({"face", "compare", (shared / "faces/london/001_neutral.jpg").string(), (shared / "faces/london/001_smile.jpg").string()}));
    CHECK(std::abs(two[QStringLiteral("threshold")].toDouble() - chosen) < 0.001);
    CHECK(two[QStringLiteral("threshold")].toDouble() != 0.5);
}

TEST_CASE("A folder without a known model is refused, and none are listed") {
    const Pictures pictures;
    CHECK(pictures.run({"models", "add", pictures.demo().string()}).status == 2);
    CHECK(pictures.run({"models", "add", "/nonexistent"}).status == 2);
    const auto list = pictures.run({"models", "list"});
    CHECK(list.status == 0);
    CHECK(list.out.find("no models are installed") != std::string::npos);
}

TEST_CASE("Models that are added decide, and a damaged one among them is told") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    const Pictures pictures;
    const auto added = pictures.run({"models", "add", (shared / "models").string()});
    INFO(added.err);
    REQUIRE(added.status == 0);
    CHECK(pictures.run({"models", "list"}).out.find("engine: yunet+face-reidentification-retail-0095") != std::string::npos);

    const auto london = shared / "faces/london";
    const auto same = jsonOf(pictures.run({"face", "compare", (london / "001_neutral.jpg").string(), (london / "001_smile.jpg").string()}));
    CHECK(same[QStringLiteral("same")].toBool());
    CHECK(same[QStringLiteral("threshold")].toDouble() == 0.5);
    const auto other = jsonOf(pictures.run({"face", "compare", (london / "001_neutral.jpg").string(), (london / "003_smile.jpg").string()}));
    CHECK(other[QStringLiteral("same")] == QJsonValue(false));

    const auto from = pictures.folder() / "from";
    fs::create_directory(from);
    for (const char* name : {"landmarks-regression-retail-0009.onnx", "face-reidentification-retail-0095.onnx"})
        fs::copy_file(shared / "models" / name, from / name);
    fs::resize_file(from / "face-reidentification-retail-0095.onnx", 100'000);
    const auto damaged = pictures.run({"models", "add", from.string()});
    CHECK(damaged.status == 1);
    CHECK(damaged.err.find("face-reidentification-retail-0095.onnx") != std::string::npos);
    CHECK(pictures.run({"models", "list"}).out.find("in use         matcher_reid") != std::string::npos);
}
