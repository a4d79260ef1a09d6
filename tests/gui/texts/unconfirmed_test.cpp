#include "gui/texts/unconfirmed.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("what nobody has confirmed is said to be so, and only that") {
    const auto loaded = rules::loadEmbeddedRuleSet();
    REQUIRE(loaded);
    CHECK(texts::accruedYieldLabel(*loaded, makeDate(2020, 12, 31)) == QStringLiteral("Hasil pengembangan berjalan"));
    CHECK(texts::accruedYieldLabel(*loaded, makeDate(2021, 1, 1)) == QStringLiteral("Hasil pengembangan berjalan (perkiraan)"));
    CHECK(texts::toBeConfirmed(*loaded, makeDate(2026, 11, 22)) == QStringLiteral("persen hasil pengembangan tahun ini"));
    CHECK(texts::toBeConfirmed(*loaded, makeDate(2027, 1, 4)).contains(QStringLiteral("hari libur 2027")));
}
