#include "support/catch.h"

#include "biometrics/facetemplate.h"

#include <cmath>

using namespace anjungan;

namespace {

const FaceTemplate kFace{"matcher_reid/0123456789abcdef", {{0.5F, -1.25F, 3}, {0.25F, 0, 1}}};

} // namespace

TEST_CASE("A template comes back from its bytes as it was") {
    const auto read = parseFaceTemplate(toBytes(kFace));
    REQUIRE(read.has_value());
    CHECK(*read == kFace);
}

TEST_CASE("Bytes that are cut short, too long or no numbers are no template") {
    const auto bytes = toBytes(kFace);
    for (std::size_t length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(parseFaceTemplate(bytes.substr(0, length)).has_value());
    CHECK_FALSE(parseFaceTemplate(bytes + "x").has_value());
    auto infinite = kFace;
    infinite.pictures[1][2] = INFINITY;
    CHECK_FALSE(parseFaceTemplate(toBytes(infinite)).has_value());
    auto uneven = kFace;
    uneven.pictures[1].push_back(1);
    CHECK_FALSE(parseFaceTemplate(toBytes(uneven)).has_value());
    CHECK_FALSE(parseFaceTemplate(toBytes({"", {{1}}})).has_value());
    CHECK_FALSE(parseFaceTemplate(toBytes({"m", {}})).has_value());
    auto other = bytes;
    other[0] = 9;
    CHECK_FALSE(parseFaceTemplate(other).has_value());
}

TEST_CASE("The cosine tells direction and not length") {
    CHECK(cosineOf({1, 0}, {5, 0}) == Approx(1));
    CHECK(cosineOf({1, 0}, {0, 3}) == Approx(0).margin(1e-12));
    CHECK(cosineOf({1, 1}, {-2, -2}) == Approx(-1));
    CHECK(cosineOf({0, 0}, {1, 1}) == 0);
}
