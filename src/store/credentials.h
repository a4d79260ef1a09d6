#pragma once

#include "base/date.h"
#include "base/id.h"
#include "store/database.h"

#include <optional>
#include <string>

namespace anjungan::store {

/// A participant's PIN. `pinHash` is hashPin()'s text (base/pinhash.h), sealed in the file on top.
struct Credential {
    std::string pinHash;
    int failedTries = 0;
    std::optional<Instant> lockedAt;
    Instant changedAt{};
};

class Credentials {
public:
    explicit Credentials(Database& database) : m_database(database) {}

    /// Sets the PIN, for the first time or anew; tries go to zero and a lock opens.
    [[nodiscard]] Result<void> set(const ParticipantId& participant, const std::string& pinHash);
    [[nodiscard]] Result<std::optional<Credential>> find(const ParticipantId& participant);
    /// Counts a wrong PIN and locks at `maxTries`; gives the tries that are left. Written before the answer is shown,
    /// so that pulling the plug gives no extra try.
    [[nodiscard]] Result<int> recordFailure(const ParticipantId& participant, int maxTries);
    /// Tries go to zero. Does not open a lock.
    [[nodiscard]] Result<void> recordSuccess(const ParticipantId& participant);
    /// Another hash of the same PIN: tries, lock and the day of its setting stay. Nothing where the hash is not `old` any
    /// more: somebody else has set another PIN meanwhile.
    [[nodiscard]] Result<void> renewHash(const ParticipantId& participant, const std::string& old, const std::string& renewed);
    [[nodiscard]] Result<void> unlock(const ParticipantId& participant);

private:
    Database& m_database;
};

} // namespace anjungan::store
