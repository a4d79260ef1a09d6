#pragma once

#include "rules/ruleset.h"
#include "rules/yield.h"
#include "service/demo.h"
#include "service/democases.h"
#include "store/contributions.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/priorclaims.h"

#include <map>
#include <vector>

namespace anjungan::service {

/// One invented person as the store takes it.
struct DemoRecord {
    const DemoCase* situation = nullptr;
    store::Participant participant;
    std::vector<store::Membership> memberships;
    std::vector<store::Contribution> contributions;
    std::vector<store::Transfer> yields;
    std::vector<store::PriorClaim> priors;
};

/// Makes invented people, each from seed, number and day alone: the same ones again without a store. Inner class of the
/// demo. Identity numbers are well-formed; their serials from 8002 on are given to nobody.
class DemoPlan {
public:
    DemoPlan(const DemoOptions& options, Date asOf, Instant now, const rules::RuleSet& rules);
    /// 0 <= index < options.participants. InvalidInput where the rules don't cover the day.
    [[nodiscard]] Result<DemoRecord> record(int index);
    [[nodiscard]] Result<DemoPerson> person(int index);
    [[nodiscard]] static std::vector<DemoStaff> staff();
    [[nodiscard]] static const std::string& pin();
    /// A number of this seed's person that looks drawn at random and is the same each time.
    [[nodiscard]] static std::uint64_t chance(const DemoOptions& options, int index);

private:
    class Dice;
    [[nodiscard]] Result<store::Participant> participant(int index, const DemoCase& situation, Dice& dice) const;
    [[nodiscard]] Result<store::Membership> membership(int index, std::size_t card, const DemoRecord& record,
                                                       Dice& dice) const;
    [[nodiscard]] Result<void> payIn(int index, std::size_t card, DemoRecord& record, Dice& dice);
    [[nodiscard]] Result<std::vector<store::Contribution>> monthly(const store::Membership& membership, Segment segment,
                                                                   int mostMonths, std::int64_t wage,
                                                                   const std::string& reference) const;
    [[nodiscard]] Result<std::vector<store::Transfer>> yearly(const store::Membership& membership,
                                                              const std::vector<store::Contribution>& lines) const;
    [[nodiscard]] Result<Rupiah> totalOf(const std::vector<store::Contribution>& lines,
                                         const std::vector<store::Transfer>& yields) const;
    [[nodiscard]] Instant madeAt(int index) const;
    [[nodiscard]] int monthsFor(int index) const;
    [[nodiscard]] Result<std::int64_t> wageFor(int index, std::size_t card, const DemoRecord& record, int months);

    DemoOptions m_options;
    Date m_asOf;
    Instant m_now;
    const rules::RuleSet& m_rules;
    rules::YieldRates m_rates;
    /// What a card of a case is worth on the day for a million of wage; dates are relative, so it holds for everybody.
    std::map<std::pair<const DemoCard*, int>, std::int64_t> m_perMillion;
};

} // namespace anjungan::service
