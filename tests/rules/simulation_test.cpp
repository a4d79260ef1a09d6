#include "rules/simulation.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::rules;

TEST_CASE("the two published results of the official simulator come out") {
    CHECK(simulate({Rupiah{5'000'000}, 5, Rupiah{}, 500, 570})->balance == Rupiah{19'409'470});
    CHECK(simulate({Rupiah{3'000'000}, 5, Rupiah{}, 700, 570})->balance == Rupiah{12'247'952});
}

TEST_CASE("without a yield only the contributions add up") {
    // 1,000,000 x 5.7% x 12 x 3 = 2,052,000, and 1,000 at the start.
    const auto result = simulate({Rupiah{1'000'000}, 3, Rupiah{1'000}, 0, 570});
    REQUIRE(result);
    CHECK(*result == Simulation{Rupiah{2'052'000}, Rupiah{2'053'000}, Rupiah{}});
}

TEST_CASE("the arithmetic stays exact over eighty years") {
    // At 100% a year a balance without wage doubles: 1 x 2^40.
    CHECK(simulate({Rupiah{}, 40, Rupiah{1}, 10'000, 570})->balance == Rupiah{std::int64_t{1} << 40});
    // Nearly 8 rupiah a year for ever: no rupiah is lost on the way, only at the end.
    CHECK(simulate({Rupiah{1}, 80, Rupiah{}, 0, 570})->balance == Rupiah{54}); // 0.684 x 80 = 54.72
}

TEST_CASE("a result beyond what money holds is refused") {
    const auto result = simulate({Rupiah{1'000'000}, 80, Rupiah{1'000'000}, 10'000, 570});
    REQUIRE_FALSE(result);
    CHECK(result.error().where == "years");
}

TEST_CASE("inputs out of their bounds are refused by name") {
    CHECK(simulate({Rupiah{-1}, 5, Rupiah{}, 500, 570}).error().where == "wage");
    CHECK(simulate({Rupiah{1}, 0, Rupiah{}, 500, 570}).error().where == "years");
    CHECK(simulate({Rupiah{1}, 81, Rupiah{}, 500, 570}).error().where == "years");
    CHECK(simulate({Rupiah{1}, 5, Rupiah{-1}, 500, 570}).error().where == "opening");
    CHECK(simulate({Rupiah{1}, 5, Rupiah{}, 10'001, 570}).error().where == "rate");
}
