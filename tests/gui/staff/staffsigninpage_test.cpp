#include "gui/staff/staffrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Staff sign in with code and PIN and see who they are") {
    KioskRig counter;
    const auto walk = deskOf(counter, "ani");
    CHECK(walk->flow().page()->heading().contains(QString::fromStdString(counter.branch.petugas().name)));
}

TEST_CASE("An unknown code, a short PIN and a wrong PIN are told apart") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::StaffFlow>(counter.kiosk));
    REQUIRE(walk.reach("signin"));
    typeCode(walk, "nobody");
    CHECK(walk.told("tidak dikenal"));
    typeCode(walk, "ani", "123");
    CHECK(walk.told("6 angka"));
    typeCode(walk, "ani", "135790");
    CHECK(walk.told("Sisa 4"));
    typeCode(walk, "'; DROP TABLE staff; --");
    CHECK(walk.told("tidak dikenal"));
}

TEST_CASE("Five wrong PINs lock a member of staff") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::StaffFlow>(counter.kiosk));
    REQUIRE(walk.reach("signin"));
    for (int attempt = 1; attempt <= 5; ++attempt) {
        walk.message.clear();
        typeCode(walk, "ani", "135790");
        REQUIRE(waitFor([&] { return !walk.message.isEmpty(); }));
    }
    walk.message.clear();
    typeCode(walk, "ani");
    CHECK(walk.told("terkunci"));
    CHECK(walk.flow().currentId() == QStringLiteral("signin"));
}
