#pragma once

#include "base/id.h"
#include "domain/codes.h"
#include "rules/yield.h"
#include "store/ledger.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace anjungan::test {

/// What an account stands at, in the model and in the store.
struct Standing {
    Rupiah posted;
    Rupiah held;
    bool operator==(const Standing&) const = default;
};

/// All that the simulator compares after each step.
struct BooksState {
    std::map<std::string, Standing> accounts; ///< those that have ever moved
    std::map<std::string, std::string> claims; ///< state by id
    bool operator==(const BooksState&) const = default;
};

struct ModelCard {
    AccountId account;
    std::string kpj;
    std::vector<store::AccountMove> entries; ///< in order of date, then of booking
};

struct ModelPerson {
    ParticipantId id;
    ClaimCause cause = ClaimCause::Layoff; ///< what this one may claim for
    std::vector<ModelCard> cards;          ///< the last membership last
    std::optional<Date> partialPaidOn;
    bool hasNpwp = false;
};

struct ModelClaim {
    std::size_t person = 0;
    std::size_t card = 0;
    ClaimState state = ClaimState::Submitted;
    Date submittedOn{};
    Date returnedOn{};
    std::string verifiedBy; ///< staff code
    Rupiah settled;
    Rupiah net;
    Rupiah tax;
};

/// The books as a person would keep them in a notebook: a list of entries for each card and what each claim holds. Each
/// function does one thing that a branch does, or answers false where the branch must refuse it and changes nothing. It knows
/// no SQL and shares nothing with the store but the law (rules/yield.h) and the form of an entry.
class BooksModel {
public:
    explicit BooksModel(rules::YieldRates rates) : m_rates(std::move(rates)) {}

    std::vector<ModelPerson> people;
    std::map<std::string, ModelClaim> claims; ///< by id
    std::vector<std::string> filed;           ///< their ids in the order of filing
    std::set<std::string> references;         ///< imported lines

    [[nodiscard]] BooksState state() const;
    [[nodiscard]] Rupiah available(std::size_t person, std::size_t card) const;
    [[nodiscard]] std::optional<std::string> openClaimOf(std::size_t person) const;

    void contribute(std::size_t person, std::size_t card, Rupiah employer, Rupiah worker, Date on, const std::string& reference);
    [[nodiscard]] bool submit(std::size_t person, const std::string& claim, Date today);
    /// `role` of the member of staff with this code; the state tells which action.
    [[nodiscard]] bool act(const std::string& claim, ClaimState to, const std::string& by, Role role, Date today);
    /// Gives how many claims ended.
    int expire(Date today);
    [[nodiscard]] bool merge(std::size_t person, Date today);
    [[nodiscard]] bool correct(std::size_t person, std::size_t card, Rupiah amount, Date today);
    [[nodiscard]] bool capitalise(int year, Date today);

private:
    [[nodiscard]] rules::AccountYield yieldOf(const ModelCard& card, Date on) const;
    [[nodiscard]] Rupiah heldOn(std::size_t person, std::size_t card) const;
    void postDueYears(ModelCard& card, Date today);
    static void book(ModelCard& card, Date on, store::TransferCode code, Rupiah amount);
    void end(ModelClaim& claim, ClaimState to, Date today);

    rules::YieldRates m_rates;
};

} // namespace anjungan::test
