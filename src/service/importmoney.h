#pragma once

#include "service/importbatch.h"
#include "store/contributions.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/priorclaims.h"

#include <set>
#include <unordered_map>

namespace anjungan::service {

/// Cards that lines name again and again, remembered within one file.
class CardLookup {
public:
    struct Card {
        MembershipId id;
        Segment segment = Segment::Pu;
        Date start{};
        std::optional<Date> end;
    };

    explicit CardLookup(store::Database& database) : m_database(database) {}

    /// InvalidInput, `where` "kpj", where the number is none or is not on record.
    [[nodiscard]] Result<Card> find(const ImportRow& row);

private:
    store::Database& m_database;
    std::unordered_map<std::string, Card> m_known;
};

/// contributions.csv: the line and its two transfers into the member's account; JP shares are details only.
class ContributionBatch final : public ImportBatch {
public:
    ContributionBatch(store::Database& database, const rules::RuleSet& rules)
        : m_database(database)
        , m_rules(rules)
        , m_cards(database) {}

    [[nodiscard]] Result<std::optional<RowIssue>> take(const ImportRow& row, std::vector<RowIssue>& warnings) override;
    [[nodiscard]] Result<std::vector<RowResult>> write() override;

private:
    [[nodiscard]] Result<store::Contribution> parse(const ImportRow& row, std::vector<RowIssue>& warnings);
    [[nodiscard]] Result<void> keepReferences(std::vector<store::Contribution>& lines);
    void compareShares(const store::Contribution& line, Segment segment, std::vector<RowIssue>& warnings) const;
    store::Database& m_database;
    const rules::RuleSet& m_rules;
    CardLookup m_cards;
    std::vector<store::Contribution> m_taken;
};

/// yields.csv: yield that head office capitalised, once for each card and day.
class YieldBatch final : public ImportBatch {
public:
    explicit YieldBatch(store::Database& database) : m_database(database), m_cards(database) {}

    [[nodiscard]] Result<std::optional<RowIssue>> take(const ImportRow& row, std::vector<RowIssue>& warnings) override;
    [[nodiscard]] Result<std::vector<RowResult>> write() override;

private:
    [[nodiscard]] Result<store::Transfer> parse(const ImportRow& row, std::vector<RowIssue>& warnings);
    [[nodiscard]] Result<void> checkOnlyYieldOfItsDay(const store::Transfer& transfer);
    store::Database& m_database;
    CardLookup m_cards;
    std::vector<store::Transfer> m_taken;
    std::map<std::pair<std::string, Date>, std::string>
        m_takenDays; ///< account and day, and the reference that took it
};

/// prior_claims.csv: history that later claims are taxed by; moves no money.
class PriorClaimBatch final : public ImportBatch {
public:
    PriorClaimBatch(store::Database& database, const rules::RuleSet& rules) : m_database(database), m_rules(rules) {}

    [[nodiscard]] Result<std::optional<RowIssue>> take(const ImportRow& row, std::vector<RowIssue>& warnings) override;
    [[nodiscard]] Result<std::vector<RowResult>> write() override;

private:
    [[nodiscard]] Result<store::PriorClaim> parse(const ImportRow& row, std::vector<RowIssue>& warnings) const;
    store::Database& m_database;
    const rules::RuleSet& m_rules;
    std::vector<store::PriorClaim> m_taken;
};

} // namespace anjungan::service
