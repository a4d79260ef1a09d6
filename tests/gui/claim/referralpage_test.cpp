#include "gui/claim/referralpage.h"

#include "gui/claim/claimrig.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

std::optional<service::ReferralSlip> deathSlip() {
    service::ReferralSlip slip;
    slip.queueNumber = "A-012";
    slip.on = makeDate(2026, 11, 23);
    slip.name = "Siti Aminah";
    slip.cause = ClaimCause::Death;
    slip.documents = {"ktp", "death_certificate", "ppjb|ajb"};
    return slip;
}

} // namespace

TEST_CASE("The slip shows queue number, reason and every document, and there is no way back") {
    test::KioskRig counter;
    const auto slip = deathSlip();
    ReferralPage page(counter.printer, slip);
    page.enter();
    CHECK(page.findChild<QLabel*>(QStringLiteral("queueLabel"))->text() == QStringLiteral("A-012"));
    CHECK(page.findChild<QLabel*>(QStringLiteral("subjectLabel"))->text().contains(QStringLiteral("Meninggal dunia")));
    QString documents;
    for (const QLabel* const line : page.findChild<QWidget*>(QStringLiteral("documentsList"))->findChildren<QLabel*>())
        documents += line->text() + QLatin1Char('\n');
    CHECK(documents.contains(QStringLiteral("KTP")));
    CHECK(documents.contains(QStringLiteral("Surat keterangan kematian")));
    CHECK(documents.contains(QStringLiteral("Salah satu")));
    CHECK_FALSE(page.canGoBack());
}

TEST_CASE("Without a printer the page says so and what to do instead") {
    test::KioskRig counter;
    const auto slip = deathSlip();
    ReferralPage page(counter.printer, slip);
    page.enter();
    QSignalSpy messages(&page, &Page::messageRaised);
    page.activateSecondary();
    page.activateSecondary();
    REQUIRE(test::waitFor([&] { return messages.count() == 2; }));
    CHECK(messages.at(1).at(1).toString().contains(QStringLiteral("Pencetak tidak tersedia")));
}
