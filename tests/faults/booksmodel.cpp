#include "faults/booksmodel.h"

#include "service/person.h"
#include "support/catch.h"

#include <algorithm>

namespace anjungan::test {

using store::TransferCode;

namespace {

constexpr Rupiah kOnlineLimit{10'000'000};
constexpr int kReserveDays = 30;

bool isOpenState(ClaimState state) {
    return state != ClaimState::Paid && state != ClaimState::Rejected && state != ClaimState::Cancelled;
}

Rupiah postedOn(const ModelCard& card) {
    Rupiah sum;
    for (const auto& entry : card.entries)
        sum += entry.amount;
    return sum;
}

/// The programme's side of an entry; a merge has another card there.
const char* counterpart(TransferCode code) {
    switch (code) {
    case TransferCode::ContributionEmployer:
    case TransferCode::ContributionWorker:
        return "contributions_in";
    case TransferCode::Yield:
    case TransferCode::YieldSettlement:
        return "yield";
    case TransferCode::Payout:
        return "payout";
    case TransferCode::Tax:
        return "tax";
    case TransferCode::Correction:
        return "correction";
    case TransferCode::Merge:
        return nullptr;
    }
    return nullptr;
}

/// The first of the month, or the day itself where it ends its month (docs/decisions/0007).
Date mergeBorder(Date today) {
    const std::chrono::year_month_day day{today};
    const Date last{day.year() / day.month() / std::chrono::last};
    return today == last ? today : Date{day.year() / day.month() / 1};
}

/// Who may move a claim from where to where: the role that is enough, none where nobody may.
std::optional<Role> leastRole(ClaimState from, ClaimState to) {
    using enum ClaimState;
    const auto among = [from](std::initializer_list<ClaimState> states) { return std::ranges::find(states, from) != states.end(); };
    switch (to) {
    case Verified:
        return from == Submitted ? std::optional(Role::Petugas) : std::nullopt;
    case Approved:
        return from == Verified ? std::optional(Role::Penyelia) : std::nullopt;
    case SentToBank:
        return from == Approved ? std::optional(Role::Penyelia) : std::nullopt;
    case Paid:
        return among({Approved, SentToBank}) ? std::optional(Role::Penyelia) : std::nullopt;
    case Returned:
        if (among({Approved, SentToBank}))
            return Role::Penyelia;
        return among({Submitted, Verified}) ? std::optional(Role::Petugas) : std::nullopt;
    case Rejected:
        return among({Submitted, Verified, Returned}) ? std::optional(Role::Penyelia) : std::nullopt;
    case Cancelled:
        return among({Submitted, Verified, Approved, Returned}) ? std::optional(Role::Penyelia) : std::nullopt;
    case Submitted:
        return from == Returned ? std::optional(Role::Petugas) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

BooksState BooksModel::state() const {
    BooksState state;
    for (std::size_t p = 0; p < people.size(); ++p)
        for (std::size_t c = 0; c < people[p].cards.size(); ++c) {
            const ModelCard& card = people[p].cards[c];
            if (!card.entries.empty())
                state.accounts[card.account.text()] = {postedOn(card), heldOn(p, c)};
            for (const auto& entry : card.entries)
                if (const char* const other = counterpart(entry.code))
                    state.accounts[other].posted -= entry.amount;
        }
    for (const auto& [id, claim] : claims)
        state.claims[id] = std::string(toText(claim.state));
    std::erase_if(state.accounts, [](const auto& account) { return !isUuid(account.first) && account.second == Standing{}; });
    return state;
}

Rupiah BooksModel::heldOn(std::size_t person, std::size_t card) const {
    Rupiah held;
    for (const auto& [id, claim] : claims)
        if (claim.person == person && claim.card == card && isOpenState(claim.state))
            held += claim.net + claim.tax;
    return held;
}

Rupiah BooksModel::available(std::size_t person, std::size_t card) const {
    Rupiah free = postedOn(people[person].cards[card]);
    for (const auto& [id, claim] : claims)
        if (claim.person == person && claim.card == card && isOpenState(claim.state))
            free += claim.settled - claim.net - claim.tax;
    return free;
}

std::optional<std::string> BooksModel::openClaimOf(std::size_t person) const {
    for (const auto& [id, claim] : claims)
        if (claim.person == person && isOpenState(claim.state))
            return id;
    return std::nullopt;
}

rules::AccountYield BooksModel::yieldOf(const ModelCard& card, Date on) const {
    return rules::accountYield(service::accountEntries(card.entries, on), on, m_rates).value();
}

void BooksModel::book(ModelCard& card, Date on, TransferCode code, Rupiah amount) {
    const auto place = std::ranges::upper_bound(card.entries, on, {}, &store::AccountMove::date);
    card.entries.insert(place, {on, code, amount});
}

void BooksModel::postDueYears(ModelCard& card, Date today) {
    for (const auto& due : yieldOf(card, today).due)
        if (due.amount > Rupiah{})
            book(card, makeDate(due.year, 12, 31), TransferCode::Yield, due.amount);
}

void BooksModel::contribute(std::size_t person, std::size_t card, Rupiah employer, Rupiah worker, Date on,
                            const std::string& reference) {
    if (!references.insert(reference).second)
        return;
    book(people[person].cards[card], on, TransferCode::ContributionEmployer, employer);
    book(people[person].cards[card], on, TransferCode::ContributionWorker, worker);
}

bool BooksModel::submit(std::size_t who, const std::string& id, Date today) {
    ModelPerson& person = people[who];
    Rupiah total;
    std::vector<std::size_t> filled;
    for (std::size_t c = 0; c < person.cards.size(); ++c)
        if (const Rupiah on = yieldOf(person.cards[c], today).total(); on > Rupiah{}) {
            total += on;
            filled.push_back(c);
        }
    if (openClaimOf(who) || filled.size() != 1 || total > kOnlineLimit || (isPartial(person.cause) && person.partialPaidOn))
        return false;
    const Rupiah gross = person.cause == ClaimCause::Partial10   ? Rupiah{total.value() / 10}
                         : person.cause == ClaimCause::Partial30 ? Rupiah{total.value() * 30 / 100}
                                                                 : total;
    if (gross <= Rupiah{})
        return false;
    ModelCard& card = person.cards[filled.front()];
    const Rupiah settled = yieldOf(card, today).accrued;
    postDueYears(card, today);
    filed.push_back(id);
    claims[id] = {who, filled.front(), ClaimState::Submitted, today, {}, {}, settled, gross, Rupiah{}};
    return true;
}

void BooksModel::end(ModelClaim& claim, ClaimState to, Date today) {
    claim.state = to;
    if (to != ClaimState::Paid)
        return;
    ModelPerson& person = people[claim.person];
    ModelCard& card = person.cards[claim.card];
    if (claim.settled > Rupiah{})
        book(card, claim.submittedOn, TransferCode::YieldSettlement, claim.settled);
    book(card, claim.submittedOn, TransferCode::Payout, Rupiah{} - claim.net);
    if (isPartial(person.cause))
        person.partialPaidOn = today;
}

bool BooksModel::act(const std::string& id, ClaimState to, const std::string& by, Role role, Date today) {
    ModelClaim& claim = claims.at(id);
    const auto least = leastRole(claim.state, to);
    if (!least || (*least == Role::Penyelia && role != Role::Penyelia))
        return false;
    if (to == ClaimState::Approved && claim.verifiedBy == by)
        return false;
    if (to == ClaimState::Submitted && today > claim.returnedOn + std::chrono::days{kReserveDays})
        return false;
    if (to == ClaimState::Verified)
        claim.verifiedBy = by;
    if (to == ClaimState::Submitted)
        claim.verifiedBy.clear();
    if (to == ClaimState::Returned)
        claim.returnedOn = today;
    end(claim, to, today);
    return true;
}

int BooksModel::expire(Date today) {
    int ended = 0;
    for (auto& [id, claim] : claims)
        if (claim.state == ClaimState::Returned && today > claim.returnedOn + std::chrono::days{kReserveDays}) {
            end(claim, ClaimState::Cancelled, today);
            ++ended;
        }
    return ended;
}

bool BooksModel::merge(std::size_t who, Date today) {
    ModelPerson& person = people[who];
    if (openClaimOf(who))
        return false;
    const Date border = mergeBorder(today);
    ModelCard& target = person.cards.back();
    const auto isFilled = [&](const ModelCard& card) { return yieldOf(card, today).total() > Rupiah{}; };
    if (std::ranges::count_if(person.cards, isFilled) < 2)
        return std::ranges::any_of(target.entries, [&](const store::AccountMove& entry) {
            return entry.code == TransferCode::Merge && entry.amount > Rupiah{} && (entry.date == border || entry.date == today);
        });
    for (ModelCard& source : person.cards) {
        if (&source == &target || !isFilled(source))
            continue;
        const rules::AccountYield yield = yieldOf(source, today);
        Rupiah late;
        for (const auto& entry : source.entries)
            if (entry.date > border)
                late += entry.amount;
        late = std::max(late, Rupiah{});
        const Rupiah early = yield.total() - late;
        postDueYears(source, today);
        if (yield.accrued > Rupiah{})
            book(source, border, TransferCode::YieldSettlement, yield.accrued);
        for (const auto& [amount, day] : {std::pair{early, border}, std::pair{late, today}})
            if (amount > Rupiah{}) {
                book(source, day, TransferCode::Merge, Rupiah{} - amount);
                book(target, day, TransferCode::Merge, amount);
            }
    }
    return true;
}

bool BooksModel::correct(std::size_t person, std::size_t card, Rupiah amount, Date today) {
    if (amount == Rupiah{} || available(person, card) + amount < Rupiah{})
        return false;
    book(people[person].cards[card], today, TransferCode::Correction, amount);
    return true;
}

bool BooksModel::capitalise(int year, Date today) {
    if (today <= makeDate(year, 12, 31))
        return false;
    for (std::size_t p = 0; p < people.size(); ++p)
        for (std::size_t c = 0; c < people[p].cards.size(); ++c) {
            ModelCard& card = people[p].cards[c];
            if (heldOn(p, c) > Rupiah{})
                continue;
            const Rupiah amount = rules::capitalisation(service::accountEntries(card.entries, today), year, m_rates).value();
            if (amount > Rupiah{})
                book(card, makeDate(year, 12, 31), TransferCode::Yield, amount);
        }
    return true;
}

} // namespace anjungan::test
