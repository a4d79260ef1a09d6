#include "support/catch.h"

#include "print/paper.h"
#include "print/qrcode.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace anjungan;
using namespace anjungan::print;

namespace {

Paper receipt() {
    Paper paper;
    paper.issuer = QStringLiteral("Anjungan JHT");
    paper.title = QStringLiteral("Tanda terima klaim");
    paper.hero = QStringLiteral("Rp9.850.000");
    paper.heroWords = QStringLiteral("sembilan juta delapan ratus lima puluh ribu rupiah");
    paper.qr = QStringLiteral("JHT-261122-ABCDEF");
    paper.qrCaption = paper.qr;
    paper.sections = {{QStringLiteral("Rincian"), {{QStringLiteral("Sebab klaim"), QStringLiteral("Mengundurkan diri")}}, {}}};
    return paper;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a paper's words can be read out of its PDF") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("r.pdf"));
    REQUIRE(writePdf(receipt(), file.toStdString()));
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("Tanda terima klaim")));
    CHECK(text.contains(QStringLiteral("Rp9.850.000")));
    CHECK(text.contains(QStringLiteral("Mengundurkan diri")));
    CHECK(text.contains(QStringLiteral("JHT-261122-ABCDEF")));
}

TEST_CASE("a scanner reads the QR code off the rendered page") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("r.pdf"));
    REQUIRE(writePdf(receipt(), file.toStdString()));
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), file, folder.filePath(QStringLiteral("page"))});
    const QString code = run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("page-1.png"))});
    CHECK(code.trimmed() == QStringLiteral("JHT-261122-ABCDEF"));
}

TEST_CASE("a long paper goes on over further pages and loses no line") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("long.pdf"));
    Paper paper = receipt();
    for (int i = 0; i < 120; ++i)
        paper.sections.first().lines.append({QStringLiteral("Bulan %1").arg(i), QStringLiteral("Nilai-%1.").arg(i)});
    REQUIRE(writePdf(paper, file.toStdString()));
    const QString text = run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    for (int i = 0; i < 120; ++i)
        CHECK(text.contains(QStringLiteral("Nilai-%1.").arg(i)));
    CHECK(text.count(QLatin1Char('\f')) > 1);
}

TEST_CASE("who signs stands at the end, each with a line of its own") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.pdf"));
    Paper paper = receipt();
    paper.footer = QStringLiteral("Simpan kertas ini.");
    paper.signatures = {QStringLiteral("Petugas"), QStringLiteral("Penyelia")};
    REQUIRE(writePdf(paper, file.toStdString()));
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    // Side by side: in one line of the text.
    const auto lines = text.split(QLatin1Char('\n'));
    const auto at = std::ranges::find_if(lines, [](const QString& line) { return line.contains(QStringLiteral("Petugas")); });
    REQUIRE(at != lines.end());
    CHECK(at->contains(QStringLiteral("Penyelia")));
    CHECK(text.indexOf(QStringLiteral("Penyelia")) > text.indexOf(QStringLiteral("Mengundurkan diri")));
    CHECK(text.indexOf(QStringLiteral("Penyelia")) < text.indexOf(QStringLiteral("Simpan kertas ini.")));
}

TEST_CASE("a place that can't be written is told and leaves nothing") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("no/such/folder/r.pdf"));
    const auto outcome = writePdf(receipt(), file.toStdString());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Io);
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("an empty text makes no QR code") {
    CHECK(qrImage({}, 200).isNull());
    CHECK_FALSE(qrImage(QStringLiteral("JHT"), 200).isNull());
}
