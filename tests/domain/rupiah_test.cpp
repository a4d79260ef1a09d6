#include "domain/rupiah.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("money is written with dots and its sign before Rp") {
    CHECK(toText(Rupiah{0}) == "Rp0");
    CHECK(toText(Rupiah{999}) == "Rp999");
    CHECK(toText(Rupiah{9'850'000}) == "Rp9.850.000");
    CHECK(toText(Rupiah{-1'000}) == "-Rp1.000");
}

TEST_CASE("a share is exact inside and rounded as said") {
    CHECK(share(Rupiah{50}, 1, 100, Rounding::HalfUp) == Rupiah{1});
    CHECK(share(Rupiah{49}, 1, 100, Rounding::HalfUp) == Rupiah{0});
    CHECK(share(Rupiah{99}, 1, 100, Rounding::Floor) == Rupiah{0});
    CHECK(share(Rupiah{1'000'000'000'000'000}, 9'999, 10'000, Rounding::Floor) == Rupiah{999'900'000'000'000});
}

TEST_CASE("money in words follows Indonesian usage") {
    CHECK(terbilang(Rupiah{0}) == "nol rupiah");
    CHECK(terbilang(Rupiah{11}) == "sebelas rupiah");
    CHECK(terbilang(Rupiah{100}) == "seratus rupiah");
    CHECK(terbilang(Rupiah{1'000}) == "seribu rupiah");
    CHECK(terbilang(Rupiah{1'000'000}) == "satu juta rupiah");
    CHECK(terbilang(Rupiah{9'850'000}) == "sembilan juta delapan ratus lima puluh ribu rupiah");
}
