#include "support/catch.h"
#include "support/sharedbiometrics.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "biometrics/calibration.h"
#include "biometrics/netmatchers.h"

#include <QFile>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

const char* const kYunet = "face_detection_yunet_2022mar.onnx";
const char* const kYunet2023 = "face_detection_yunet_2023mar.onnx";
const char* const kLandmarks = "landmarks-regression-retail-0009.onnx";
const char* const kPadNear = "2.7_80x80_MiniFASNetV2.onnx";
const char* const kPadWide = "4_0_0_80x80_MiniFASNetV1SE.onnx";
const char* const kReid = "face-reidentification-retail-0095.onnx";

void copyModels(const fs::path& to, const std::vector<std::string>& names) {
    for (const auto& name : names)
        fs::copy_file(sharedBiometrics() / "models" / name, to / name);
}

FaceEngine engineOf(const fs::path& models, const KnownModels& known = KnownModels::builtIn()) {
    auto engine = EngineFactory::probe({models, {}}, known);
    REQUIRE(engine.has_value());
    return std::move(*engine);
}

bool complainsOf(const FaceEngine& engine, const std::string& file) {
    return std::ranges::any_of(engine.complaints, [&file](const std::string& line) { return line.starts_with(file + ":"); });
}

/// While it lives, this process can't write a byte into any file, in memory or on disk.
class NothingWritten {
public:
    NothingWritten() : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit none{0, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    }

    ~NothingWritten() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }

    NothingWritten(const NothingWritten&) = delete;
    NothingWritten& operator=(const NothingWritten&) = delete;

private:
    void (*m_signalBefore)(int);
    rlimit m_before{};
};

} // namespace

TEST_CASE("Without models the cascades look and a matcher that may not decide compares") {
    const TemporaryFolder folder;
    for (const auto& place : {fs::path(), folder.path(), folder / "none"}) {
        const auto engine = engineOf(place);
        CHECK(engine.name == "cascade");
        CHECK(engine.matcher->capability() == MatchCapability::HintOnly);
        CHECK(engine.pad == nullptr);
        CHECK(engine.complaints.empty());
    }
}

TEST_CASE("Missing cascades and no models are an error that names the package") {
    const TemporaryFolder folder;
    const auto engine = EngineFactory::probe({{}, folder.path()});
    REQUIRE_FALSE(engine.has_value());
    CHECK(engine.error().detail.find("opencv-data") != std::string::npos);
}

TEST_CASE("A file that is no known model is refused by name and the engine goes on") {
    const TemporaryFolder folder;
    folder.write(kYunet, "not what its name says");
    folder.write("other.onnx", "nobody knows it");
    const auto engine = engineOf(folder.path());
    CHECK(engine.name == "cascade");
    CHECK(complainsOf(engine, kYunet));
    CHECK(complainsOf(engine, "other.onnx"));
}

TEST_CASE("A known file that is no network at all is refused after its trial") {
    const TemporaryFolder folder;
    folder.write("a.onnx", "abc");
    const KnownModels known({{ModelRole::Detector2022, "a.onnx", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "", "", ""}});
    const auto engine = engineOf(folder.path(), known);
    CHECK(engine.name == "cascade");
    CHECK(complainsOf(engine, "a.onnx"));
}

TEST_CASE("A model for which there is no memory is not told as a bad one") {
    const TemporaryFolder folder;
    folder.write("a.onnx", "abc");
    const KnownModels known({{ModelRole::Detector2022, "a.onnx", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "", "", ""}});
    const auto engine = [&] {
        const NothingWritten full;
        return engineOf(folder.path(), known);
    }();
    CHECK(engine.name == "cascade");
    REQUIRE(complainsOf(engine, "a.onnx"));
    CHECK(engine.complaints.front().find("no sealed copy in memory: writing") != std::string::npos);
    CHECK(engine.complaints.front().find("nonsense") == std::string::npos);
}

TEST_CASE("All models together look, refine, decide and look for prints") {
    if (sharedBiometrics().empty())
        return;
    const auto engine = engineOf(sharedBiometrics() / "models");
    CHECK(engine.name == "yunet+face-reidentification-retail-0095");
    CHECK(engine.refiner != nullptr);
    CHECK(engine.matcher->capability() == MatchCapability::Decision);
    CHECK(engine.pad != nullptr);
    CHECK(engine.models.size() == 5);
    const auto faces = engine.find(Picture::of(drawScene(goodScene())));
    REQUIRE(faces.size() == 1);
    CHECK(faces.front().secondEye.x - faces.front().firstEye.x == Approx(118).epsilon(0.12));
}

TEST_CASE("The detector of 2023 finds the same drawn face through its own decoder") {
    if (sharedBiometrics().empty())
        return;
    const TemporaryFolder folder;
    copyModels(folder.path(), {kYunet2023, kLandmarks});
    const auto engine = engineOf(folder.path());
    REQUIRE(engine.name == "yunet");
    const auto faces = engine.find(Picture::of(drawScene(goodScene())));
    REQUIRE(faces.size() == 1);
    CHECK(faces.front().firstEye.x == Approx(581).margin(14));
    CHECK(faces.front().firstEye.y == Approx(330).margin(14));
}

TEST_CASE("A matcher does not decide without refined points") {
    if (sharedBiometrics().empty())
        return;
    const TemporaryFolder folder;
    copyModels(folder.path(), {kYunet, kReid});
    const auto engine = engineOf(folder.path());
    CHECK(engine.name == "yunet");
    CHECK(engine.matcher->capability() == MatchCapability::HintOnly);
}

TEST_CASE("A model cut short or swapped for another is refused") {
    if (sharedBiometrics().empty())
        return;
    const TemporaryFolder folder;
    copyModels(folder.path(), {kYunet, kLandmarks, kReid});
    SECTION("cut short") {
        fs::resize_file(folder / kReid, 1'000'000);
        const auto engine = engineOf(folder.path());
        CHECK(complainsOf(engine, kReid));
        CHECK(engine.matcher->capability() == MatchCapability::HintOnly);
    }
    SECTION("swapped, and the table lies about it") {
        const auto* yunet = KnownModels::builtIn().named(kYunet);
        const auto* points = KnownModels::builtIn().named(kLandmarks);
        const KnownModels lying({{ModelRole::Detector2022, kYunet, points->sha256, "", "", ""},
                                 {ModelRole::Landmarks, kLandmarks, yunet->sha256, "", "", ""}});
        const auto engine = engineOf(folder.path(), lying);
        CHECK(engine.name == "cascade");
        CHECK(complainsOf(engine, kLandmarks));
    }
}

TEST_CASE("What was hashed is what is opened, whatever has become of the files meanwhile") {
    if (sharedBiometrics().empty())
        return;
    const TemporaryFolder folder;
    copyModels(folder.path(), {kYunet, kYunet2023, kLandmarks, kReid, kPadNear, kPadWide});
    auto files = readModelFolder(folder.path(), KnownModels::builtIn());
    REQUIRE(files.has_value());
    SECTION("swapped") {
        for (const auto& file : *files)
            folder.write(file.name(), "swapped");
    }
    SECTION("gone") {
        for (const auto& file : *files)
            fs::remove(file.path);
    }
    SECTION("of 2023") {
        std::erase_if(*files, [](const ModelFile& file) { return file.name() == kYunet; });
        folder.write(kYunet2023, "swapped");
    }
    const auto engine = EngineFactory::assemble(std::move(*files), {folder.path(), {}});
    REQUIRE(engine.has_value());
    CHECK(engine->complaints.empty());
    CHECK(engine->models.size() == 5);
    CHECK(engine->find(Picture::of(drawScene(goodScene()))).size() == 1);
}

TEST_CASE("A stricter threshold of the branch is kept for its own model only") {
    if (sharedBiometrics().empty())
        return;
    const TemporaryFolder folder;
    copyModels(folder.path(), {kYunet, kLandmarks, kReid});
    const auto mark = engineOf(folder.path()).matcher->mark();
    REQUIRE(writeCalibration(folder.path(), {.matcher = mark, .match = 0.58, .people = 80}).has_value());
    CHECK(engineOf(folder.path()).matcher->thresholds().match == 0.58);
    REQUIRE(writeCalibration(folder.path(), {.matcher = "another", .match = 0.7, .people = 80}).has_value());
    CHECK(engineOf(folder.path()).matcher->thresholds().match == 0.50);
    folder.write("calibration.json", "{\"matcher\":\"" + mark + "\",\"match\":7}");
    CHECK(engineOf(folder.path()).matcher->thresholds().match == 0.50);
}

TEST_CASE("The way through OpenCV's own recogniser gives numbers of a face") {
    if (sharedBiometrics().empty())
        return;
    QFile stub(QString::fromStdString((sharedBiometrics() / "models/stub_embedder_112x112_128d.onnx").string()));
    REQUIRE(stub.open(QIODevice::ReadOnly));
    const auto matcher = openSfaceMatcher(stub.readAll(), "stub");
    REQUIRE(matcher.has_value());
    FoundFace face;
    face.box = {522, 240, 236, 300};
    face.setPoints({cv::Point2d(581, 330), {699, 330}, {640, 400}, {597, 457}, {683, 457}});
    const auto values = (*matcher)->describe(Picture::of(drawScene(goodScene())), face);
    CHECK(values.size() == 128);
    CHECK((*matcher)->scoreOf(values, values) == Approx(1));
    CHECK((*matcher)->thresholds() == MatchThresholds{.match = 0.50, .staff = 0.363});
}
