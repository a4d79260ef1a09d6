#pragma once

#include "base/clock.h"
#include "base/date.h"
#include "base/error.h"
#include "domain/rupiah.h"
#include "rules/ruleset.h"
#include "service/maintenance.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::service {

class Context;

/// The last link of a chain as it is written down: "26:55dc06cc...". Whoever has it can tell later whether what was
/// there then is there still: the chains themselves prove only that they fit together, which one that was cut short, or
/// written anew from its beginning, does too.
struct ChainMark {
    std::int64_t seq = 0; ///< 0 and no hash: nothing was there
    std::string hash;     ///< 64 hex digits
    [[nodiscard]] std::string text() const;
    /// The hash in groups of four, as it is read aloud.
    [[nodiscard]] std::string grouped() const;
    bool operator==(const ChainMark&) const = default;
};

/// Reads "26:55dc 06cc ..." as somebody types it from paper: blanks and dashes between groups, capital letters.
/// InvalidInput where it is not of this form.
[[nodiscard]] Result<ChainMark> parseChainMark(std::string_view text);

/// What came into the books in one way: how often, how much, and how often for an earlier day.
struct EnteredSum {
    std::int64_t count = 0;
    Rupiah sum;
    std::int64_t forEarlierDays = 0;
};

/// A day's sheet for the supervisor's signature. Claims are those of the day, and what else came into the books is what came
/// on the day, whatever day it is booked for; the marks are of the moment at which it was made, and cover everything before.
struct DaySlip {
    Date on{};
    Instant madeAt{};
    std::string store; ///< which store: the mark of its key, 16 hex digits
    ChainMark audit;
    ChainMark ledger;
    std::int64_t filed = 0;
    Rupiah filedGross;
    std::int64_t paid = 0;
    Rupiah paidNet;
    Rupiah paidTax;
    EnteredSum contributions; ///< lines, JHT shares
    EnteredSum yields;
    EnteredSum merges;
    EnteredSum given; ///< corrections
    EnteredSum taken;
    std::int64_t open = 0; ///< claims in process when it was made
    Rupiah openGross;
};

/// The marks of a slip as its QR code has them.
struct SlipMarks {
    std::string store;
    Date on{};
    ChainMark audit;
    ChainMark ledger;
    bool operator==(const SlipMarks&) const = default;
};

/// "JHT1 <store> <date> <audit mark> <ledger mark>".
[[nodiscard]] std::string slipCode(const DaySlip& slip);
[[nodiscard]] Result<SlipMarks> parseSlipCode(std::string_view text);

/// Slips of one store; opens it by itself, beside a kiosk that has it open.
class DaySlips {
public:
    [[nodiscard]] static Result<std::unique_ptr<DaySlips>> open(const StoreSettings& settings,
                                                                const rules::RuleSet& ruleSet, const Clock& clock);
    ~DaySlips();

    /// InvalidInput for a day to come.
    [[nodiscard]] Result<DaySlip> slip(Date on);
    /// Whether what was signed is still there: both chains whole, and the marked links in them. Empty where all is well.
    [[nodiscard]] Result<std::vector<StoreProblem>> check(const ChainMark& audit, const ChainMark& ledger);
    /// Which store this is, as slips tell it.
    [[nodiscard]] std::string storeMark() const;

private:
    explicit DaySlips(std::unique_ptr<Context> context);
    std::unique_ptr<Context> m_context;
};

} // namespace anjungan::service
