#include "gui/texts/referralreasons.h"

#include "rules/ruleset.h"
#include "support/catch.h"

#include <set>

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Every rule that can send a person to the counter has a sentence of its own words") {
    const auto rules = rules::loadEmbeddedRuleSet();
    REQUIRE(rules);
    std::set<std::string> ids;
    for (const ClaimCause cause : kAllCauses)
        for (const rules::Rule& rule : rules->cause(cause, makeDate(2026, 11, 23)).rules)
            ids.insert(rule.id);
    REQUIRE(ids.size() > 15);
    for (const std::string& id : ids) {
        INFO(id);
        const QString sentence = texts::referralReason(id);
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(QString::fromStdString(id)));
        CHECK_FALSE(sentence.contains(QLatin1Char('_')));
    }
}

TEST_CASE("A rule that an amendment brings is not lost at the desk") {
    CHECK(texts::referralReason("age.over_58") == QStringLiteral("Usia belum memenuhi syarat"));
    CHECK(texts::referralReason("something.new").contains(QStringLiteral("something.new")));
}

TEST_CASE("A referral's note tells field by field what was typed and what is on record") {
    CHECK(texts::referralNote("name: SITI AMINHA / SITI AMINAH; birth_place: different") ==
          QStringLiteral("Nama: diketik / tercatat: SITI AMINHA / SITI AMINAH\nTempat lahir: berbeda sama sekali"));
    CHECK(texts::referralNote("Membawa surat PHK") == QStringLiteral("Membawa surat PHK"));
    CHECK(texts::referralNote("").isEmpty());
}
