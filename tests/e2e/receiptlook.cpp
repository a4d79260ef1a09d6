#include "e2e/receiptlook.h"

#include "e2e/drawnpictures.h"
#include "gui/texts/codes.h"
#include "gui/texts/papers.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QStringList>

namespace anjungan::test {
namespace {

/// Letters and digits alone: lines break anywhere, and the font has its own dashes and brackets beside capitals.
QString lettersOf(const QString& text) {
    QString rest = text;
    return rest.remove(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]")));
}

QString codeOnFirstPage(const QString& pdf, const std::filesystem::path& scratch) {
    const QString page = QString::fromStdString(scratch.string());
    static_cast<void>(outputOf(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-f"), QStringLiteral("1"),
                                QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-png"),
                                QStringLiteral("-singlefile"), pdf, page}));
    const QByteArray code = outputOf(QStringLiteral("zbarimg"),
                                     {QStringLiteral("-q"), QStringLiteral("--raw"), page + QStringLiteral(".png")});
    return QString::fromUtf8(code.trimmed());
}

} // namespace

QString saveReceipt(KioskHand& hand) {
    hand.tap(QStringLiteral("saveButton"));
    hand.waitUntil(QStringLiteral("have the receipt saved"), [&] { return hand.message().contains(QStringLiteral("disimpan")); });
    const QString& folder = hand.composition().kiosk().printer.folder();
    return folder + QLatin1Char('/') + hand.text(QStringLiteral("trackingLabel")) + QStringLiteral(".pdf");
}

void checkReceipt(const QString& pdf, const service::ClaimReceipt& receipt, const Invented& person, const QString& account,
                  const std::filesystem::path& scratch) {
    const QString text = lettersOf(QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")})));
    const QString tracking = gui::texts::fromUtf8(receipt.tracking.text());
    QStringList wanted{tracking,
                       gui::texts::fromUtf8(person.name),
                       gui::texts::amount(receipt.net),
                       gui::texts::amount(receipt.gross),
                       gui::texts::amount(receipt.tax),
                       gui::texts::amountInWords(receipt.net),
                       gui::texts::promisedDate(receipt.dueOn, receipt.dueIsEstimate),
                       gui::texts::cause(receipt.cause)};
    REQUIRE_FALSE(receipt.basis.empty());
    for (const std::string& basis : receipt.basis)
        wanted << gui::texts::fromUtf8(basis);
    for (const QString& part : wanted) {
        INFO(part.toStdString());
        CHECK(text.contains(lettersOf(part)));
    }
    CHECK_FALSE(text.contains(gui::texts::fromUtf8(person.nik.text())));
    CHECK_FALSE(text.contains(account));
    CHECK(codeOnFirstPage(pdf, scratch) == tracking);
}

} // namespace anjungan::test
