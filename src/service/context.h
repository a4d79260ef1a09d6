#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "rules/ruleset.h"
#include "rules/yield.h"
#include "service/session.h"
#include "store/actor.h"
#include "store/database.h"
#include "store/photos.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anjungan::service {

struct Consents;

/// What every use case works on: one open store, the law and the clock. Inner header of this module: it shows the
/// store, so that only the .cpp files of src/service and tests include it.
class Context {
public:
    Context(std::unique_ptr<store::Database> database, const rules::RuleSet& ruleSet, const Clock& clock,
            PinCost pinCost)
        : m_database(std::move(database))
        , m_rules(ruleSet)
        , m_clock(clock)
        , m_rates(rules::YieldRates::of(ruleSet))
        , m_pinCost(pinCost) {}

    [[nodiscard]] store::Database& database() { return *m_database; }

    [[nodiscard]] const rules::RuleSet& rules() const { return m_rules; }

    [[nodiscard]] const rules::YieldRates& rates() const { return m_rates; }

    [[nodiscard]] Instant now() const { return m_clock.now(); }

    [[nodiscard]] Date today() const { return m_clock.today(); }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] PinCost pinCost() const { return m_pinCost; }

private:
    std::unique_ptr<store::Database> m_database;
    const rules::RuleSet& m_rules;
    const Clock& m_clock;
    rules::YieldRates m_rates;
    PinCost m_pinCost;
};

/// What is written beside every change, in its transaction: who did it (audit) and what head office must learn
/// (outbox).
class Journal {
public:
    explicit Journal(Context& context) : m_context(context) {}

    /// No personal data in `detail`: it stays readable for ever.
    [[nodiscard]] Result<void> audit(const Actor& by, const std::string& action, const std::string& subject,
                                     const std::string& detail = {});
    /// The body is a flat JSON object of texts and amounts.
    using Field = std::pair<std::string, std::string>;
    [[nodiscard]] Result<void> tellHeadOffice(const std::string& kind, const std::string& subject,
                                              const std::vector<Field>& body);

private:
    Context& m_context;
};

[[nodiscard]] store::Actor storeActor(const Actor& actor);

[[nodiscard]] inline std::string subjectOf(const ParticipantId& id) {
    return "participant:" + id.text();
}

[[nodiscard]] inline std::string subjectOf(const ClaimId& id) {
    return "claim:" + id.text();
}

[[nodiscard]] inline std::string subjectOf(const StaffId& id) {
    return "staff:" + id.text();
}

[[nodiscard]] inline std::string subjectOf(const ReferralId& id) {
    return "referral:" + id.text();
}

/// The enabled member of staff with this id; NotAllowed where there is none or the account is switched off or locked.
[[nodiscard]] Result<StaffMember> enabledStaff(Context& context, const StaffId& id);
/// The same for work on people's claims and accounts, which an admin has no part in: NotAllowed "role" then.
[[nodiscard]] Result<StaffMember> enabledOfficer(Context& context, const StaffId& id);

/// Of the reason that a member of staff gives for a decision on a claim, a face or a correction; characters.
inline constexpr std::size_t kLongestReason = 300;

/// Proves what the biometric step brought: a photo of this person that was taken for this purpose, that no claim has used and
/// that the machine did not refuse; or the word of two enabled members of staff with a reason and two papers, one of them a
/// penyelia where the machine refused. InvalidInput "face" else.
[[nodiscard]] Result<void> checkFace(Context& context, const ParticipantId& participant, PhotoPurpose purpose,
                                     const FaceEvidence& face);

/// What the desk has to do before a claim with this evidence goes on: nothing; look at both pictures; or nothing more can be
/// done, since the face was refused.
enum class FaceStanding { Settled, Undecided, Refused };
[[nodiscard]] Result<FaceStanding> faceStanding(Context& context, const ClaimId& claim, const FaceEvidence& face);

/// A picture whose use is over: erased where a claim shows it, else removed. Within the caller's transaction.
[[nodiscard]] Result<void> takeAway(Context& context, const store::PhotoOwner& photo);

/// Writes the consents of somebody who registers; a face picture taken before it was refused is removed. Within the
/// caller's transaction.
[[nodiscard]] Result<void> keepConsents(Context& context, const ParticipantId& participant, const Consents& given);

/// Takes evidence out of a draft whose photo is not there any more (replaced, or too old): the step is asked again.
[[nodiscard]] Result<void> dropLostPhoto(Context& context, std::optional<FaceEvidence>& face);

[[nodiscard]] store::PhotoKind photoKind(PhotoPurpose purpose);

} // namespace anjungan::service
