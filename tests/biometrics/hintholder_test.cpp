#include "support/catch.h"

#include "biometrics/hintholder.h"

using namespace anjungan;
using namespace std::chrono_literals;

TEST_CASE("The first hint shows at once and is not repeated") {
    HintHolder holder;
    CHECK(holder.add(0ms, FaceHint::NoFace) == FaceHint::NoFace);
    CHECK_FALSE(holder.add(900ms, FaceHint::NoFace).has_value());
}

TEST_CASE("Another hint waits until the shown one was up for 0.7 s") {
    HintHolder holder;
    holder.add(0ms, FaceHint::NoFace);
    CHECK_FALSE(holder.add(100ms, FaceHint::ComeCloser).has_value());
    CHECK_FALSE(holder.add(699ms, FaceHint::TooDark).has_value());
    CHECK(holder.add(700ms, FaceHint::TooDark) == FaceHint::TooDark);
    CHECK_FALSE(holder.add(800ms, FaceHint::Good).has_value());
}

TEST_CASE("A source that begins anew is not held back by the old one's time") {
    HintHolder holder;
    holder.add(90s, FaceHint::NoFace);
    CHECK(holder.add(0ms, FaceHint::Good) == FaceHint::Good);
}
