#include "support/catch.h"
#include "support/temporaryfolder.h"

#include "biometrics/modelfolder.h"

#include <algorithm>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

const KnownModels& invented() {
    static const KnownModels models(std::vector<KnownModel>{});
    return models;
}

KnownModels knowing(const std::string& hashOfGood, const std::string& hashOfRefused) {
    return KnownModels({{ModelRole::Landmarks, "points.onnx", hashOfGood, "MIT", "", ""},
                        {std::nullopt, "int8.onnx", hashOfRefused, "MIT", "", "not measured"}});
}

std::string hashOf(const fs::path& file) {
    const auto files = readModelFolder(file.parent_path(), invented());
    const auto at = std::ranges::find(*files, file, &ModelFile::path);
    return at->sha256;
}

ModelFile::State stateOf(const std::vector<ModelFile>& files, const std::string& name) {
    return std::ranges::find(files, name, &ModelFile::name)->state;
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("The hash of a model is its sha256") {
    const TemporaryFolder folder;
    CHECK(hashOf(folder.write("a.onnx", "abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("A model is known by its content, whatever it is called") {
    const TemporaryFolder folder;
    const auto known = knowing(hashOf(folder.write("renamed.bin", "one model")), hashOf(folder.write("int8.onnx", "an int8 form")));
    folder.write("points.onnx", "another model");
    folder.write("readme.txt", "read me");
    const auto files = readModelFolder(folder.path(), known);
    REQUIRE(files.has_value());
    CHECK(stateOf(*files, "renamed.bin") == ModelFile::State::Usable);
    CHECK(stateOf(*files, "points.onnx") == ModelFile::State::Damaged);
    CHECK(stateOf(*files, "int8.onnx") == ModelFile::State::Refused);
    CHECK(stateOf(*files, "readme.txt") == ModelFile::State::Unknown);
    for (const auto& file : *files)
        CHECK(file.reason().empty() == (file.state == ModelFile::State::Usable));
}

TEST_CASE("Usable models are copied under their known names and nothing else is") {
    const TemporaryFolder folder;
    const auto from = folder / "from";
    fs::create_directory(from);
    std::ofstream(from / "renamed.bin") << "one model";
    std::ofstream(from / "readme.txt") << "read me";
    const auto known = knowing(hashOf(from / "renamed.bin"), "");
    const auto to = folder / "models/here";
    const auto added = addModels(from, to, known);
    REQUIRE(added.has_value());
    CHECK(contentOf(to / "points.onnx") == "one model");
    CHECK(std::ranges::count(*added, true, &AddedModel::added) == 1);
    CHECK(std::distance(fs::directory_iterator(to), fs::directory_iterator()) == 1);
    const auto again = addModels(from, to, known);
    REQUIRE(again.has_value());
    CHECK(std::ranges::count(*again, true, &AddedModel::added) == 0);
}

TEST_CASE("A damaged model in the folder is replaced by a whole one") {
    const TemporaryFolder folder;
    const auto from = folder / "from";
    const auto to = folder / "to";
    fs::create_directory(from);
    fs::create_directory(to);
    std::ofstream(from / "points.onnx") << "one model";
    std::ofstream(to / "points.onnx") << "one mod";
    REQUIRE(addModels(from, to, knowing(hashOf(from / "points.onnx"), "")).has_value());
    CHECK(contentOf(to / "points.onnx") == "one model");
}

TEST_CASE("A folder that is not there and one that can't be made are told by name") {
    const TemporaryFolder folder;
    const auto missing = addModels(folder / "none", folder / "to", invented());
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().detail.find("none") != std::string::npos);
    const auto from = folder / "from";
    fs::create_directory(from);
    std::ofstream(from / "points.onnx") << "one model";
    const auto known = knowing(hashOf(from / "points.onnx"), "");
    folder.write("file", "in the way");
    const auto blocked = addModels(from, folder / "file/models", known);
    REQUIRE_FALSE(blocked.has_value());
    CHECK(blocked.error().code == ErrorCode::Io);
}

TEST_CASE("The built-in table knows each model once, with a whole hash and a licence") {
    const auto& known = KnownModels::builtIn();
    for (const char* name : {"face_detection_yunet_2022mar.onnx", "face_detection_yunet_2023mar.onnx",
                             "landmarks-regression-retail-0009.onnx", "face-reidentification-retail-0095.onnx",
                             "face_recognition_sface_2021dec.onnx", "2.7_80x80_MiniFASNetV2.onnx", "4_0_0_80x80_MiniFASNetV1SE.onnx"}) {
        const auto* model = known.named(name);
        REQUIRE(model != nullptr);
        CHECK(model->role.has_value());
        CHECK(model->sha256.size() == 64);
        CHECK_FALSE(model->licence.empty());
        CHECK(known.withHash(model->sha256) == model);
    }
    const auto* int8 = known.named("face_recognition_sface_2021dec_int8.onnx");
    REQUIRE(int8 != nullptr);
    CHECK_FALSE(int8->role.has_value());
    CHECK_FALSE(int8->refused.empty());
}
