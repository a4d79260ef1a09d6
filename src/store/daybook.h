#pragma once

#include "base/date.h"
#include "domain/rupiah.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace anjungan::store {

/// A link of one of the store's two chains: up to here, nothing can be changed without another hash.
struct ChainLink {
    std::int64_t seq = 0; ///< 0 and no hash: nothing has been written yet
    std::string hash;
    bool operator==(const ChainLink&) const = default;
};

/// What came into the books in one way.
struct Entered {
    std::int64_t count = 0; ///< references
    Rupiah sum;
    std::int64_t forEarlierDays = 0; ///< of them, booked for a day before
    bool operator==(const Entered&) const = default;
};

/// What a day has brought. What came into the books on the day counts, whatever day it is booked for: its transfers are
/// known by their ids, which begin with the moment at which they were made (UUIDv7), in the order of an index.
struct DayTotals {
    std::int64_t filed = 0; ///< claims
    Rupiah filedGross;
    std::int64_t paid = 0; ///< claims
    Rupiah paidNet;
    Rupiah paidTax;
    Entered contributions; ///< lines, and their JHT shares
    Entered yields;        ///< of years and of claims and merges that settled
    Entered merges;
    Entered given; ///< corrections that gave a card something
    Entered taken; ///< and that took from one
    std::int64_t open = 0;          ///< claims in process now
    Rupiah openGross;
};

/// What a supervisor signs at a day's end.
class DayBook {
public:
    explicit DayBook(Database& database) : m_database(database) {}

    [[nodiscard]] Result<DayTotals> totals(Date day);
    [[nodiscard]] Result<ChainLink> auditHead();
    /// The ledger's last seal.
    [[nodiscard]] Result<ChainLink> ledgerHead();
    /// The hash that is on record at a number, none where nothing is.
    [[nodiscard]] Result<std::optional<std::string>> auditHashAt(std::int64_t seq);
    [[nodiscard]] Result<std::optional<std::string>> ledgerHashAt(std::int64_t seq);

private:
    Database& m_database;
};

} // namespace anjungan::store
