#pragma once

#include <span>
#include <string_view>

namespace anjungan::rules {

/// The words of the JSON object of facts that `assess` reads (rules.md 12), and where each of them may stand.
enum class FactsKey : unsigned {
    None,
    AsOf,
    Participant,
    Memberships,
    PriorClaims,
    OpenClaim,
    Cause,
    BirthDate,
    HasNpwp,
    DataUpdatedOn,
    Kpj,
    Segment,
    Start,
    End,
    EndReason,
    EventDate,
    InDispute,
    CompanyRetirementAge,
    Balance,
    PriorCause,
    PaidOn,
    Gross,
};

/// How deep in the object the parser is, and in which part of it.
enum class FactsLevel { Start, Root, Participant, Memberships, Membership, Priors, Prior, Done };

struct KnownFactsKey {
    std::string_view name;
    FactsKey key;
    bool required;
};

/// The words that may stand at `level`; none where a list or the end is.
std::span<const KnownFactsKey> factsKeysOf(FactsLevel level);

/// What has to stand at `level` behind `key`, in words: "a whole number".
std::string_view expectedAt(FactsLevel level, FactsKey key);

/// What expectedAt() says where a number belongs.
inline constexpr std::string_view kWholeNumberWanted = "a whole number";

} // namespace anjungan::rules
