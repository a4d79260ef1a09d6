#include "gui/claim/claimmenupage.h"

#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Klaim JHT starts anew without a draft and goes on with one") {
    rig::PageBench bench;
    ClaimMenuPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.primaryText() == QStringLiteral("Mulai klaim"));
    CHECK(page.secondaryText().isEmpty());

    bench.work.resumed = true;
    bench.work.draft.cause = ClaimCause::Layoff;
    bench.work.draft.step = ClaimStep::Face;
    page.enter();
    CHECK(page.primaryText() == QStringLiteral("Lanjutkan klaim"));
    CHECK(page.secondaryText() == QStringLiteral("Mulai dari awal"));
    CHECK(page.findChild<QLabel*>(QStringLiteral("draftLabel"))->text().contains(QStringLiteral("langkah 6 dari 10")));
}
