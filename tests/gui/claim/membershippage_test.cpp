#include "gui/claim/membershippage.h"

#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("The membership data needs an answer, and takes Sudah or Ada yang salah") {
    rig::PageBench bench;
    MembershipPage page(bench.work, &bench.window);
    page.enter();
    CHECK_FALSE(page.leave());
    page.findChild<QAbstractButton*>(QStringLiteral("choice_right"))->click();
    REQUIRE(page.leave());
    CHECK(bench.work.draft.membershipDataConfirmed == true);
    page.findChild<QAbstractButton*>(QStringLiteral("choice_wrong"))->click();
    REQUIRE(page.leave());
    CHECK(bench.work.draft.membershipDataConfirmed == false);
}

TEST_CASE("Who the person is hides when nobody touches the screen, and comes back") {
    rig::PageBench bench;
    bench.situation(rig::retiredFacts());
    auto& branch = bench.counter.branch;
    const test::Invented siti = branch.makeParticipant();
    bench.work.profile = branch.services().profiles.profile(siti.id).value();
    bench.work.balances = branch.services().balances.overview(siti.id, branch.clock.today()).value();
    MembershipPage page(bench.work, &bench.window);
    page.enter();
    const auto sees = [&page](const char* words) {
        return std::ranges::any_of(page.findChildren<QLabel*>(),
                                   [words](const QLabel* label) { return label->text().contains(QString::fromLatin1(words)); });
    };
    REQUIRE(sees("Siti Aminah"));
    page.setFiguresHidden(true);
    CHECK_FALSE(sees("Siti Aminah"));
    page.setFiguresHidden(false);
    CHECK(sees("Siti Aminah"));
}
