#include "service/claimstates.h"

#include <algorithm>
#include <array>

namespace anjungan::service {

namespace {

using enum ClaimState;

constexpr std::array kChanges = {
    StateChange{Submitted, Verified, Role::Petugas, "claim_verified"},
    StateChange{Submitted, Returned, Role::Petugas, "claim_returned"},
    StateChange{Submitted, Rejected, Role::Penyelia, "claim_rejected"},
    StateChange{Submitted, Cancelled, Role::Penyelia, "claim_cancelled"},
    StateChange{Verified, Approved, Role::Penyelia, "claim_approved"},
    StateChange{Verified, Returned, Role::Petugas, "claim_returned"},
    StateChange{Verified, Rejected, Role::Penyelia, "claim_rejected"},
    StateChange{Verified, Cancelled, Role::Penyelia, "claim_cancelled"},
    StateChange{Approved, SentToBank, Role::Penyelia, "claim_sent_to_bank"},
    StateChange{Approved, Paid, Role::Penyelia, "claim_paid"},
    StateChange{Approved, Returned, Role::Penyelia, "claim_returned"},
    StateChange{Approved, Cancelled, Role::Penyelia, "claim_cancelled"},
    StateChange{SentToBank, Paid, Role::Penyelia, "claim_paid"},
    StateChange{SentToBank, Returned, Role::Penyelia, "claim_returned"},
    StateChange{Returned, Submitted, Role::Petugas, "claim_resumed"},
    StateChange{Returned, Rejected, Role::Penyelia, "claim_rejected"},
    StateChange{Returned, Cancelled, Role::Penyelia, "claim_cancelled"},
};

} // namespace

const StateChange* findChange(ClaimState from, ClaimState to) {
    const auto found = std::ranges::find_if(
        kChanges, [=](const StateChange& change) { return change.from == from && change.to == to; });
    return found == kChanges.end() ? nullptr : &*found;
}

bool mayChange(Role role, const StateChange& change) {
    switch (role) {
    case Role::Petugas:
        return change.least == Role::Petugas;
    case Role::Penyelia:
        return true;
    case Role::Admin:
        return false;
    }
    return false;
}

std::vector<ClaimState> allowedChanges(ClaimState from, Role role) {
    std::vector<ClaimState> states;
    for (const StateChange& change : kChanges)
        if (change.from == from && mayChange(role, change))
            states.push_back(change.to);
    return states;
}

} // namespace anjungan::service
