#pragma once

#include "domain/codes.h"
#include "domain/rupiah.h"
#include "rules/dated.h"
#include "rules/rulefile.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::rules {

/// Every number of the law that is one value at a time. Its id in the files and its unit are in parameterInfo().
enum class Parameter {
    OnlineLimit,
    PartialTen,
    PartialThirty,
    RetirementAge,
    TenYears,
    WaitAfterEvent,
    FinalTaxFree,
    FinalTaxRate,
    ProgressiveAfter,
    NoNpwpFactor,
    NpwpRequiredAbove,
    SlaWithinLimit,
    SlaAboveLimit,
    ReturnedReserve,
    JhtEmployer,
    JhtWorker,
    JhtBpu,
    JhtBpuLeast,
    JhtBpuMost,
    JpEmployer,
    JpWorker,
    JpCeiling,
    YieldRate,
    SimulationRate,
};
inline constexpr std::size_t kParameterCount = 24;

struct ParameterInfo {
    Parameter parameter;
    std::string_view id;   ///< "claim.online_limit"
    std::string_view unit; ///< "rupiah", "percent", "basis_points", "years", "months", "days", "working_days"
};

[[nodiscard]] const std::array<ParameterInfo, kParameterCount>& parameterInfo();

/// The small vocabulary of which rules are made (rules.md 4). A new cause is a row over these; a new one of these is a
/// value here and a function in assess.cpp. gui/texts makes its sentences from this and the finding's facts.
enum class Test {
    MembershipExists,
    BalancePositive,
    ClaimNoneOpen,
    CauseOnline,
    OnlineBalance,
    SingleActive,
    ProfileUpdated,
    MembershipMerged,
    AgeOver,            ///< after the birthday at the parameter's age
    AgeByAgreement,     ///< on or after the birthday at the age that the company's agreement says
    MembershipInactive,
    EndReasonIs,
    WaitMonths,         ///< the parameter's months after the event date
    DisputeNone,
    MembershipMonths,   ///< at least the parameter's months
    PartialFirstTime,
};

/// Which outcome a failed rule leads to.
enum class FailsTo { NotEligible, Branch, ActionRequired };

/// One rule of a cause as data.
struct Rule {
    std::string id; ///< "age.over_56"
    Test test = Test::MembershipExists;
    FailsTo failsTo = FailsTo::NotEligible;
    std::string basis;                  ///< the law that says so, as it is quoted to people
    std::optional<Parameter> parameter; ///< for the tests that need one
    std::optional<EndReason> endReason; ///< for EndReasonIs
    bool needsAgreedAge = false; ///< EndReasonIs holds only with the age of the PKB on record: without it nothing proves the reason
    std::string jsonHead;               ///< {"rule":..,"basis":..,"passed": ready to be written
};

/// A document to show, as a code: any one of `anyOf` will do.
struct DocumentNeed {
    std::vector<std::string> anyOf; ///< "ktp", "kpj_card", "employer_statement", ...
    /// Appends the codes as they are kept: "a|b|c".
    void appendTo(std::string& out) const;
    bool operator==(const DocumentNeed&) const = default;
};

inline constexpr std::size_t kMaxRulesPerCause = 16;

struct CauseRules {
    ClaimCause cause = ClaimCause::RetirementAge;
    bool online = false;
    std::optional<Parameter> share; ///< what part of the balance is paid; the whole where there is none
    std::vector<Rule> rules;        ///< common and own rules in the order in which a decision tells them
    std::string basis;
    std::vector<DocumentNeed> documents;
    std::vector<DocumentNeed> documentsWithNpwp; ///< the same where an NPWP is required
};

struct TaxBracket {
    Rupiah upTo; ///< inclusive upper end; the last bracket has the greatest Rupiah
    int percent = 0;
};

struct Province {
    std::string name;
    bool outdated = false; ///< accepted with a warning
};

struct Bank {
    std::string code; ///< "014"
    std::string name;
    int usualLength = 0;
};

struct HolidayYear {
    std::set<Date> holidays;         ///< national holidays
    std::set<Date> collectiveLeave;  ///< cuti bersama
    std::string source;
    Confirmation confirmation = Confirmation::Unsure;
};

/// What a rule set says about itself and an enabled amendment about itself.
struct Amendment {
    std::string id;
    std::string title;
    std::string source;
};

/// A parameter or rule whose row in force on a day nobody has confirmed for that day.
struct Unconfirmed {
    std::string id;
    std::string source;
    std::optional<Date> confirmedUntil; ///< none where the row was never confirmed
};

/// The law as dated data: read once at start, then only read (safe from several threads). Findings of a Decision point
/// into it, so it must outlive them; moving it keeps them valid, copying does not.
class RuleSet {
public:
    /// Declared version and a short digest of all files, for example "2026.1+1f3a9c0d": kept with every decision.
    [[nodiscard]] const std::string& version() const { return m_version; }
    /// The first day for which every rule of a claim has a row. assess() refuses to work (asserts) before it.
    [[nodiscard]] Date firstDay() const { return m_firstDay; }
    [[nodiscard]] const std::vector<Amendment>& amendments() const { return m_amendments; }

    [[nodiscard]] const Dated<std::int64_t>& rows(Parameter p) const { return m_parameters[static_cast<std::size_t>(p)]; }
    /// The value in force; the caller knows that there is one (asserted): on or after firstDay() for what a claim needs.
    [[nodiscard]] std::int64_t value(Parameter p, Date on) const;
    [[nodiscard]] Rupiah money(Parameter p, Date on) const { return Rupiah{value(p, on)}; }
    /// NotFound where no row is in force on the day; `where` is the parameter's id.
    [[nodiscard]] Result<std::int64_t> find(Parameter p, Date on) const;

    [[nodiscard]] const CauseRules& cause(ClaimCause cause, Date on) const;
    [[nodiscard]] const std::vector<TaxBracket>& brackets(Date on) const;
    [[nodiscard]] const Province* province(std::string_view code) const;
    [[nodiscard]] const std::vector<Bank>& banks() const { return m_banks; } ///< sorted by code
    [[nodiscard]] const Bank* bank(std::string_view code) const;
    /// Null for a year that is not decreed yet.
    [[nodiscard]] const HolidayYear* holidays(int year) const;
    /// What the staff should make sure of on a day.
    [[nodiscard]] std::vector<Unconfirmed> unconfirmedOn(Date on) const;

private:
    friend class RuleSetLoader;
    std::string m_version;
    Date m_firstDay{};
    std::vector<Amendment> m_amendments;
    std::array<Dated<std::int64_t>, kParameterCount> m_parameters;
    std::array<Dated<CauseRules>, kAllCauses.size()> m_causes;
    Dated<std::vector<TaxBracket>> m_brackets;
    std::map<std::string, Province, std::less<>> m_provinces;
    std::vector<Bank> m_banks;
    std::map<int, HolidayYear> m_holidays;
};

/// Builds a rule set from files and enabled amendments. InvalidInput where a file is not of its form: `where` is the
/// file's name and the place in it ("parameters.json: /parameters/claim.online_limit/1/from" or "banks.json: line 7"),
/// `detail` the same and the reason: unknown key, missing field, wrong type, repeated or unordered date, negative
/// amount, unknown test, broken JSON.
[[nodiscard]] Result<RuleSet> loadRuleSet(std::span<const RuleFile> files, std::span<const RuleFile> amendments = {});
/// The rules that are built in.
[[nodiscard]] Result<RuleSet> loadEmbeddedRuleSet(std::span<const RuleFile> amendments = {});

} // namespace anjungan::rules
