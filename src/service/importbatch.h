#pragma once

#include "base/error.h"
#include "service/importrow.h"

#include <memory>
#include <optional>
#include <vector>

namespace anjungan::rules {
class RuleSet;
}

namespace anjungan::store {
class Database;
}

namespace anjungan::service {

/// What became of one row.
struct RowResult {
    enum class Kind { Added, Already, Changed, Rejected };
    Kind kind = Kind::Added;
    RowIssue issue; ///< with Rejected: why; with Added: what is odd about it, no reason where nothing is
};

/// One kind of file on its way into the store, a batch at a time. Inner class of the importer: all functions run inside
/// its open transaction.
class ImportBatch {
public:
    virtual ~ImportBatch() = default;
    /// Reads a row and keeps it for write(). An issue rejects the row; an error is the store's and ends the run.
    /// What is odd but no reason to refuse goes to `warnings`.
    [[nodiscard]] virtual Result<std::optional<RowIssue>> take(const ImportRow& row,
                                                               std::vector<RowIssue>& warnings) = 0;
    /// Writes what was taken since the last call; one result for each, in order.
    [[nodiscard]] virtual Result<std::vector<RowResult>> write() = 0;

    [[nodiscard]] static std::unique_ptr<ImportBatch> make(ImportKind kind, store::Database& database,
                                                           const rules::RuleSet& rules);
};

/// The store's errors that a row causes and that only reject it, as an issue; nothing for those that end the run.
[[nodiscard]] inline std::optional<RowIssue> asIssue(const Error& error) {
    if (error.code == ErrorCode::InvalidInput)
        return RowIssue{error.where, error.detail};
    return std::nullopt;
}

} // namespace anjungan::service
