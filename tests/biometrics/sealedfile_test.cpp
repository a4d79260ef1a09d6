#include "biometrics/sealedfile.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <unistd.h>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

std::string readThrough(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("What was sealed is read by its path, and nobody can change it any more") {
    const std::string content(300'000, 'm');
    auto file = SealedFile::of(content, ".onnx");
    REQUIRE(file.has_value());
    CHECK(file->path().extension() == ".onnx");
    CHECK(readThrough(file->path()) == content);
    const int opened = ::open(file->path().c_str(), O_RDWR);
    REQUIRE(opened >= 0);
    CHECK(::pwrite(opened, "x", 1, 0) < 0);
    CHECK(::pwrite(opened, "x", 1, static_cast<off_t>(content.size())) < 0);
    CHECK(::ftruncate(opened, 10) != 0);
    ::close(opened);
    CHECK(readThrough(file->path()) == content);
}

TEST_CASE("Only its own user finds a sealed file, and nothing is left of it") {
    auto file = SealedFile::of("content", ".onnx");
    REQUIRE(file.has_value());
    const auto folder = file->path().parent_path();
    CHECK((fs::status(folder).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    {
        const SealedFile moved = std::move(*file);
        CHECK(readThrough(moved.path()) == "content");
    }
    CHECK_FALSE(fs::exists(folder));
}
