#include "biometrics/sealedfile.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <opencv2/dnn.hpp>
#include <unistd.h>

using namespace anjungan;

namespace {

/// As the library does: to the end that the system knows.
std::string readThrough(const std::string& name) {
    std::ifstream in(name.c_str(), std::ios::binary); // NOLINT(readability-redundant-string-cstr)
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("What was sealed is read by its name, and nobody can change it any more") {
    const std::string content(300'000, 'm');
    const auto file = SealedFile::of(content);
    REQUIRE(file.has_value());
    const auto name = file->nameEndingIn(".onnx");
    CHECK(name.ends_with(".onnx"));
    CHECK(readThrough(name) == content);
    const int opened = ::open(name.c_str(), O_RDWR);
    REQUIRE(opened >= 0);
    CHECK(::pwrite(opened, "x", 1, 0) < 0);
    CHECK(::pwrite(opened, "x", 1, static_cast<off_t>(content.size())) < 0);
    CHECK(::ftruncate(opened, 10) != 0);
    ::close(opened);
    CHECK(readThrough(name) == content);
}

TEST_CASE("A sealed file is in no folder, so that nothing is left of it however its process ends") {
    auto file = SealedFile::of("content");
    REQUIRE(file.has_value());
    const std::string name = file->nameEndingIn(".onnx");
    // In memory, and already unlinked there.
    CHECK(std::filesystem::read_symlink(name.c_str()) == "/memfd:anjungan-model (deleted)");
    {
        const SealedFile moved = std::move(*file);
        CHECK(readThrough(name) == "content");
    }
    CHECK_FALSE(std::filesystem::exists(name.c_str()));
}

TEST_CASE("OpenCV tells from the name what a sealed file is, and opens it") {
    // The bytes are no network, which it says of this kind of file alone, and not that there is no such file.
    const auto file = SealedFile::of("\x08\x01 no network");
    REQUIRE(file.has_value());
    std::string said;
    try {
        (void)cv::dnn::readNet(file->nameEndingIn(".onnx"));
    } catch (const cv::Exception& thrown) {
        said = thrown.what();
    }
    INFO(said);
    CHECK(said.find("Failed to parse ONNX model") != std::string::npos);
    CHECK(said.find("Can't read ONNX file") == std::string::npos);
}
