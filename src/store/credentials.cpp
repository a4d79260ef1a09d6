#include "store/credentials.h"

#include "store/personcolumns.h"
#include "store/query.h"
#include "store/sealing.h"

#include <algorithm>

namespace anjungan::store {

Result<void> Credentials::set(const ParticipantId& participant, const std::string& pinHash) {
    const auto written =
        execute(m_database,
                "INSERT INTO credential (participant_id, pin_sealed, failed_tries, locked_at, changed_at) VALUES (?, "
                "?, 0, NULL, ?) "
                "ON CONFLICT (participant_id) DO UPDATE SET pin_sealed = excluded.pin_sealed, failed_tries = 0, "
                "locked_at = NULL, changed_at = excluded.changed_at",
                participant, sealed(m_database, pinHash, kPinColumn, participant.text()), m_database.clock().now());
    if (!written)
        return passOn(written);
    return {};
}

Result<std::optional<Credential>> Credentials::find(const ParticipantId& participant) {
    return selectOne(
        m_database, "SELECT pin_sealed, failed_tries, locked_at, changed_at FROM credential WHERE participant_id = ?",
        [&](Statement& row) -> Result<Credential> {
            auto hash = opened(m_database, row.blob(0), kPinColumn, participant.text());
            if (!hash)
                return passOn(hash);
            return Credential{std::move(*hash), static_cast<int>(row.integer(1)), row.optional(2, &parseInstant),
                              row.instant(3)};
        },
        participant);
}

Result<int> Credentials::recordFailure(const ParticipantId& participant, int maxTries) {
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto counted =
            oneRow(execute(m_database,
                           "UPDATE credential SET failed_tries = failed_tries + 1, locked_at = CASE WHEN "
                           "failed_tries + 1 >= ? AND locked_at IS NULL THEN ? ELSE locked_at END "
                           "WHERE participant_id = ?",
                           maxTries, m_database.clock().now(), participant),
                   "the participant has no PIN");
        if (!counted)
            return passOn(counted);
        const auto tries =
            selectNumber(m_database, "SELECT failed_tries FROM credential WHERE participant_id = ?", participant);
        if (!tries)
            return passOn(tries);
        return std::max(0, maxTries - static_cast<int>(*tries));
    });
}

Result<void> Credentials::recordSuccess(const ParticipantId& participant) {
    return oneRow(execute(m_database,
                          "UPDATE credential SET failed_tries = 0 WHERE participant_id = ? AND locked_at IS NULL",
                          participant),
                  "the participant has no PIN that is open");
}

Result<void> Credentials::renewHash(const ParticipantId& participant, const std::string& old, const std::string& renewed) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto now = find(participant);
        if (!now)
            return passOn(now);
        if (!*now || (*now)->pinHash != old)
            return {};
        return oneRow(execute(m_database, "UPDATE credential SET pin_sealed = ? WHERE participant_id = ?",
                              sealed(m_database, renewed, kPinColumn, participant.text()), participant),
                      "the participant has no PIN");
    });
}

Result<void> Credentials::unlock(const ParticipantId& participant) {
    return oneRow(execute(m_database,
                          "UPDATE credential SET failed_tries = 0, locked_at = NULL WHERE participant_id = ?",
                          participant),
                  "the participant has no PIN");
}

} // namespace anjungan::store
