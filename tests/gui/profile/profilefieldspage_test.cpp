#include "gui/profile/profilerig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("A phone number that can't be one is refused and stays on the page") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    for (const char* bad : {"", "0812", "0212345678", "08123456789012"}) {
        INFO(bad);
        typePhone(*walk, "phoneField", bad);
        walk->message.clear();
        walk->flow().next();
        CHECK(walk->flow().currentId() == QStringLiteral("contact"));
        CHECK(walk->message.contains(QStringLiteral("08")));
    }
}

TEST_CASE("Every page of the data update has a way forward") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    CHECK(walk->flow().page()->primaryText() == QStringLiteral("Lanjut"));
    walkToReview(*walk);
    CHECK(walk->flow().page()->primaryText() == QStringLiteral("Konfirmasi"));
    walk->flow().next();
    REQUIRE(walk->reach("done"));
    CHECK(walk->flow().page()->primaryText() == QStringLiteral("Lanjut"));
}

TEST_CASE("An e-mail address may be empty but not half an address") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    typePhone(*walk, "phoneField", "081234567890");
    for (const char* bad : {"siti", "siti@", "@contoh.id", "siti@contoh", "a b@contoh.id", "'; DROP TABLE participants; --"}) {
        INFO(bad);
        typeWords(*walk, "emailField", bad);
        walk->flow().next();
        CHECK(walk->flow().currentId() == QStringLiteral("contact"));
    }
    typeWords(*walk, "emailField", "");
    walk->flow().next();
    CHECK(walk->reach("address"));
}

TEST_CASE("Words that are no words are refused in the address") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    typePhone(*walk, "phoneField", "081234567890");
    walk->flow().next();
    REQUIRE(walk->reach("address"));
    typeWords(*walk, "cityField", "Kota Blitar");
    typeWords(*walk, "provinceField", "Jawa Timur");
    typePhone(*walk, "postalCodeField", "66111");
    for (const char* bad : {"", "   ", "...", "Jalan \xF0\x9F\x98\x80"}) {
        INFO(bad);
        typeWords(*walk, "addressField", bad);
        walk->flow().next();
        CHECK(walk->flow().currentId() == QStringLiteral("address"));
    }
    typeWords(*walk, "addressField", "Jl. Melati No. 5, RT 02/RW 01");
    walk->flow().next();
    CHECK(walk->reach("emergency"));
}
