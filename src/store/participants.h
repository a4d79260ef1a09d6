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

/// A person on record. Everything but id and the dates of registration and update is sealed in the file.
struct Participant {
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
    std::optional<Instant> registeredAt; ///< empty until the person has registered at a kiosk
    bool operator==(const Participant&) const = default;
};

class Participants {
public:
    explicit Participants(Database& database) : m_database(database) {}

    /// AlreadyExists where the NIK is on record under another id.
    [[nodiscard]] Result<void> add(const Participant& participant);
    /// For imports: by NIK, many in one transaction. A NIK on record counts as Already where all but id, registration
    /// and emergency contact agree, else as Differs. An id is made where the given one is null.
    [[nodiscard]] Result<std::vector<Added>> addAll(std::span<const Participant> participants);
    /// Writes all fields over those on record. NotFound; AlreadyExists where the NIK is another person's.
    [[nodiscard]] Result<void> update(const Participant& participant);

    /// NotFound where there is none.
    [[nodiscard]] Result<Participant> get(const ParticipantId& id);
    [[nodiscard]] Result<std::optional<Participant>> find(const Nik& nik);
    [[nodiscard]] Result<std::optional<ParticipantId>> findId(const Nik& nik);
    [[nodiscard]] Result<std::vector<ParticipantId>> findIdsByPhone(const PhoneNumber& phone);
    /// Ids in order after `after` (null: from the start), at most `limit`: for walking over everybody.
    [[nodiscard]] Result<std::vector<ParticipantId>> page(const ParticipantId& after, int limit);
    [[nodiscard]] Result<std::int64_t> count();
    /// Ids of those whose profile does not open, or whose search hashes are not the profile's.
    [[nodiscard]] Result<std::vector<std::string>> unproved();

private:
    Database& m_database;
};

} // namespace anjungan::store
