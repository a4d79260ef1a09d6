#pragma once

#include "service/registration.h"
#include "service/session.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// One KPJ with its money on a day.
struct CardBalance {
    MembershipId membership;
    Kpj kpj;
    std::string employer;
    Segment segment = Segment::Pu;
    Date start{};
    std::optional<Date> end;
    std::optional<EndReason> endReason;
    Rupiah posted;   ///< in the books
    Rupiah accrued;  ///< yield of fully elapsed months, not posted yet
    Rupiah reserved; ///< held by a claim in process; part of posted + accrued
    std::optional<Month> lastContribution; ///< of what was booked up to the day
    bool hasJp = false; ///< takes part in the pension programme too
    /// The first year with a known rate, where earlier ones earned nothing for want of one (rules::AccountYield).
    std::optional<int> rateUnknownBefore = {};

    [[nodiscard]] Rupiah total() const { return posted + accrued; }
};

struct BalanceOverview {
    Date asOf{};
    std::string name;
    std::vector<CardBalance> cards; ///< the active one first, then the latest
    Rupiah total;
};

/// Rincian iuran: one month's contribution.
struct ContributionRow {
    Month blth{};
    Date postedOn{};
    Rupiah wage;
    Rupiah jhtEmployer;
    Rupiah jhtWorker;
    Rupiah jpEmployer;
    Rupiah jpWorker;
};

/// One year of one card. What belongs to a year is what was booked in it, for JP as for JHT: the yield counts from the day
/// of booking (rules.md 7), and the closing balance can't follow the BLTH.
struct YearRow {
    int year = 0;
    Rupiah contributions; ///< JHT, employer and worker
    Rupiah yield;
    Rupiah paidOut; ///< payouts and tax, never negative
    Rupiah moved;   ///< came here by Gabung Saldo less what went away by it, and corrections; may be negative
    Rupiah closing;
    Rupiah jp; ///< JP contributions of the year, which are no part of the balance
};

class Balances {
public:
    explicit Balances(Context& context) : m_context(context) {}

    [[nodiscard]] Result<BalanceOverview> overview(const ParticipantId& participant, Date asOf);
    /// The contributions that were booked in the year, up to a day; latest month first.
    [[nodiscard]] Result<std::vector<ContributionRow>> contributions(const MembershipId& membership, int year, Date asOf);
    /// Latest year first.
    [[nodiscard]] Result<std::vector<YearRow>> years(const MembershipId& membership, Date asOf);
    [[nodiscard]] Result<std::vector<DigitalCard>> digitalCards(const ParticipantId& participant);

private:
    Context& m_context;
};

} // namespace anjungan::service
