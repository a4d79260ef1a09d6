#pragma once

#include "service/importbatch.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <cassert>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace anjungan::service {

/// Keys that a run has seen, with what stood beside them: the same key twice with other content would make the outcome
/// hang on the order of lines, and a second run change it again. NIK and KPJ, which are digits of one length, are kept as
/// numbers: a million of them in 40 MiB.
class SeenKeys {
public:
    /// False where the key was seen with other content.
    [[nodiscard]] bool agrees(std::string_view digits, std::size_t fingerprint) {
        std::uint64_t key = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), key);
        assert(read.ec == std::errc() && read.ptr == digits.data() + digits.size());
        return m_seen.try_emplace(key, fingerprint).first->second == fingerprint;
    }

private:
    std::unordered_map<std::uint64_t, std::size_t> m_seen;
};

/// InvalidInput, `where` the column, where the day lies before the holder's birth. The record is asked only where the
/// birth date in the NIK says so, since that one may be wrong.
[[nodiscard]] Result<void> checkBorn(store::Database& database, const ParticipantId& holder, Date birthByNik, Date day,
                                     std::string_view column);

/// participants.csv.
class ParticipantBatch final : public ImportBatch {
public:
    ParticipantBatch(store::Database& database, const rules::RuleSet& rules) : m_database(database), m_rules(rules) {}

    [[nodiscard]] Result<std::optional<RowIssue>> take(const ImportRow& row, std::vector<RowIssue>& warnings) override;
    [[nodiscard]] Result<std::vector<RowResult>> write() override;

private:
    [[nodiscard]] Result<store::Participant> parse(const ImportRow& row, std::vector<RowIssue>& warnings) const;
    [[nodiscard]] Result<RowResult> replace(const store::Participant& incoming);
    store::Database& m_database;
    const rules::RuleSet& m_rules;
    std::vector<store::Participant> m_taken;
    SeenKeys m_seen;
};

/// memberships.csv.
class MembershipBatch final : public ImportBatch {
public:
    MembershipBatch(store::Database& database, const rules::RuleSet& rules) : m_database(database), m_rules(rules) {}

    [[nodiscard]] Result<std::optional<RowIssue>> take(const ImportRow& row, std::vector<RowIssue>& warnings) override;
    [[nodiscard]] Result<std::vector<RowResult>> write() override;

private:
    [[nodiscard]] Result<store::Membership> parse(const ImportRow& row, std::vector<RowIssue>& warnings) const;
    [[nodiscard]] Result<RowResult> replace(const store::Membership& incoming);
    store::Database& m_database;
    const rules::RuleSet& m_rules;
    std::vector<store::Membership> m_taken;
    SeenKeys m_seen;
};

} // namespace anjungan::service
