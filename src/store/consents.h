#pragma once

#include "base/date.h"
#include "base/id.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

enum class ConsentKind { DataProcessing, Biometric };
[[nodiscard]] std::string_view toText(ConsentKind);
[[nodiscard]] Result<ConsentKind> parseConsentKind(std::string_view);

struct Consent {
    ConsentKind kind = ConsentKind::DataProcessing;
    std::string textVersion; ///< of the text that was shown
    Instant givenAt{};
    std::optional<Instant> withdrawnAt;
    bool operator==(const Consent&) const = default;
};

/// Consents are kept also after they are withdrawn; at most one of a kind is in force.
class Consents {
public:
    explicit Consents(Database& database) : m_database(database) {}

    /// In force already with the same text version: nothing is written. With another version the earlier one ends.
    [[nodiscard]] Result<void> give(const ParticipantId& participant, ConsentKind kind, const std::string& textVersion);
    /// Success also where none is in force.
    [[nodiscard]] Result<void> withdraw(const ParticipantId& participant, ConsentKind kind);
    [[nodiscard]] Result<bool> inForce(const ParticipantId& participant, ConsentKind kind);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Consent>> of(const ParticipantId& participant);

private:
    Database& m_database;
};

} // namespace anjungan::store
