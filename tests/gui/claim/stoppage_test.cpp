#include "gui/claim/stoppage.h"

#include "gui/claim/claimrig.h"
#include "gui/claim/findingcard.h"

using namespace anjungan;
using namespace anjungan::gui;

namespace {

struct Refused {
    const char* rule;
    ClaimCause cause;
    void (*change)(rules::Facts&);
    const char* words; ///< in the card's remedy: when or how it becomes a yes
    bool tellsFact = true; ///< what was looked at, with its value; else the reason says that there is none
};

rules::MembershipFacts& first(rules::Facts& facts) {
    return facts.memberships.front();
}

const std::vector<Refused>& everyRefusal() {
    static const std::vector<Refused> table = {
        {"membership.exists", ClaimCause::RetirementAge, [](rules::Facts& f) { f.memberships.clear(); }, "loket", false},
        {"balance.positive", ClaimCause::RetirementAge, [](rules::Facts& f) { first(f).balance = Rupiah{}; }, "iuran"},
        {"claim.none_open", ClaimCause::RetirementAge, [](rules::Facts& f) { f.openClaim = true; }, "selesai", false},
        {"age.over_56", ClaimCause::RetirementAge, [](rules::Facts& f) { f.birthDate = makeDate(1972, 3, 2); },
         "3 Maret 2028"},
        {"membership.inactive", ClaimCause::Resignation, [](rules::Facts& f) { first(f).end.reset(); }, "melaporkannya"},
        {"end_reason.resignation", ClaimCause::Resignation,
         [](rules::Facts& f) { first(f).endReason = EndReason::Layoff; }, "surat perusahaan"},
        {"wait.one_month", ClaimCause::Resignation, [](rules::Facts& f) { first(f).eventDate = makeDate(2026, 11, 1); },
         "1 Desember 2026"},
        {"wait.one_month", ClaimCause::Resignation, [](rules::Facts& f) { first(f).eventDate.reset(); }, "loket", false},
        {"end_reason.layoff", ClaimCause::Layoff, [](rules::Facts&) {}, "surat perusahaan"},
        {"dispute.none", ClaimCause::Layoff, [](rules::Facts& f) { first(f).inDispute = true; }, "Petugas memastikan"},
        {"membership.ten_years", ClaimCause::Partial10,
         [](rules::Facts& f) { first(f).start = makeDate(2018, 9, 21); }, "Masih kurang 2 tahun"},
        {"partial.first_time", ClaimCause::Partial30,
         [](rules::Facts& f) { f.priorClaims = {{ClaimCause::Partial10, makeDate(2020, 1, 2), Rupiah{100'000}}}; },
         "sebab lain"},
        {"end_reason.company_retirement", ClaimCause::CompanyRetirement, [](rules::Facts&) {}, "surat perusahaan"},
        {"age.company_retirement", ClaimCause::CompanyRetirement,
         [](rules::Facts& f) { first(f).companyRetirementAge = 60; }, "2 Maret 2028"},
        {"age.company_retirement", ClaimCause::CompanyRetirement, [](rules::Facts&) {}, "peraturan perusahaan", false},
        {"end_reason.contract_end", ClaimCause::ContractEnd, [](rules::Facts&) {}, "surat perusahaan"},
    };
    return table;
}

QString findingWords(StopPage& page, const char* rule, const char* label) {
    auto* const card = page.findChild<FindingCard*>(QStringLiteral("finding_") + QString::fromLatin1(rule));
    REQUIRE(card);
    auto* const text = card->findChild<QLabel*>(QString::fromLatin1(label));
    return text ? text->text() : QString();
}

} // namespace

TEST_CASE("Every rule that says no tells what it looked at, why, the law, and when or how it becomes a yes") {
    rig::PageBench bench;
    for (const Refused& refused : everyRefusal()) {
        INFO(refused.rule);
        rules::Facts facts = rig::retiredFacts();
        refused.change(facts);
        bench.verdict(facts, refused.cause);
        REQUIRE(bench.work.verdict->outcome == Outcome::NotEligible);
        StopPage page(bench.work, &bench.window);
        page.enter();
        const QString reason = findingWords(page, refused.rule, "reasonLabel");
        CHECK_FALSE(reason.isEmpty());
        const QString subject = findingWords(page, refused.rule, "subjectLabel");
        CHECK(subject.contains(QStringLiteral(": ")) == refused.tellsFact);
        CHECK(subject.isEmpty() != refused.tellsFact);
        CHECK(findingWords(page, refused.rule, "basisLabel").startsWith(QStringLiteral("Dasar: ")));
        CHECK(findingWords(page, refused.rule, "remedyLabel").contains(QString::fromUtf8(refused.words)));
        CHECK_FALSE(page.primaryText().isEmpty());
    }
}

TEST_CASE("All findings are told at once, also those that would only come later") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    facts.birthDate = makeDate(1990, 1, 1);
    facts.dataUpdatedOn.reset();
    first(facts).balance = Rupiah{20'000'000};
    bench.verdict(facts, ClaimCause::RetirementAge);
    StopPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.findChildren<FindingCard*>().size() == 3);
}

TEST_CASE("What the counter does is offered as a queue number, with the cause in the referral") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    first(facts).balance = Rupiah{10'000'001};
    bench.verdict(facts, ClaimCause::RetirementAge);
    StopPage page(bench.work, &bench.window);
    page.enter();
    const auto sees = [&page](const char* words) {
        return std::ranges::any_of(page.findChildren<QLabel*>(),
                                   [words](const QLabel* label) { return label->text().contains(QString::fromLatin1(words)); });
    };
    REQUIRE(sees("Rp10.000.001"));
    page.setFiguresHidden(true);
    CHECK_FALSE(sees("Rp10.000.001"));
    page.setFiguresHidden(false);
    CHECK(sees("Rp10.000.001"));
    CHECK(page.heading() == QStringLiteral("Klaim Anda diurus di loket"));
    CHECK(page.primaryText() == QStringLiteral("Ambil nomor antrean"));
    REQUIRE(page.leave());
    CHECK(bench.work.action == texts::FindingAction::Counter);
}

TEST_CASE("A cause that is for the counter is named") {
    rig::PageBench bench;
    bench.verdict(rig::retiredFacts(), ClaimCause::TotalDisability);
    StopPage page(bench.work, &bench.window);
    page.enter();
    CHECK(findingWords(page, "cause.online", "subjectLabel") == QStringLiteral("Sebab klaim: ") + texts::cause(ClaimCause::TotalDisability));
}

TEST_CASE("Data update and merging are offered side by side where both are needed") {
    rig::PageBench bench;
    rules::Facts facts = rig::retiredFacts();
    facts.dataUpdatedOn.reset();
    facts.memberships.push_back(first(facts));
    facts.memberships.back().kpj = "30219999999";
    bench.verdict(facts, ClaimCause::RetirementAge);
    REQUIRE(bench.work.verdict->outcome == Outcome::ActionRequired);
    StopPage page(bench.work, &bench.window);
    page.enter();
    CHECK(page.primaryText() == QStringLiteral("Perbarui data sekarang"));
    CHECK(page.secondaryText() == QStringLiteral("Gabung saldo sekarang"));
    page.activateSecondary();
    REQUIRE(page.leave());
    CHECK(bench.work.action == texts::FindingAction::MergeCards);
}
