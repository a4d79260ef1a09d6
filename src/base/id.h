#pragma once

#include "base/clock.h"

#include <compare>
#include <functional>
#include <string>

namespace anjungan {

/// A new UUID of version 7 (RFC 9562) as lower-case text: sortable by time of making, unique without a server.
[[nodiscard]] std::string newUuid(Instant now);
/// True for text of the form that newUuid writes.
[[nodiscard]] bool isUuid(std::string_view text);

/// A row's identity, typed by what it identifies so that a claim's id can't be passed for a person's.
template <class Tag> class Id {
public:
    Id() = default;
    [[nodiscard]] static Id make(const Clock& clock) { return Id{newUuid(clock.now())}; }
    /// Takes text from the store or a command line; NotFound-like emptiness stays visible through isNull().
    [[nodiscard]] static Id fromText(std::string text) { return Id{std::move(text)}; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

using ParticipantId = Id<struct ParticipantTag>;
using MembershipId = Id<struct MembershipTag>;
using AccountId = Id<struct AccountTag>;
using TransferId = Id<struct TransferTag>;
using ClaimId = Id<struct ClaimTag>;
using ReferralId = Id<struct ReferralTag>;
using StaffId = Id<struct StaffTag>;
using PhotoId = Id<struct PhotoTag>;

} // namespace anjungan

template <class Tag> struct std::hash<anjungan::Id<Tag>> {
    std::size_t operator()(const anjungan::Id<Tag>& id) const { return std::hash<std::string>{}(id.text()); }
};
