#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/codes.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::store {

struct StaffRecord {
    StaffId id;
    std::string code; ///< typed to sign in; unique
    std::string name; ///< sealed
    Role role = Role::Petugas;
    std::string pinHash; ///< sealed
    int failedTries = 0;
    std::optional<Instant> lockedAt;
    std::optional<Instant> disabledAt;
    Instant createdAt{};
};

class Staff {
public:
    explicit Staff(Database& database) : m_database(database) {}

    /// AlreadyExists where the code is taken.
    [[nodiscard]] Result<void> add(const StaffRecord& record);
    [[nodiscard]] Result<std::optional<StaffRecord>> find(const std::string& code);
    /// NotFound where there is none.
    [[nodiscard]] Result<StaffRecord> get(const StaffId& id);
    /// In order of code.
    [[nodiscard]] Result<std::vector<StaffRecord>> list();
    /// Sets the PIN; tries go to zero and a lock opens.
    [[nodiscard]] Result<void> setPin(const StaffId& id, const std::string& pinHash);
    [[nodiscard]] Result<void> setDisabled(const StaffId& id, bool disabled);
    /// As for participants (credentials.h).
    [[nodiscard]] Result<int> recordFailure(const StaffId& id, int maxTries);
    [[nodiscard]] Result<void> recordSuccess(const StaffId& id);
    [[nodiscard]] Result<void> renewHash(const StaffId& id, const std::string& old, const std::string& renewed);

private:
    Database& m_database;
};

} // namespace anjungan::store
