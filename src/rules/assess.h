#pragma once

#include "rules/facts.h"
#include "rules/ruleset.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <new>
#include <string_view>
#include <type_traits>
#include <variant>

namespace anjungan::rules {

/// The three green checks of wizard step 3 (rules.md 3).
struct Checks {
    bool balanceWithinLimit = false;
    bool membershipStatus = false;
    bool dataUpdated = false;
    [[nodiscard]] bool allGreen() const { return balanceWithinLimit && membershipStatus && dataUpdated; }
    bool operator==(const Checks&) const = default;
};

/// What a finding looked at. The names are those of decisionToJson ("birth_date", "total_balance", ...).
enum class FactName {
    BirthDate,
    RequiredAge,
    CompanyRetirementAge,
    Memberships,
    ActiveMemberships,
    MembershipsWithBalance,
    MembershipMonths,
    RequiredMonths,
    TotalBalance,
    OnlineLimit,
    OpenClaim,
    Online,
    EndReason,
    RequiredEndReason,
    EventDate,
    InDispute,
    PartialClaims,
    DataUpdatedOn,
};
[[nodiscard]] std::string_view toText(FactName);

/// monostate is a fact that is not on record.
using FactValue = std::variant<std::monostate, bool, int, Rupiah, Date, anjungan::EndReason>;

struct Fact {
    FactName name = FactName::BirthDate;
    FactValue value;
};

/// One rule of the cause with its answer. Points into the RuleSet.
class Finding {
public:
    static constexpr std::size_t kMaxFacts = 3;

    Finding() = default;
    explicit Finding(const Rule& rule) : m_rule(&rule) {}

    [[nodiscard]] const Rule& rule() const { return *m_rule; }
    [[nodiscard]] std::string_view id() const { return m_rule->id; }
    [[nodiscard]] std::string_view basis() const { return m_rule->basis; }
    [[nodiscard]] std::span<const Fact> facts() const { return {m_facts.data(), m_factCount}; }
    /// The fact of that name, or null where this rule does not look at it.
    [[nodiscard]] const Fact* fact(FactName name) const;

    void look(FactName name, FactValue value) {
        assert(m_factCount < kMaxFacts);
        m_facts[m_factCount++] = Fact{name, value};
    }

    bool passed = false;
    /// The first day on which a failed wait or age rule passes: the wait's end, the day of the age.
    std::optional<Date> passesOn;
    /// Months that a failed months rule still misses.
    std::optional<int> monthsMissing;

private:
    const Rule* m_rule = nullptr;
    std::array<Fact, kMaxFacts> m_facts{};
    std::size_t m_factCount = 0;
};

/// A list of findings without heap memory.
class Findings {
public:
    [[nodiscard]] const Finding* begin() const { return reinterpret_cast<const Finding*>(m_bytes.data()); }
    [[nodiscard]] const Finding* end() const { return begin() + m_size; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Finding& operator[](std::size_t i) const { return begin()[i]; }
    Finding& add(const Rule& rule) {
        assert(m_size < kMaxRulesPerCause);
        return *new (m_bytes.data() + sizeof(Finding) * m_size++) Finding{rule};
    }

private:
    static_assert(std::is_trivially_copyable_v<Finding>, "findings are copied as bytes");
    // Raw memory, because making sixteen empty findings would cost more than filling the dozen that a cause has.
    alignas(Finding) std::array<std::byte, sizeof(Finding) * kMaxRulesPerCause> m_bytes;
    std::size_t m_size = 0;
};

struct Payout {
    Rupiah gross;
    Rupiah tax;
    TaxKind taxKind = TaxKind::Final;
    Rupiah net;
    Rupiah remaining; ///< stays on the account
    bool operator==(const Payout&) const = default;
};

/// The answer to a claim. Valid as long as the RuleSet that made it; decisionToJson() makes the text to keep.
struct Decision {
    Outcome outcome = Outcome::NotEligible;
    Checks checks;
    Findings findings; ///< every rule of the cause, passed or not
    /// None when not eligible; npwpRequired and slaWorkingDays then mean nothing.
    std::optional<Payout> payout;
    bool npwpRequired = false;
    int slaWorkingDays = 0;
    std::span<const DocumentNeed> documents;

    /// The finding of a rule id, or null where the cause has no such rule.
    [[nodiscard]] const Finding* finding(std::string_view ruleId) const;
};

/// The day must be covered by the rules: `facts.asOf >= rules.firstDay()`, else InvalidInput with `where` "as_of".
/// Callers with outside input ask this first.
[[nodiscard]] Result<void> checkCovered(Date asOf, const RuleSet& rules);

/// The three checks, before a cause is chosen. Same precondition as assess().
[[nodiscard]] Checks check(const Facts& facts, const RuleSet& rules);

/// Evaluates every rule of the cause, never only the first that fails (rules.md 4), and the payout (rules.md 5).
/// Pure: same facts and rules, same decision. No allocation up to 32 memberships.
[[nodiscard]] Decision assess(const Facts& facts, const RuleSet& rules);

/// Payout and tax alone (rules.md 5), for a cause that was found eligible.
[[nodiscard]] Payout payoutFor(const Facts& facts, const Derived& derived, const RuleSet& rules);

} // namespace anjungan::rules
