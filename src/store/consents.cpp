#include "store/consents.h"

#include "store/query.h"

namespace anjungan::store {

std::string_view toText(ConsentKind kind) {
    switch (kind) {
    case ConsentKind::DataProcessing:
        return "data_processing";
    case ConsentKind::Biometric:
        return "biometric";
    }
    return {};
}

Result<ConsentKind> parseConsentKind(std::string_view text) {
    for (const auto kind : {ConsentKind::DataProcessing, ConsentKind::Biometric})
        if (toText(kind) == text)
            return kind;
    return fail(ErrorCode::InvalidInput, "unknown kind of consent");
}

Result<void> Consents::give(const ParticipantId& participant, ConsentKind kind, const std::string& textVersion) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto version = selectOne(
            m_database,
            "SELECT text_version FROM consent WHERE participant_id = ? AND kind = ? AND withdrawn_at IS NULL",
            [](Statement& row) { return row.text(0); }, participant, kind);
        if (!version)
            return passOn(version);
        if (*version == textVersion)
            return {};
        if (const auto ended = withdraw(participant, kind); !ended)
            return ended;
        const Instant now = m_database.clock().now();
        const auto written = execute(
            m_database, "INSERT INTO consent (id, participant_id, kind, text_version, given_at) VALUES (?, ?, ?, ?, ?)",
            newUuid(now), participant, kind, textVersion, now);
        if (!written)
            return passOn(written);
        return {};
    });
}

Result<void> Consents::withdraw(const ParticipantId& participant, ConsentKind kind) {
    const auto written =
        execute(m_database,
                "UPDATE consent SET withdrawn_at = ? WHERE participant_id = ? AND kind = ? AND withdrawn_at IS NULL",
                m_database.clock().now(), participant, kind);
    if (!written)
        return passOn(written);
    return {};
}

Result<bool> Consents::inForce(const ParticipantId& participant, ConsentKind kind) {
    const auto count = selectNumber(
        m_database, "SELECT COUNT(*) FROM consent WHERE participant_id = ? AND kind = ? AND withdrawn_at IS NULL",
        participant, kind);
    if (!count)
        return passOn(count);
    return *count > 0;
}

Result<std::vector<Consent>> Consents::of(const ParticipantId& participant) {
    return selectAll(
        m_database,
        "SELECT kind, text_version, given_at, withdrawn_at FROM consent WHERE participant_id = ? ORDER BY given_at, id",
        [](Statement& row) {
            return Consent{row.parsed(0, &parseConsentKind), row.text(1), row.instant(2),
                           row.optional(3, &parseInstant)};
        },
        participant);
}

} // namespace anjungan::store
