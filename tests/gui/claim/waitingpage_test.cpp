#include "gui/claim/waitingpage.h"

#include "gui/claim/claimrig.h"
#include "gui/claim/plancard.h"

#include <QRegularExpression>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

rules::WaitingPart partWith(Rupiah balance, Rupiah tax, TaxKind kind = TaxKind::Final) {
    rules::WaitingPart part;
    part.on = makeDate(2027, 11, 23);
    part.balance = balance;
    part.limit = Rupiah{10'000'000};
    part.slaWorkingDays = part.withinLimit() ? 1 : 5;
    part.payout = rules::Payout{balance, tax, kind, balance - tax, {}};
    return part;
}

/// Now 9,500,000; later over the limit; partly first with the progressive tax on the rest.
std::vector<rules::WaitingPlan> threePlans() {
    rules::WaitingPart tenth = partWith(Rupiah{9'500'000}, {});
    tenth.payout = rules::Payout{Rupiah{950'000}, {}, TaxKind::Final, Rupiah{950'000}, Rupiah{8'550'000}};
    return {{rules::WaitingKind::Now, {partWith(Rupiah{9'500'000}, {})}},
            {rules::WaitingKind::Later, {partWith(Rupiah{10'500'000}, {})}},
            {rules::WaitingKind::PartialFirst, {tenth, partWith(Rupiah{9'000'000}, Rupiah{450'000}, TaxKind::Progressive)}}};
}

WaitingPage::Reckon given(std::vector<rules::WaitingPlan> plans) {
    return [plans](int, QObject*, const WaitingPage::Answer& answer) { answer(plans); };
}

QString lineOf(QWidget& page, const char* card, const char* id) {
    QLabel* const label = rig::part(page, card).findChild<QLabel*>(QStringLiteral("value_") + QString::fromLatin1(id));
    return label ? label->text() : QString();
}

QString shown(QWidget& page, const char* card, const char* label) {
    return rig::part<QLabel>(rig::part(page, card), label).text();
}

} // namespace

TEST_CASE("Limit, wait and tax of the three plans stand side by side") {
    QWidget window;
    WaitingPage page(WaitingPage::Purpose::Claim, given(threePlans()), &window);
    page.enter();
    CHECK(lineOf(page, "nowCard", "when") == QStringLiteral("Hari ini"));
    CHECK(lineOf(page, "nowCard", "place").startsWith(QStringLiteral("Di anjungan ini")));
    CHECK(lineOf(page, "laterCard", "when") == QStringLiteral("23 November 2027"));
    CHECK(lineOf(page, "laterCard", "place") == QStringLiteral("Di loket, karena di atas batas Rp10.000.000"));
    CHECK(lineOf(page, "laterCard", "duration").startsWith(QStringLiteral("5")));
    CHECK(shown(page, "laterCard", "differenceLabel").startsWith(QStringLiteral("Rp1.000.000 lebih banyak")));
    CHECK(lineOf(page, "partialCard", "part_1") == QStringLiteral("Rp950.000"));
    CHECK(lineOf(page, "partialCard", "part_2") == QStringLiteral("Rp8.550.000"));
    CHECK(lineOf(page, "partialCard", "tax") == QStringLiteral("Rp450.000, tarif bertingkat"));
    CHECK(shown(page, "partialCard", "differenceLabel") == QStringLiteral("Sama dengan sekarang"));
}

TEST_CASE("A plan that can't be done says why and shows no money") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    facts.birthDate = makeDate(1990, 3, 2);
    rules::WaitingCase asked{facts, {{}}};
    auto plans = rules::waitingPlans(asked, facts.asOf, test::builtInRules());
    REQUIRE(plans);
    QWidget window;
    WaitingPage page(WaitingPage::Purpose::Claim, given({plans->front()}), &window);
    page.enter();
    CHECK(shown(page, "nowCard", "reasonLabel").startsWith(QStringLiteral("Belum bisa. ")));
    CHECK(lineOf(page, "nowCard", "balance").isEmpty());
}

TEST_CASE("Another wait is asked for, and an older answer that comes late is not shown") {
    std::vector<std::pair<int, WaitingPage::Answer>> asked;
    QWidget window;
    WaitingPage page(
        WaitingPage::Purpose::Claim,
        [&](int months, QObject*, const WaitingPage::Answer& answer) { asked.emplace_back(months, answer); }, &window);
    page.enter();
    rig::part<QAbstractButton>(page, QStringLiteral("choice_36")).click();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].first == 12);
    CHECK(asked[1].first == 36);
    asked[1].second(std::vector{threePlans()[0]});
    asked[0].second(std::vector{rules::WaitingPlan{rules::WaitingKind::Now, {partWith(Rupiah{1}, {})}}});
    CHECK(lineOf(page, "nowCard", "balance") == QStringLiteral("Rp9.500.000"));
}

TEST_CASE("Hidden figures are nowhere on the page of waiting") {
    QWidget window;
    WaitingPage page(WaitingPage::Purpose::Claim, given(threePlans()), &window);
    page.enter();
    page.setFiguresHidden(true);
    for (const QLabel* const label : page.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        // The limit is the law's and nobody's money.
        CHECK_FALSE(QString(label->text()).remove(QStringLiteral("Rp10.000.000")).contains(QRegularExpression(QStringLiteral("Rp\\d"))));
    }
}

TEST_CASE("From the breakdown to what waiting would bring, and on to the answers") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ClaimWalk walk(counter, person);
    walk.walkTo("breakdown", ClaimCause::Resignation);
    walk.flow().page()->activateSecondary();
    REQUIRE(walk.reach("waiting"));
    REQUIRE(test::waitFor([&] { return !lineOf(*walk.flow().page(), "laterCard", "balance").isEmpty(); }));
    CHECK(lineOf(*walk.flow().page(), "nowCard", "balance") == QStringLiteral("Rp5.000.000"));
    walk.flow().back();
    REQUIRE(walk.reach("breakdown"));
    // Who goes on at once doesn't meet it again.
    walk.next();
    CHECK(walk.reach("check_answers"));
}
