#include "gui/claim/checkanswerspage.h"

#include "gui/claim/claimrig.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Every line of the answers has Ubah, which leads to the step that it comes from") {
    rig::PageBench bench;
    bench.verdict(rig::retiredFacts(), ClaimCause::RetirementAge);
    bench.work.breakdown = service::Breakdown{bench.work.situation->asOf, {}, *bench.work.verdict};
    bench.work.draft.cause = ClaimCause::RetirementAge;
    bench.work.draft.membershipDataConfirmed = true;
    bench.work.draft.face = FaceEvidence{FaceMethod::StaffVouch, {}, StaffId::fromText("s"), "no_camera"};
    bench.work.draft.bank = BankAccount::make("014", "1234567890", "Siti Aminah").value();
    CheckAnswersPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.primaryText() == QStringLiteral("Konfirmasi"));
    QSignalSpy asked(&page, &CheckAnswersPage::changeRequested);
    const std::pair<const char*, const char*> lines[] = {{"cause", "cause"},       {"membership_data", "membership_data"},
                                                         {"face", "face"},         {"npwp", "tax_bank"},
                                                         {"bank", "tax_bank"},     {"account", "tax_bank"},
                                                         {"breakdown", "breakdown"}};
    for (const auto& [row, step] : lines) {
        INFO(row);
        auto* const change = page.findChild<QPushButton*>(QStringLiteral("change_") + QString::fromLatin1(row));
        REQUIRE(change);
        change->click();
        CHECK(asked.takeLast().at(0).toString() == QString::fromLatin1(step));
    }
}
