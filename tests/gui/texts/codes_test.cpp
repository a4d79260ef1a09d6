#include "gui/texts/codes.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("every cause has a name, and the seven have those of the law's leaflet") {
    QStringList names;
    for (const ClaimCause cause : kAllCauses)
        names << texts::cause(cause);
    CHECK(names.removeDuplicates() == 0);
    CHECK(names.at(0) == QStringLiteral("Usia pensiun 56 tahun"));
    CHECK(names.at(4) == QStringLiteral("Kepesertaan 10 tahun, sebagian 30% (perumahan)"));
}

TEST_CASE("every failure has a sentence of its own kind") {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Bug); ++code)
        CHECK(texts::sentence(static_cast<ErrorCode>(code)).endsWith(QLatin1Char('.')));
}

TEST_CASE("dates are written in words, with the age where asked") {
    const Date day = makeDate(1968, 3, 2);
    CHECK(texts::date(day) == QStringLiteral("2 Maret 1968"));
    CHECK(texts::dateAndAge(day, makeDate(2026, 3, 2)) == QStringLiteral("2 Maret 1968, 58 tahun"));
    CHECK(texts::weekdayAndDate(makeDate(2026, 3, 2)) == QStringLiteral("Senin, 2 Maret 2026"));
}

TEST_CASE("months are told in years and months") {
    CHECK(texts::months(0) == QStringLiteral("0 bulan"));
    CHECK(texts::months(11) == QStringLiteral("11 bulan"));
    CHECK(texts::months(24) == QStringLiteral("2 tahun"));
    CHECK(texts::months(40) == QStringLiteral("3 tahun 4 bulan"));
}
