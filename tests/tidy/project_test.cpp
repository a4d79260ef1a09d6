#include "support/catch.h"

#include "tidy/checks.h"
#include "tidy/moduletable.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace anjungan::tidy;

namespace {

/// The environment may name another tree to look at than the one that was built.
std::filesystem::path root() {
    const char* named = std::getenv("ANJUNGAN_SOURCE_DIR");
    return named != nullptr ? named : ANJUNGAN_TIDY_ROOT;
}

const std::filesystem::path kRoot = root();

std::string textOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("the project keeps its own rules") {
    const std::vector<File> files = readProject(kRoot);
    // An empty list would complain about nothing.
    REQUIRE(std::ranges::count(files, "CMakeLists.txt", &File::path) == 1);
    REQUIRE(std::ranges::count(files, "src/base/error.h", &File::path) == 1);

    Complaints complaints;
    const auto allowances = readAllowances(textOf(kRoot / "tests/tidy/allowed.txt"), complaints);
    const Complaints found = withoutAllowed(checkAll(files), allowances);
    std::ranges::copy(found, std::back_inserter(complaints));
    for (const Complaint& complaint : complaints)
        std::cerr << complaint.path << ':' << complaint.line << ": " << complaint.check << ": " << complaint.what << '\n';
    CHECK(complaints.empty());
}

TEST_CASE("every module folder stands in the module table and in the drawing") {
    const std::string architecture = textOf(kRoot / "docs/ARCHITECTURE.md");
    for (const auto& entry : std::filesystem::directory_iterator(kRoot / "src")) {
        if (!entry.is_directory())
            continue;
        const std::string name = entry.path().filename().string();
        INFO("module " << name);
        CHECK(isModule(name));
        CHECK(architecture.find("`" + name + "`") != std::string::npos);
    }
}
