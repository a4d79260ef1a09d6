#pragma once

#include "domain/halftyped.h"
#include "service/balances.h"
#include "service/session.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// Everything on record about a person. Never logged, never kept after the page is left.
struct Profile {
    ParticipantId id;
    Nik nik;
    std::string name;
    std::string birthPlace;
    Date birthDate{};
    Gender gender = Gender::Male;
    std::string address;
    std::string city;
    std::string province;
    std::string postalCode;
    Citizenship citizenship = Citizenship::Wni;
    std::string motherName;
    std::optional<PhoneNumber> phone;
    std::string email;
    std::optional<Npwp> npwp;
    std::string emergencyName;
    std::optional<PhoneNumber> emergencyPhone;
    std::optional<Date> dataUpdatedOn;
};

/// What a person may correct alone; empty optionals leave the field as it is. Name, NIK, birth and mother's name are
/// corrected by staff with the papers (a referral of kind Data).
struct ProfileChange {
    std::optional<std::string> address;
    std::optional<std::string> city;
    std::optional<std::string> province;
    std::optional<std::string> postalCode;
    std::optional<PhoneNumber> phone;
    std::optional<std::string> email;
    std::optional<std::string> emergencyName;
    std::optional<PhoneNumber> emergencyPhone;
    bool operator==(const ProfileChange&) const = default;
};

/// Where Pengkinian Data broke off; kept sealed like a claim draft.
struct ProfileDraft {
    int step = 0;
    ProfileChange change;
    std::optional<FaceEvidence> face;
    std::optional<HalfTyped> halfTyped; ///< what has not become an answer yet
    bool operator==(const ProfileDraft&) const = default;
};

/// What Gabung Saldo would do.
struct MergePlan {
    std::vector<CardBalance> cards; ///< those with a balance above zero
    Kpj target;                     ///< the last membership's card, which keeps the balance
    Rupiah total;
};

class Profiles {
public:
    explicit Profiles(Context& context) : m_context(context) {}

    /// Who holds this NIK (16 digits) or KPJ (11), for the desk. NotFound; InvalidInput for anything else.
    [[nodiscard]] Result<ParticipantId> find(const std::string& identifier);
    [[nodiscard]] Result<Profile> profile(const ParticipantId& participant);
    [[nodiscard]] Result<void> saveDraft(const ParticipantId& participant, const ProfileDraft& draft);
    [[nodiscard]] Result<std::optional<ProfileDraft>> loadDraft(const ParticipantId& participant);
    /// Writes the change, sets data_updated_on to today, and removes the draft: one transaction.
    [[nodiscard]] Result<void> confirm(const ParticipantId& participant, const ProfileChange& change,
                                       const FaceEvidence& face);

    /// RefusedByRule where there is nothing to merge (`where` "one_card") or a claim is open ("claim.none_open").
    [[nodiscard]] Result<MergePlan> mergePlan(const ParticipantId& participant);
    /// Moves every balance to plan.target, accrued yield posted first, and gives the target card. Value date is the
    /// first of this month, so that the running month's yield is earned exactly once (docs/decisions). Asked again on
    /// the same day it changes nothing more and gives the card again.
    [[nodiscard]] Result<CardBalance> merge(const ParticipantId& participant, const Actor& by);

private:
    Context& m_context;
};

} // namespace anjungan::service
