#pragma once

#include "domain/facecheck.h"
#include "service/claims.h"
#include "service/signin.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// One line of the desk's list.
struct DeskRow {
    ClaimId id;
    TrackingNumber tracking;
    std::string name;
    ClaimCause cause{};
    ClaimState state{};
    Rupiah net;
    Date submittedOn{};
    Date dueOn{};
    bool overdue = false;
};

/// One word of the desk on the two pictures of a claim.
struct FaceDecisionRow {
    bool same = false;
    std::string decidedBy;    ///< name
    std::string supervisedBy; ///< name; empty where nobody had to
    std::string reason;
    Date on{};
};

/// What stands beside the two pictures.
struct DeskFace {
    std::optional<FaceCheck> check; ///< what the machine said; none where staff vouched or an older program filed it
    std::optional<Date> erasedOn;   ///< the claim's picture went on that day
    std::string vouchedBy;          ///< names; empty with the camera
    std::string secondedBy;
    std::vector<FaceDecisionRow> decisions; ///< oldest first; the last one holds
    bool undecided = false;                 ///< the claim is not verified before somebody has looked
    bool refused = false;                   ///< the last decision; only a penyelia takes it back
    bool mayDecide = false;                 ///< there are two pictures to look at, the claim is open, the reader's role allows it
};

/// Everything that the desk looks at before it decides.
struct DeskClaim {
    ClaimReceipt receipt;
    ClaimState state{};
    Nik nik;
    Date birthDate{};
    BankAccount bank;
    NameMatch holderMatch = NameMatch::Different; ///< account holder against the participant
    std::vector<std::string> accountWarnings;     ///< unusual length or unknown bank: "account_length", "bank_code"
    std::optional<Npwp> npwp;
    FaceEvidence face;
    DeskFace faceFacts;
    std::string claimPhoto;     ///< JPEG, empty where staff vouched or the picture was erased
    std::string enrolmentPhoto; ///< JPEG, empty where there is none
    std::vector<ClaimEventRow> events;
    std::string factsJson;           ///< what the rules looked at on the day
    std::string findingsJson;        ///< what they said
    std::vector<ClaimState> allowed; ///< states that this member of staff may move it to
};

/// The staff's part of a claim's life (data.md, "Claim states"). Every action checks role and state, writes claim,
/// event, ledger, audit and outbox in one transaction, and answers Conflict where another desk was quicker. NotAllowed
/// `where` tells why: "four_eyes" (the one who verified can't approve), "role" (approve, reject and pay need a
/// penyelia).
class ClaimDesk {
public:
    explicit ClaimDesk(Context& context) : m_context(context) {}

    /// All claims, or those in one state; oldest due date first.
    [[nodiscard]] Result<std::vector<DeskRow>> list(std::optional<ClaimState> state);
    [[nodiscard]] Result<DeskClaim> open(const ClaimId& claim, const StaffMember& reader);
    [[nodiscard]] Result<ClaimId> find(const TrackingNumber& tracking);

    /// Whether the claimant is the enrolled person, after looking at both pictures. Taking a refusal back needs `supervisor`, a
    /// penyelia: NotAllowed "supervisor" else. InvalidInput "reason" without a reason; Conflict "state" once the claim is past
    /// verifying; NotFound "face" where there is no picture.
    [[nodiscard]] Result<void> decideFace(const ClaimId& claim, const StaffMember& by, bool same, const std::string& reason,
                                          const StaffId& supervisor = {});

    /// RefusedByRule "face_undecided" or "face_refused" where the desk's word on the face is missing, or is no.
    [[nodiscard]] Result<void> verify(const ClaimId& claim, const StaffMember& by);
    [[nodiscard]] Result<void> approve(const ClaimId& claim, const StaffMember& by);
    /// Back to the participant for repair, with what to repair; the reserve stays for 30 days.
    [[nodiscard]] Result<void> sendBack(const ClaimId& claim, const StaffMember& by, const std::string& reason);
    [[nodiscard]] Result<void> reject(const ClaimId& claim, const StaffMember& by, const std::string& reason);
    [[nodiscard]] Result<void> cancel(const ClaimId& claim, const StaffMember& by, const std::string& reason);
    /// approved -> sent_to_bank.
    [[nodiscard]] Result<void> sendToBank(const ClaimId& claim, const StaffMember& by);
    /// approved or sent_to_bank -> paid: posts yield, payout and tax, so that a full claim ends at exactly zero.
    [[nodiscard]] Result<void> pay(const ClaimId& claim, const StaffMember& by);
    /// returned -> submitted after the repair. RefusedByRule "reserve" once the 30 days are over.
    [[nodiscard]] Result<void> resume(const ClaimId& claim, const StaffMember& by, const std::string& note);
    /// Another payee for a returned claim, with the papers shown at the desk. Checked as at submission.
    [[nodiscard]] Result<void> repairPayee(const ClaimId& claim, const StaffMember& by, const BankAccount& bank,
                                           const std::optional<Npwp>& npwp);
    /// Cancels claims that were returned more than 30 days ago, so that the money is free again; gives how many.
    /// RefusedByRule on a clock that pretends another day, but in a training store.
    [[nodiscard]] Result<int> releaseExpired();

private:
    Context& m_context;
};

} // namespace anjungan::service
