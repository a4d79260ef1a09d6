#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/claim.h"
#include "store/actor.h"
#include "store/database.h"
#include "store/outcome.h"
#include "store/priorclaims.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::store {

/// All that a claim keeps, so that its receipt can be explained years later. Bank account, NPWP, vouch reason, facts
/// and findings are sealed. Amounts are frozen at submission: net + tax = gross, gross + remaining = total.
struct ClaimRecord {
    ClaimId id; ///< the draft's
    TrackingNumber tracking;
    ParticipantId participant;
    MembershipId membership; ///< the card whose account pays
    ClaimCause cause = ClaimCause::RetirementAge;
    ClaimState state = ClaimState::Submitted;
    Rupiah total;           ///< balance on the day, accrued yield included
    Rupiah settlementYield; ///< the accrued part of total, credited when the claim is paid
    Rupiah gross;
    Rupiah tax;
    TaxKind taxKind = TaxKind::Final;
    Rupiah net;
    Rupiah remaining;
    std::string ruleSetVersion;
    std::string factsJson;
    std::string findingsJson;
    BankAccount bank;
    std::optional<Npwp> npwp;
    FaceEvidence face;
    Instant submittedAt{};
    Date submittedOn{};
    Date dueOn{};
    bool dueIsEstimate = false;
    int slaWorkingDays = 0;
    StaffId assistedBy; ///< who helped at the counter; null where nobody did
    StaffId verifiedBy; ///< these three are written by changeState
    StaffId approvedBy;
    std::optional<Date> paidOn;
    bool operator==(const ClaimRecord&) const = default;
};

/// One change of state. `from` is empty for the first one.
struct ClaimEvent {
    Instant at{};
    Actor actor = Actor::system("store");
    std::optional<ClaimState> from;
    ClaimState to = ClaimState::Submitted;
    std::string reason;
    bool operator==(const ClaimEvent&) const = default;
};

/// A claim as lists show it; nothing sealed is opened for it.
struct ClaimSummary {
    ClaimId id;
    TrackingNumber tracking;
    ParticipantId participant;
    ClaimCause cause = ClaimCause::RetirementAge;
    ClaimState state = ClaimState::Submitted;
    Rupiah net;
    Date submittedOn{};
    Date dueOn{};
};

/// What a person's claims mean for the next one.
struct ClaimHistory {
    std::optional<ClaimSummary> open; ///< in process
    std::vector<PriorClaim> paid;     ///< from this store, in no order
};

/// Claims and their events. The money side is ClaimMoney; the caller puts both into one Transaction.
class Claims {
public:
    explicit Claims(Database& database) : m_database(database) {}

    /// Writes the claim and its first event. The same id again: Already where participant, cause and amounts agree,
    /// else Conflict. AlreadyExists with `where` "open_claim" (the person has one in process) or "tracking_number"
    /// (taken by chance: make another).
    [[nodiscard]] Result<Added> add(const ClaimRecord& claim, const Actor& by);
    /// The same for who has seen in this transaction that there is no claim of this id.
    [[nodiscard]] Result<void> addNew(const ClaimRecord& claim, const Actor& by);

    /// Moves the claim from `event.from` to `event.to` and writes the event. Conflict where its state is no longer
    /// `from`: another desk was quicker. Sets verifiedBy and approvedBy from the actor when it becomes verified or
    /// approved, clears both when it becomes submitted again, and paidOn when paid. RefusedByRule, `where` "four_eyes",
    /// where the same person would verify and approve. Which change is allowed for whom, the service knows.
    [[nodiscard]] Result<void> changeState(const ClaimId& claim, const ClaimEvent& event, Date on);

    /// Writes another payee into a claim that is `returned` (the repair); Conflict in any other state.
    [[nodiscard]] Result<void> repairPayee(const ClaimId& claim, const BankAccount& bank,
                                           const std::optional<Npwp>& npwp);

    /// NotFound where there is none.
    [[nodiscard]] Result<ClaimRecord> get(const ClaimId& id);
    [[nodiscard]] Result<std::optional<ClaimRecord>> find(const ClaimId& id);
    [[nodiscard]] Result<std::optional<ClaimId>> findId(const TrackingNumber& tracking);
    [[nodiscard]] Result<ClaimHistory> historyOf(const ParticipantId& participant);
    /// Latest first.
    [[nodiscard]] Result<std::vector<ClaimSummary>> of(const ParticipantId& participant);
    /// In one state, or all; earliest due date first.
    [[nodiscard]] Result<std::vector<ClaimSummary>> list(std::optional<ClaimState> state);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<ClaimEvent>> events(const ClaimId& claim);

private:
    Database& m_database;
};

} // namespace anjungan::store
