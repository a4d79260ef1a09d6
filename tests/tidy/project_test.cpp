#include "support/catch.h"

#include "tidy/checks.h"
#include "tidy/moduletable.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace anjungan::tidy;

namespace {

const std::filesystem::path kRoot = ANJUNGAN_TIDY_ROOT;

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
        UNSCOPED_INFO(complaint.path << ":" << complaint.line << ": " << complaint.check << ": " << complaint.what);
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
