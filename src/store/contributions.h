#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/rupiah.h"
#include "store/database.h"
#include "store/outcome.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anjungan::store {

/// One month's contribution of one membership (rincian iuran).
struct Contribution {
    std::string reference; ///< of the import line; unique
    MembershipId membership;
    Month blth{};
    Date postedOn{};
    Rupiah wage;
    Rupiah jhtEmployer;
    Rupiah jhtWorker;
    Rupiah jpEmployer;
    Rupiah jpWorker;
    bool operator==(const Contribution&) const = default;
};

class Contributions {
public:
    explicit Contributions(Database& database) : m_database(database) {}

    /// Writes the lines and their ledger transfers (employer's and worker's JHT share, booked on the posting date) in
    /// one transaction; JP shares are kept but are no part of the balance. The answer has one entry a line. The
    /// memberships must be on record (NotFound, nothing written). Made for batches of 1,000 lines and more.
    [[nodiscard]] Result<std::vector<Added>> addAll(std::span<const Contribution> lines);

    /// For each line: whether its card has another line for the same month, of this call's or of an earlier one's.
    [[nodiscard]] Result<std::vector<bool>> monthTwice(std::span<const Contribution> lines);

    /// Those posted from..to, both days included; the earliest month first.
    [[nodiscard]] Result<std::vector<Contribution>> posted(const MembershipId& membership, Date from, Date to);
    [[nodiscard]] Result<std::vector<Contribution>> of(const MembershipId& membership);
    /// The latest month of those posted up to a day.
    [[nodiscard]] Result<std::optional<Contribution>> latest(const MembershipId& membership, Date upTo);
    [[nodiscard]] Result<std::int64_t> count();

private:
    Database& m_database;
};

} // namespace anjungan::store
