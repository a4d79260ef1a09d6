#pragma once

#include "rules/assess.h"
#include "rules/waiting.h"
#include "service/balances.h"
#include "service/referrals.h"
#include "service/session.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// Wizard steps 3 and 4 in one look: every cause with its whole decision, before anything is typed.
struct ClaimSituation {
    Date asOf{};
    rules::Facts facts;                                         ///< without a cause chosen
    std::vector<std::pair<ClaimCause, rules::Decision>> causes; ///< the seven, in the order of kAllCauses
    Rupiah onlineLimit;
    std::optional<TrackingNumber> openClaim;
    bool hasNpwp = false;
};

/// What the breakdown page (step 8) shows for one card.
struct BreakdownLine {
    Kpj kpj;
    std::string employer;
    Rupiah contributions;
    Rupiah yieldPosted;
    Rupiah yieldAccrued;
    Rupiah paidOutBefore; ///< payouts and tax of earlier claims
    Rupiah merged;        ///< came here by Gabung Saldo, less what went away by it; corrections too

    [[nodiscard]] Rupiah total() const { return contributions + yieldPosted + yieldAccrued + merged - paidOutBefore; }
};

struct Breakdown {
    Date asOf{};
    std::vector<BreakdownLine> lines;
    rules::Decision decision; ///< with payout
};

/// What a person takes away after step 10; can be printed again at any time.
struct ClaimReceipt {
    ClaimId id;
    TrackingNumber tracking;
    std::string name;
    std::string nikMasked;
    std::string kpj;
    ClaimCause cause{};
    Rupiah gross;
    Rupiah tax;
    TaxKind taxKind{};
    Rupiah net;
    Rupiah remaining;
    std::string bankName;
    std::string accountMasked;
    Date submittedOn{};
    Date dueOn{};
    bool dueIsEstimate = false; ///< the year's holidays are not decreed yet: "perkiraan"
    int slaWorkingDays = 0;
    std::string ruleSetVersion;
    std::vector<std::string> basis;     ///< legal bases of the decision
    std::vector<std::string> documents; ///< document codes to have ready; "a|b" where any one will do
};

/// One line of a claim's life, for Lacak Klaim and the desk.
struct ClaimEventRow {
    Instant at{};
    Date on{}; ///< the branch's day of `at`
    ClaimState state{};
    std::string actorName; ///< empty for the participant and for the public view
    std::string reason;
};

/// What Lacak Klaim shows. Without sign-in nothing personal is in it.
struct ClaimTrack {
    TrackingNumber tracking;
    ClaimCause cause{};
    ClaimState state{};
    Date submittedOn{};
    Date dueOn{};
    bool dueIsEstimate = false;
    std::vector<ClaimEventRow> events; ///< oldest first
};

class Claims {
public:
    explicit Claims(Context& context) : m_context(context) {}

    [[nodiscard]] Result<ClaimSituation> situation(const ParticipantId& participant);
    /// The decision for any of the eleven causes today, with what the person's record says.
    [[nodiscard]] Result<rules::Decision> assess(const ParticipantId& participant, ClaimCause cause);
    /// `withNpwp`: an NPWP was typed in step 7; one on record counts anyway. It can change the tax.
    [[nodiscard]] Result<Breakdown> breakdown(const ParticipantId& participant, ClaimCause cause,
                                              bool withNpwp = false);

    /// "Kalau saya tunggu?": this claim today, on `later`, and as a partial claim today with the rest later. The books as they
    /// stand, without new contributions. InvalidInput "later" where it is before today.
    [[nodiscard]] Result<std::vector<rules::WaitingPlan>> waitingPlans(const ParticipantId& participant, ClaimCause cause,
                                                                       Date later, bool withNpwp = false);

    [[nodiscard]] Result<void> saveDraft(const ParticipantId& participant, const ClaimDraft& draft);
    [[nodiscard]] Result<std::optional<ClaimDraft>> loadDraft(const ParticipantId& participant);
    [[nodiscard]] Result<void> discardDraft(const ParticipantId& participant);

    /// Files the claim: decision made again on today's facts, ledger reserve, claim, event, audit and outbox rows and
    /// the end of the draft in one transaction. RefusedByRule (`where` the first failing rule id) where the outcome is
    /// not "online"; InvalidInput "npwp" where one is required and none is on record, or where it is another person's
    /// NIK; "bank" for an unknown bank, "holder" where the account is in another name, "face" where the evidence is not
    /// this person's. The same request id again gives the same receipt. `assistedBy`: the officer who helped, if any.
    [[nodiscard]] Result<ClaimReceipt> submit(const ParticipantId& participant, const ClaimRequest& request,
                                              const StaffId& assistedBy = {});
    [[nodiscard]] Result<ClaimReceipt> receipt(const ClaimId& claim);

    [[nodiscard]] Result<ClaimTrack> track(const TrackingNumber& tracking);
    [[nodiscard]] Result<std::vector<ClaimTrack>> claimsOf(const ParticipantId& participant);

private:
    Context& m_context;
};

} // namespace anjungan::service
