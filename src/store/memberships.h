#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/codes.h"
#include "domain/identitynumbers.h"
#include "store/database.h"
#include "store/outcome.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anjungan::store {

/// One employment (or own-account period) with its card. The card number is sealed in the file.
struct Membership {
    MembershipId id;
    ParticipantId participant;
    Kpj kpj;
    std::optional<Npp> npp;
    std::string employerName;
    Segment segment = Segment::Pu;
    Date start{};
    std::optional<Date> end; ///< last day; empty while active
    std::optional<EndReason> endReason;
    std::optional<Date> eventDate;
    bool inDispute = false;
    std::optional<int> companyRetirementAge;
    std::optional<Instant> linkedAt; ///< when the person took this card into their kiosk account ("tambah kartu")
    bool operator==(const Membership&) const = default;
};

class Memberships {
public:
    explicit Memberships(Database& database) : m_database(database) {}

    /// Adds the membership and its empty member account. AlreadyExists where the KPJ is on record.
    [[nodiscard]] Result<void> add(const Membership& membership);
    /// For imports: by KPJ, many in one transaction. Already and Differs compare all but id and linkedAt; an id is made
    /// where the given one is null.
    [[nodiscard]] Result<std::vector<Added>> addAll(std::span<const Membership> memberships);
    /// Writes all fields but participant and KPJ over those on record. NotFound.
    [[nodiscard]] Result<void> update(const Membership& membership);
    [[nodiscard]] Result<void> link(const MembershipId& id, Instant at);

    /// NotFound where there is none.
    [[nodiscard]] Result<Membership> get(const MembershipId& id);
    [[nodiscard]] Result<std::optional<Membership>> find(const Kpj& kpj);
    [[nodiscard]] Result<std::optional<MembershipId>> findId(const Kpj& kpj);
    /// Earliest start first.
    [[nodiscard]] Result<std::vector<Membership>> of(const ParticipantId& participant);
    [[nodiscard]] Result<std::int64_t> count();
    /// Ids of those whose KPJ does not open, whose search hash is not the KPJ's, or whose days and codes can't be.
    [[nodiscard]] Result<std::vector<std::string>> unproved();

private:
    Database& m_database;
};

} // namespace anjungan::store
