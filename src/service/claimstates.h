#pragma once

#include "domain/codes.h"

#include <string_view>
#include <vector>

namespace anjungan::service {

/// A claim's life (data.md, "Claim states") and who may move it:
///
///     submitted --verify--> verified --approve--> approved --send--> sent_to_bank
///        ^  |                  |                    |  |                 |  |
///        |  |return            |return        return|  +----- pay ---+---+  |return
///        |  v                  v                    v                v      v
///        +--resume-- returned <---------------------+---- paid <-----+   returned
///
///     reject: from submitted, verified, returned;  cancel: from these and from approved
///
/// Petugas verify, return what is not approved yet, and resume; everything that moves or frees money is a penyelia's.
struct StateChange {
    ClaimState from;
    ClaimState to;
    Role least;              ///< Petugas or Penyelia; an admin keeps accounts and touches no claim
    std::string_view action; ///< for the audit trail
};

/// Null where there is no such change.
[[nodiscard]] const StateChange* findChange(ClaimState from, ClaimState to);
[[nodiscard]] bool mayChange(Role role, const StateChange& change);
/// Where a member of staff with this role may move a claim to.
[[nodiscard]] std::vector<ClaimState> allowedChanges(ClaimState from, Role role);

} // namespace anjungan::service
