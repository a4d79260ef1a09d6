#include "rules/facts.h"

#include <algorithm>
#include <array>

namespace anjungan::rules {

using namespace std::chrono;

namespace {

/// Both days included.
struct Interval {
    Date first;
    Date last;
};

/// Whole calendar months from a day up to (not including) another.
int wholeMonths(Date from, Date to) {
    const year_month_day a{from};
    const year_month_day b{to};
    int months = (b.year() / b.month() - a.year() / a.month()).count();
    if (addMonths(from, months) > to)
        --months;
    return months;
}

int mergedMonths(Interval* begin, Interval* end) {
    std::sort(begin, end, [](const Interval& a, const Interval& b) { return a.first < b.first; });
    int months = 0;
    for (const Interval* at = begin; at != end;) {
        Interval merged = *at++;
        while (at != end && at->first <= merged.last + days{1}) {
            merged.last = std::max(merged.last, at->last);
            ++at;
        }
        months += wholeMonths(merged.first, merged.last + days{1});
    }
    return months;
}

/// The latest end (active counts as latest), then the latest start.
bool isLater(const MembershipFacts& a, const MembershipFacts& b, Date on) {
    const bool activeA = isActive(a, on);
    const bool activeB = isActive(b, on);
    if (activeA != activeB)
        return activeA;
    if (!activeA && *a.end != *b.end)
        return *a.end > *b.end;
    return a.start > b.start;
}

} // namespace

bool isActive(const MembershipFacts& membership, Date on) {
    return !membership.end || *membership.end > on;
}

int membershipMonths(const std::vector<MembershipFacts>& memberships, Date on) {
    constexpr std::size_t kUsual = 32;
    std::array<Interval, kUsual> few;
    std::vector<Interval> many;
    if (memberships.size() > kUsual)
        many.resize(memberships.size());
    Interval* const begin = many.empty() ? few.data() : many.data();
    Interval* end = begin;
    for (const auto& membership : memberships) {
        const Date last = isActive(membership, on) ? on : *membership.end;
        if (membership.start <= last)
            *end++ = {membership.start, last};
    }
    return mergedMonths(begin, end);
}

Derived derive(const Facts& facts) {
    Derived derived;
    for (const auto& membership : facts.memberships) {
        derived.activeMemberships += isActive(membership, facts.asOf);
        derived.membershipsWithBalance += membership.balance > Rupiah{};
        derived.totalBalance += membership.balance;
        if (!derived.last || isLater(membership, *derived.last, facts.asOf))
            derived.last = &membership;
    }
    derived.membershipMonths = membershipMonths(facts.memberships, facts.asOf);
    for (const auto& claim : facts.priorClaims) {
        if (!isPartial(claim.cause) || claim.paidOn > facts.asOf)
            continue;
        ++derived.partialClaims;
        derived.partialGross += claim.gross;
        if (!derived.firstPartialPaidOn || claim.paidOn < *derived.firstPartialPaidOn)
            derived.firstPartialPaidOn = claim.paidOn;
    }
    return derived;
}

} // namespace anjungan::rules
