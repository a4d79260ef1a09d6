#include "gui/claim/breakdownpage.h"

#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

namespace {

QString breakdownValue(BreakdownPage& page, const char* id) {
    auto* const label = page.findChild<QLabel*>(QStringLiteral("value_") + QString::fromLatin1(id));
    return label ? label->text() : QString();
}

service::Breakdown oneCard(rig::PageBench& bench) {
    bench.verdict(rig::retiredFacts(), ClaimCause::RetirementAge);
    service::BreakdownLine line{Kpj::parse("30211234567").value(), "PT Contoh Jaya", Rupiah{4'000'000},
                                Rupiah{900'000},                  Rupiah{100'000},  {},
                                {}};
    return {bench.work.situation->asOf, {line}, *bench.work.verdict};
}

} // namespace

TEST_CASE("The breakdown adds up for each card and tells gross, tax and net") {
    rig::PageBench bench;
    bench.work.breakdown = oneCard(bench);
    BreakdownPage page(bench.work, &bench.window);
    page.enter();
    CHECK(breakdownValue(page, "contributions_30211234567") == QStringLiteral("Rp4.000.000"));
    CHECK(breakdownValue(page, "yield_30211234567") == QStringLiteral("Rp1.000.000"));
    CHECK(breakdownValue(page, "total_30211234567") == QStringLiteral("Rp5.000.000"));
    CHECK(breakdownValue(page, "gross") == QStringLiteral("Rp5.000.000"));
    CHECK(breakdownValue(page, "tax") == QStringLiteral("Rp0"));
    CHECK(breakdownValue(page, "net") == QStringLiteral("Rp5.000.000"));
}

TEST_CASE("Hidden figures are nowhere on the breakdown page") {
    rig::PageBench bench;
    bench.work.breakdown = oneCard(bench);
    BreakdownPage page(bench.work, &bench.window);
    page.enter();
    page.setFiguresHidden(true);
    for (const QLabel* const label : page.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("000.000")));
    page.setFiguresHidden(false);
    CHECK(breakdownValue(page, "net") == QStringLiteral("Rp5.000.000"));
}
