#pragma once

#include "base/error.h"
#include "service/importreport.h"

#include <span>

namespace anjungan::rules {
class RuleSet;
}

namespace anjungan::store {
class Database;
}

namespace anjungan::service {

/// Reads the five files of data.md into the store.
///
/// All headers are looked at first: where one file can't be read, nothing is imported and the error names it. Then the
/// files go in by kind, whatever their order in the call, in batches that are one transaction each; a run that was
/// killed is finished by running it again, since what is there already is recognised. A row that breaks a rule goes to
/// FILE.rejected.csv with line, column, reason and its text; odd ones are told in FILE.warned.csv. Both are readable by
/// their owner only, and ones from an earlier run are replaced. Where a list can't be written, or another file has its
/// name, nothing is imported (service/issuelist.h). The audit trail's line is in the transaction of a file's last rows.
///
/// A known reference (contributions, yields, prior claims) with other content is rejected. A known NIK or KPJ with
/// other content replaces what was there and is audited, except what the person has confirmed at a kiosk since.
class Importer {
public:
    Importer(store::Database& database, const rules::RuleSet& rules) : m_database(database), m_rules(rules) {}

    /// Rows that go into one transaction.
    static constexpr std::size_t kBatch = 2000;

    [[nodiscard]] Result<ImportReport> run(std::span<const std::filesystem::path> files,
                                           const ProgressFunction& progress = {});

private:
    store::Database& m_database;
    const rules::RuleSet& m_rules;
};

} // namespace anjungan::service
