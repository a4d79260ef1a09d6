#include "gui/profile/profilerig.h"

#include "gui/profile/profilereviewpage.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSet>

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Ubah on a line leads to its page and back to the review") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    walkToReview(*walk);
    REQUIRE(walk->sees("Kota Blitar, Jawa Timur, 66111"));
    walk->tap("change_address");
    REQUIRE(walk->reach("address"));
    typeWords(*walk, "cityField", "Kota Kediri");
    walk->flow().next();
    REQUIRE(walk->reach("review"));
    CHECK(walk->sees("Kota Kediri"));
}

TEST_CASE("each answer stands on its line once") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    walkToReview(*walk);
    for (const char* line : {"value_contact", "value_address", "value_emergency"}) {
        const QStringList answers = walk->find<QLabel>(line).text().split(QRegularExpression(QStringLiteral("\n|, ")));
        INFO(line << ": " << answers.join(QLatin1Char('|')).toStdString());
        CHECK(answers.size() >= 2);
        CHECK(QSet<QString>(answers.begin(), answers.end()).size() == answers.size());
    }
}

TEST_CASE("What was answered is there again after the kiosk was restarted") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    {
        const auto walk = updateWalk(counter, person);
        walkToContact(*walk, counter);
        walkToReview(*walk);
    }
    const auto again = updateWalk(counter, person);
    REQUIRE(again->reach("check"));
    REQUIRE(again->sees("Siti Aminah"));
    again->flow().next();
    REQUIRE(again->reach("review"));
    CHECK(again->sees("Jalan Melati 5"));
}
