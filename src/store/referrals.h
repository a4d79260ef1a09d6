#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/codes.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

enum class ReferralKind { Claim, Identity, Face, Data };
enum class ReferralState { Waiting, Called, Done, Cancelled };
[[nodiscard]] std::string_view toText(ReferralKind);
[[nodiscard]] std::string_view toText(ReferralState);
[[nodiscard]] Result<ReferralKind> parseReferralKind(std::string_view);
[[nodiscard]] Result<ReferralState> parseReferralState(std::string_view);

/// A person sent to the counter (rujukan loket).
struct Referral {
    ReferralId id;
    ReferralKind kind = ReferralKind::Claim;
    Date day{};
    int queueNumber = 0;       ///< of the day and kind, from 1; given by add()
    ParticipantId participant; ///< null where the person is not on record
    std::optional<ClaimCause> cause;
    std::vector<std::string> reasons;   ///< rule ids or field names, without personal values
    std::vector<std::string> documents; ///< document codes
    std::string note;                   ///< sealed; may say what differs
    ReferralState state = ReferralState::Waiting;
    Instant createdAt{};
    StaffId handledBy; ///< null until somebody did
    bool operator==(const Referral&) const = default;
};

class Referrals {
public:
    explicit Referrals(Database& database) : m_database(database) {}

    /// Writes it with the next queue number of its day and kind, and gives it back with that number. The same person,
    /// kind and cause still open on the same day keeps its number: then the one on record is given, with the reasons,
    /// documents and note of this one added to its own.
    [[nodiscard]] Result<Referral> add(Referral referral);
    /// Conflict where it is done or cancelled already. `note` is added to the note on record, with the day before it
    /// ("...; 2026-06-15: ..."), unless it is empty: what was found stays beside how it was settled.
    [[nodiscard]] Result<void> changeState(const ReferralId& id, ReferralState to, const StaffId& by,
                                           const std::string& note);
    /// NotFound where there is none.
    [[nodiscard]] Result<Referral> get(const ReferralId& id);
    [[nodiscard]] Result<std::optional<Referral>> find(Date day, ReferralKind kind, int queueNumber);
    /// Waiting or called, in order of coming; of one day, or of all.
    [[nodiscard]] Result<std::vector<Referral>> open(std::optional<Date> day);

private:
    Database& m_database;
};

} // namespace anjungan::store
