#include "store/filescan.h"

#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <limits>

using namespace anjungan;
using namespace anjungan::store;

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;
constexpr auto kWhole = std::numeric_limits<std::uint64_t>::max();
const std::string kPlanted = "planted-secret";

/// Some blocks of other bytes, the looked-for ones at `at`.
std::string fileWith(std::size_t at) {
    std::string content(3 * kBlock + 7, 'p'); // the first letter of what is looked for
    return content.replace(at, kPlanted.size(), kPlanted);
}

} // namespace

TEST_CASE("bytes are found wherever they stand in a file, over the end of a block too") {
    const TemporaryFolder folder;
    for (const std::size_t at : {std::size_t{0}, kBlock - kPlanted.size(), kBlock - 1, kBlock - kPlanted.size() / 2, kBlock,
                                 3 * kBlock + 7 - kPlanted.size()}) {
        INFO("at " << at);
        const auto file = folder.write("file", fileWith(at));
        REQUIRE(fileHolds(file, kPlanted, kWhole).value());
        REQUIRE_FALSE(fileHolds(file, "planted-secrets", kWhole).value());
    }
}

TEST_CASE("what stands behind the limit is not looked at, and a file that is not there holds nothing") {
    const TemporaryFolder folder;
    const auto file = folder.write("file", fileWith(2 * kBlock));
    REQUIRE_FALSE(fileHolds(file, kPlanted, 2 * kBlock).value());
    REQUIRE(fileHolds(file, kPlanted, 3 * kBlock).value());
    REQUIRE_FALSE(fileHolds(folder / "none", kPlanted, kWhole).value());
}

TEST_CASE("a part of a file is read as it is, less where it ends") {
    const TemporaryFolder folder;
    const auto file = folder.write("file", "0123456789");
    REQUIRE(readAt(file, 3, 4).value() == "3456");
    REQUIRE(readAt(file, 8, 4).value() == "89");
    REQUIRE(readAt(file, 20, 4).value().empty());
    REQUIRE(readAt(folder / "none", 0, 4).error().code == ErrorCode::StoreUnavailable);
}
