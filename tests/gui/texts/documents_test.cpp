#include "gui/texts/documents.h"

#include "rules/ruleset.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Every document that the law asks for has a name in words") {
    const auto rules = rules::loadEmbeddedRuleSet();
    REQUIRE(rules);
    for (const ClaimCause cause : kAllCauses)
        for (const rules::DocumentNeed& need : rules->cause(cause, makeDate(2026, 11, 23)).documentsWithNpwp)
            for (const std::string& code : need.anyOf) {
                INFO(code);
                CHECK(texts::document(code) != QString::fromStdString(code));
            }
}

TEST_CASE("Documents of which one will do are told as a choice, unknown ones as they are") {
    CHECK(texts::document("ppjb|ajb").startsWith(QStringLiteral("Salah satu: ")));
    CHECK(texts::document("ktp") == QStringLiteral("KTP"));
    CHECK(texts::document("brand_new_paper") == QStringLiteral("brand_new_paper"));
}
