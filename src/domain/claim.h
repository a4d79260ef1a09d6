#pragma once

#include "base/id.h"
#include "domain/bankaccount.h"
#include "domain/codes.h"
#include "domain/halftyped.h"
#include "domain/identitynumbers.h"
#include "domain/rupiah.h"
#include "domain/trackingnumber.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// How the biometric step (wizard step 6) or the enrolment was done.
enum class FaceMethod {
    Camera,     ///< the camera took a good picture by itself
    StaffVouch, ///< no camera or no usable picture: a member of staff looked at the person and the KTP
};
[[nodiscard]] std::string_view toText(FaceMethod);
[[nodiscard]] Result<FaceMethod> parseFaceMethod(std::string_view);

/// The reason under which a picture that the machine refused is overridden: one of the two who vouch is a penyelia then.
inline constexpr std::string_view kVouchMismatch = "face_mismatch";

/// Papers that prove who somebody is where no camera does; two of them are looked at.
inline constexpr std::array<std::string_view, 6> kFaceDocuments = {"ktp",      "family_card",     "driving_licence",
                                                                   "passport", "membership_card", "savings_book"};

/// What the biometric step brings. The picture lives encrypted in the store under `photo`; never in the draft itself.
struct FaceEvidence {
    FaceMethod method = FaceMethod::Camera;
    PhotoId photo;            ///< null with StaffVouch, but the refused picture's where the reason is kVouchMismatch
    StaffId vouchedBy;        ///< null with Camera
    std::string vouchReason;  ///< why the camera did not serve; empty with Camera
    StaffId secondedBy = {};  ///< the second person who looked; null with Camera
    std::vector<std::string> documents = {}; ///< codes of the papers that were held against the face; empty with Camera
    bool operator==(const FaceEvidence&) const = default;
};

/// The documents of an evidence as one text, and back: codes with commas between.
[[nodiscard]] std::string joinedDocuments(const std::vector<std::string>& documents);
[[nodiscard]] std::vector<std::string> documentsOf(std::string_view joined);

/// The steps of the claim wizard, exactly in the order of product.md journey 8. The number shown is the value.
enum class ClaimStep {
    JhtMenu = 1,
    ClaimMenu = 2,
    Checks = 3,
    Cause = 4,
    MembershipData = 5,
    Face = 6,
    TaxAndBank = 7,
    Breakdown = 8,
    CheckAnswers = 9,
    Submitted = 10,
};
inline constexpr int kClaimStepCount = 10;

/// What a person has answered so far. Saved encrypted after every step; its id becomes the claim's id, so that
/// submitting it twice files one claim.
struct ClaimDraft {
    ClaimId id;
    ClaimStep step = ClaimStep::JhtMenu; ///< the first step not yet completed: where the person goes on
    std::optional<ClaimCause> cause;
    std::optional<bool> membershipDataConfirmed; ///< true "Sudah", false "Ada yang salah"
    std::optional<FaceEvidence> face;
    std::optional<Npwp> npwp;
    std::optional<BankAccount> bank;
    std::optional<HalfTyped> halfTyped; ///< what has not become an answer yet
    bool operator==(const ClaimDraft&) const = default;
};

/// A draft with everything that a claim needs.
struct ClaimRequest {
    ClaimId id;
    ClaimCause cause;
    FaceEvidence face;
    std::optional<Npwp> npwp;
    BankAccount bank;
    std::optional<TrackingNumber> tracking = {}; ///< of a demo's claim; else a new one is drawn

    /// InvalidInput with `where` naming the step that is missing ("cause", "membership_data", "face", "bank").
    /// Whether an NPWP is required, only the decision knows: the service checks it.
    [[nodiscard]] static Result<ClaimRequest> complete(const ClaimDraft& draft);
};

/// A draft as JSON text for the store (sealed there), and back. The reader refuses unknown versions.
[[nodiscard]] std::string toJson(const ClaimDraft& draft);
[[nodiscard]] Result<ClaimDraft> claimDraftFromJson(std::string_view json);

} // namespace anjungan
