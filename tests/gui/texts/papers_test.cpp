#include "gui/texts/papers.h"

#include "print/printer.h"
#include "support/catch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

service::DigitalCard sitisCard() {
    return {*Kpj::parse("99000000020"), "Siti Aminah", "PT Andaikata Sejahtera", Segment::Pu, makeDate(2012, 3, 1), true};
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// As a printer makes it that stamps so.
QString pdfOfCard(const QTemporaryDir& folder, const QString& stamp) {
    print::Printer printer(QStringLiteral("none"));
    printer.setStamp(stamp);
    const QString file = folder.filePath(stamp + QStringLiteral("card.pdf"));
    QObject asker;
    std::optional<Result<void>> saved;
    printer.save(texts::cardPaper(sitisCard()), file.toStdString(), &asker, [&saved](const Result<void>& result) { saved = result; });
    REQUIRE(QTest::qWaitFor([&saved] { return saved.has_value(); }, 20'000));
    REQUIRE(saved->has_value());
    return file;
}

} // namespace

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

TEST_CASE("The digital card on paper names its holder, and a scanner reads its number") {
    const QTemporaryDir folder;
    const QString file = pdfOfCard(folder, {});
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    for (const char* const said : {"Kartu peserta digital", "99000000020", "Siti Aminah", "PT Andaikata Sejahtera", "Aktif"}) {
        INFO(said);
        CHECK(text.contains(QString::fromLatin1(said)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Tidak aktif")));
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), QStringLiteral("-singlefile"), file,
                                          folder.filePath(QStringLiteral("page"))});
    const QString code = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("page.png"))});
    CHECK(code.trimmed() == QStringLiteral("99000000020"));
}

TEST_CASE("A card of a training hall says that it is for training, a real one does not") {
    const QTemporaryDir folder;
    const auto textOf = [&folder](const QString& stamp) {
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdfOfCard(folder, stamp), QStringLiteral("-")});
    };
    CHECK(textOf(QStringLiteral("LATIHAN")).contains(QStringLiteral("LATIHAN")));
    CHECK_FALSE(textOf({}).contains(QStringLiteral("LATIHAN")));
}
