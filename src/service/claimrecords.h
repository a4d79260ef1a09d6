#pragma once

#include "service/claims.h"
#include "service/context.h"
#include "store/claims.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <vector>

namespace anjungan::service {

// From what the store keeps of a claim to what pages and the desk show. Inner header of this module.

/// What a receipt takes from the decision: the laws it rests on, each once, and the documents to have ready.
struct DecisionPapers {
    std::vector<std::string> basis;
    std::vector<std::string> documents;
};

[[nodiscard]] DecisionPapers papersOf(const rules::Decision& decision);

[[nodiscard]] Result<ClaimReceipt> receiptOf(Context& context, const store::ClaimRecord& record);
/// The same where the claim's person, card and decision are at hand.
[[nodiscard]] ClaimReceipt receiptFor(Context& context, const store::ClaimRecord& record, const store::Participant& participant,
                                      const store::Membership& membership, DecisionPapers papers);

/// Who looks: the public view has no reasons (staff may have written something personal), the owner's has them, the
/// desk's names who acted too.
enum class TrackView { Public, Owner, Desk };
[[nodiscard]] Result<ClaimTrack> trackOf(Context& context, const ClaimId& claim, TrackView view);
[[nodiscard]] Result<std::vector<ClaimEventRow>> eventsOf(Context& context, const ClaimId& claim, TrackView view);

/// NPWP and payee of a claim as the law wants them: InvalidInput "npwp" (another person's NIK), "bank" (not in the
/// list), "holder" (another name than the participant's; a near one passes and is flagged for the desk).
[[nodiscard]] Result<void> checkPayee(Context& context, const Nik& nik, const std::string& name,
                                      const std::optional<Npwp>& npwp, const BankAccount& bank);

} // namespace anjungan::service
