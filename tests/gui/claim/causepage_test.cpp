#include "gui/claim/causepage.h"

#include "gui/claim/claimrig.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

QAbstractButton& causeCard(CausePage& page, const QString& id) {
    auto* const card = page.findChild<QAbstractButton*>(QStringLiteral("choice_") + id);
    REQUIRE(card);
    return *card;
}

} // namespace

TEST_CASE("All seven causes are on the page, the closed ones with their reason") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    CausePage page(bench.work, &bench.window);
    page.enter();
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
        const ClaimCause cause = kAllCauses[i];
        const QAbstractButton& card = causeCard(page, texts::fromUtf8(toText(cause)));
        const bool open = bench.work.decision(cause)->outcome != Outcome::NotEligible;
        CHECK(card.isCheckable() == open);
        CHECK(card.accessibleDescription().startsWith(QStringLiteral("Belum bisa.")) == !open);
    }
    CHECK(causeCard(page, QStringLiteral("retirement_age")).isCheckable());
    CHECK_FALSE(causeCard(page, QStringLiteral("layoff")).isCheckable());
}

TEST_CASE("Nothing chosen is told, and a chosen cause is handed on") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    CausePage page(bench.work, &bench.window);
    page.enter();
    CHECK_FALSE(page.leave());
    causeCard(page, QStringLiteral("retirement_age")).click();
    REQUIRE(page.leave());
    CHECK(bench.work.choice == ClaimCause::RetirementAge);
}

TEST_CASE("Tapping a closed cause goes on to its explanation") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    CausePage page(bench.work, &bench.window);
    page.enter();
    QSignalSpy finished(&page, &Page::finished);
    causeCard(page, QStringLiteral("layoff")).click();
    CHECK(finished.count() == 1);
    REQUIRE(page.leave());
    CHECK(bench.work.choice == ClaimCause::Layoff);
}

TEST_CASE("Sebab lain shows the four causes of the counter, and leads back") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    CausePage page(bench.work, &bench.window);
    page.enter();
    causeCard(page, QStringLiteral("other")).click();
    CHECK_FALSE(page.leave());
    for (const char* const id : {"business_closed", "leaving_indonesia", "total_disability", "death"}) {
        causeCard(page, QString::fromLatin1(id)).click();
        REQUIRE(page.leave());
        CHECK(toText(*bench.work.choice) == id);
    }
    page.activateSecondary();
    CHECK(page.secondaryText().isEmpty());
    CHECK_FALSE(page.leave());
}
