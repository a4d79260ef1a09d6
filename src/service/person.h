#pragma once

#include "rules/facts.h"
#include "rules/yield.h"
#include "service/balances.h"
#include "service/context.h"
#include "store/facts.h"

#include <string>
#include <vector>

namespace anjungan::service {

/// One card with its books and what they have earned on the day.
struct PersonCard {
    store::MembershipFacts record;
    rules::AccountYield yield; ///< posted, whole years not capitalised yet, and the running year's accrued part

    /// Earned and not posted yet.
    [[nodiscard]] Rupiah accrued() const { return yield.total() - yield.posted; }
};

/// Everything on record about one person, on one day.
struct Person {
    Date asOf{};
    store::Participant participant;
    std::vector<PersonCard> cards; ///< in the order of the store: earliest start first
    std::vector<store::PriorClaim> priorClaims;
    std::optional<store::ClaimSummary> openClaim;

    [[nodiscard]] Rupiah total() const;
    [[nodiscard]] const PersonCard* card(const std::string& kpj) const;
};

/// NotFound where there is no such person.
[[nodiscard]] Result<Person> readPerson(Context& context, const ParticipantId& participant, Date asOf);

/// What the rules look at (rules.md 2). A card's balance is posted and accrued; `cause` is left for the caller.
[[nodiscard]] rules::Facts factsOf(const Person& person);

/// The ledger's entries up to the day in the words of the yield rule. What a full claim or a merge away brought to
/// exactly zero is left out: it was settled with its yield, and the month in which that happened owes nothing more.
[[nodiscard]] std::vector<rules::AccountEntry> accountEntries(const std::vector<store::AccountMove>& entries, Date asOf);
[[nodiscard]] std::vector<rules::AccountEntry> accountEntries(const std::vector<store::LedgerEntry>& entries, Date asOf);

[[nodiscard]] CardBalance cardBalance(const PersonCard& card);

/// Posts the whole years that nobody has capitalised yet, each on its 31 December, under the same reference as the
/// yearly capitalisation: a claim or a merge settles the running year only (rules.md 7). Takes part in the caller's
/// transaction.
[[nodiscard]] Result<void> postDueYears(Context& context, const PersonCard& card);

} // namespace anjungan::service
