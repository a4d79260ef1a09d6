#include "gui/texts/readiness.h"

#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

/// Resigned three months ago with five million on one card; everything ready.
rules::Facts resigned() {
    rules::Facts facts;
    facts.asOf = makeDate(2026, 11, 23);
    facts.birthDate = makeDate(1985, 3, 2);
    facts.dataUpdatedOn = facts.asOf;
    facts.cause = ClaimCause::Resignation;
    rules::MembershipFacts card;
    card.kpj = "30211234567";
    card.start = makeDate(2019, 1, 4);
    card.end = makeDate(2026, 8, 20);
    card.endReason = EndReason::Resignation;
    card.eventDate = card.end;
    card.balance = Rupiah{5'000'000};
    facts.memberships = {card};
    return facts;
}

texts::Readiness stateOf(const rules::Facts& facts) {
    return texts::readiness(rules::assess(facts, test::builtInRules()), facts.asOf, facts.cause);
}

bool isReady(const texts::Readiness& state, const char* rule) {
    return std::ranges::any_of(state.ready, [&](const texts::ReadyItem& item) { return item.id == QLatin1StringView(rule); });
}

} // namespace

TEST_CASE("who has everything ready misses nothing, and hears what to bring") {
    const texts::Readiness state = stateOf(resigned());
    CHECK(state.missing.empty());
    CHECK(isReady(state, "wait.one_month"));
    CHECK(isReady(state, "limit.online_balance"));
    CHECK(isReady(state, "profile.updated"));
    CHECK(isReady(state, "membership.merged"));
    CHECK(state.documents.contains(QStringLiteral("KTP")));
}

TEST_CASE("every thing that is missing is told at once, with what to do about it") {
    rules::Facts facts = resigned();
    facts.dataUpdatedOn.reset();
    facts.memberships.front().end = facts.memberships.front().eventDate = makeDate(2026, 11, 13);
    facts.memberships.push_back(facts.memberships.front());
    facts.memberships.back().kpj = "30211234575";
    facts.memberships.back().balance = Rupiah{9'000'000};
    const texts::Readiness state = stateOf(facts);
    CHECK(state.missing.size() == 4); // waiting month, limit, data, two cards
    for (const texts::FindingText& text : state.missing) {
        CHECK_FALSE(text.reason.isEmpty());
        CHECK_FALSE(text.remedy.isEmpty());
    }
    CHECK_FALSE(isReady(state, "wait.one_month"));
    CHECK(isReady(state, "end_reason.resignation"));
}

TEST_CASE("a name that differs by a letter says who corrects which paper") {
    const texts::NamePapers names{"Siti Aminah", "Siti Aminnah", "SITI AMINAH, S.H."};
    REQUIRE(texts::ktpVerdict(names));
    CHECK(texts::ktpVerdict(names)->match == NameMatch::Near);
    CHECK(texts::ktpVerdict(names)->text.contains(QStringLiteral("Petugas loket")));
    // Case and title don't count.
    CHECK(texts::bankVerdict(names)->match == NameMatch::Same);
    CHECK_FALSE(texts::bankVerdict({"Siti Aminah", "Siti Aminah", ""}));
    CHECK(texts::bankVerdict({"Siti Aminah", "", "Siti Amina"})->text.contains(QStringLiteral("Bank Anda")));
}

TEST_CASE("the slip tells the same as the page, in Indonesian") {
    rules::Facts facts = resigned();
    facts.dataUpdatedOn.reset();
    const rules::Decision decision = rules::assess(facts, test::builtInRules());
    const print::Paper paper =
        texts::readinessPaper({"Siti Aminah", ClaimCause::Resignation, facts.asOf, decision, {"Siti Aminah", "Siti Amina", ""}});
    QStringList headings;
    for (const print::PaperSection& section : paper.sections)
        headings << section.heading;
    CHECK(headings == QStringList{QStringLiteral("Tinggal sedikit lagi"), QStringLiteral("Masih perlu"), QStringLiteral("Sudah siap"),
                                  QStringLiteral("Surat yang dibawa"), QStringLiteral("Nama Anda")});
    CHECK(paper.sections[1].paragraphs.size() == 1);
}
