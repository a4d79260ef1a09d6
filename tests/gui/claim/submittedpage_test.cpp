#include "gui/claim/submittedpage.h"

#include "gui/claim/claimrig.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

service::ClaimReceipt filedReceipt() {
    return {.id = ClaimId::fromText("c"),
            .tracking = TrackingNumber::make(makeDate(2026, 12, 31)),
            .name = "Siti Aminah",
            .nikMasked = "0001",
            .kpj = "30211234567",
            .cause = ClaimCause::RetirementAge,
            .gross = Rupiah{9'850'000},
            .tax = Rupiah{},
            .taxKind = TaxKind::Final,
            .net = Rupiah{9'850'000},
            .remaining = Rupiah{},
            .bankName = "BCA",
            .accountMasked = "7890",
            .submittedOn = makeDate(2026, 12, 31),
            .dueOn = makeDate(2027, 1, 1),
            .dueIsEstimate = true,
            .slaWorkingDays = 1,
            .ruleSetVersion = "2026.1",
            .basis = {"Permenaker 4/2022"},
            .documents = {"ktp"}};
}

} // namespace

TEST_CASE("Filed: tracking number, QR code, and a promised date that says when it is an estimate") {
    rig::PageBench bench;
    bench.work.receipt = filedReceipt();
    SubmittedPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.findChild<QLabel*>(QStringLiteral("trackingLabel"))->text() ==
          texts::fromUtf8(bench.work.receipt->tracking.text()));
    CHECK(page.findChild<QLabel*>(QStringLiteral("promiseLabel"))->text() ==
          QStringLiteral("Jumat, 1 Januari 2027 (perkiraan)"));
    CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("qrLabel"))->pixmap().isNull());
    CHECK_FALSE(page.canGoBack());
}

TEST_CASE("The receipt can be saved as PDF under its tracking number, for the kiosk's account alone") {
    const QTemporaryDir base;
    const QString folder = base.filePath(QStringLiteral("papers"));
    rig::PageBench bench;
    bench.work.kiosk.printer.setFolder(folder);
    bench.work.receipt = filedReceipt();
    SubmittedPage page(bench.work, &bench.window);
    page.enter();
    QSignalSpy messages(&page, &Page::messageRaised);
    page.findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
    REQUIRE(test::waitFor([&] { return messages.count() == 1; }));
    CHECK_FALSE(messages.at(0).at(1).toString().contains(folder));
    const QFileInfo file(folder + QLatin1Char('/') + texts::fromUtf8(bench.work.receipt->tracking.text()) + QStringLiteral(".pdf"));
    REQUIRE(file.exists());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK_FALSE(file.permissions() & kOthers);
    CHECK_FALSE(QFileInfo(folder).permissions() & kOthers);
}

TEST_CASE("Without a folder for papers the page offers no saving") {
    rig::PageBench bench;
    bench.work.receipt = filedReceipt();
    SubmittedPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.findChild<QPushButton*>(QStringLiteral("saveButton"))->isHidden());
}
