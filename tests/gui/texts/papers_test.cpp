#include "gui/texts/papers.h"

#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("A promised date of a year that is not decreed says that it is an estimate") {
    CHECK(texts::promisedDate(makeDate(2026, 11, 24), false) == QStringLiteral("Selasa, 24 November 2026"));
    CHECK(texts::promisedDate(makeDate(2027, 1, 4), true) == QStringLiteral("Senin, 4 Januari 2027 (perkiraan)"));
}

TEST_CASE("The referral slip carries queue number, reason and documents") {
    service::ReferralSlip slip;
    slip.queueNumber = "A-012";
    slip.kind = service::ReferralKind::Claim;
    slip.on = makeDate(2026, 11, 23);
    slip.name = "Siti Aminah";
    slip.cause = ClaimCause::TotalDisability;
    slip.documents = {"ktp", "doctor_letter"};
    const print::Paper paper = texts::referralPaper(slip);
    CHECK(paper.hero == QStringLiteral("A-012"));
    REQUIRE(paper.sections.size() == 2);
    CHECK(paper.sections.at(0).lines.at(1).value == QStringLiteral("Klaim JHT: Cacat total tetap"));
    CHECK(paper.sections.at(1).paragraphs == QStringList{QStringLiteral("KTP"), QStringLiteral("Surat keterangan dokter")});
}
