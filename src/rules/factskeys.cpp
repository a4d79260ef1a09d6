#include "rules/factskeys.h"

#include <array>

namespace anjungan::rules {

namespace {

constexpr std::array<KnownFactsKey, 6> kRootKeys = {{{"as_of", FactsKey::AsOf, true},
                                                     {"participant", FactsKey::Participant, true},
                                                     {"memberships", FactsKey::Memberships, true},
                                                     {"prior_claims", FactsKey::PriorClaims, true},
                                                     {"open_claim", FactsKey::OpenClaim, true},
                                                     {"cause", FactsKey::Cause, true}}};

constexpr std::array<KnownFactsKey, 3> kParticipantKeys = {{{"birth_date", FactsKey::BirthDate, true},
                                                            {"has_npwp", FactsKey::HasNpwp, true},
                                                            {"data_updated_on", FactsKey::DataUpdatedOn, false}}};

constexpr std::array<KnownFactsKey, 9> kMembershipKeys = {
    {{"kpj", FactsKey::Kpj, true},
     {"segment", FactsKey::Segment, true},
     {"start", FactsKey::Start, true},
     {"end", FactsKey::End, false},
     {"end_reason", FactsKey::EndReason, false},
     {"event_date", FactsKey::EventDate, false},
     {"in_dispute", FactsKey::InDispute, true},
     {"company_retirement_age", FactsKey::CompanyRetirementAge, false},
     {"balance", FactsKey::Balance, true}}};

constexpr std::array<KnownFactsKey, 3> kPriorKeys = {
    {{"cause", FactsKey::PriorCause, true}, {"paid_on", FactsKey::PaidOn, true}, {"gross", FactsKey::Gross, true}}};

} // namespace

std::span<const KnownFactsKey> factsKeysOf(FactsLevel level) {
    switch (level) {
    case FactsLevel::Root:
        return kRootKeys;
    case FactsLevel::Participant:
        return kParticipantKeys;
    case FactsLevel::Membership:
        return kMembershipKeys;
    case FactsLevel::Prior:
        return kPriorKeys;
    case FactsLevel::Start:
    case FactsLevel::Memberships:
    case FactsLevel::Priors:
    case FactsLevel::Done:
        return {};
    }
    return {};
}

std::string_view expectedAt(FactsLevel level, FactsKey key) {
    if (factsKeysOf(level).empty())
        return "an object";
    switch (key) {
    case FactsKey::AsOf:
    case FactsKey::BirthDate:
    case FactsKey::DataUpdatedOn:
    case FactsKey::Start:
    case FactsKey::End:
    case FactsKey::EventDate:
    case FactsKey::PaidOn:
        return "a date such as 2026-03-01";
    case FactsKey::OpenClaim:
    case FactsKey::HasNpwp:
    case FactsKey::InDispute:
        return "true or false";
    case FactsKey::CompanyRetirementAge:
    case FactsKey::Balance:
    case FactsKey::Gross:
        return kWholeNumberWanted;
    case FactsKey::Cause:
    case FactsKey::Kpj:
    case FactsKey::Segment:
    case FactsKey::EndReason:
    case FactsKey::PriorCause:
        return "a text";
    case FactsKey::Memberships:
    case FactsKey::PriorClaims:
        return "a list";
    case FactsKey::None:
    case FactsKey::Participant:
        return "an object";
    }
    return {};
}

} // namespace anjungan::rules
