#pragma once

#include "base/date.h"
#include "store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anjungan::store {

/// What head office must learn. Body is sealed until it is sent.
struct OutboxMessage {
    std::string id;      ///< UUIDv7: the receiver drops what it has had already
    std::string kind;    ///< lower_snake code, such as "claim_submitted"
    std::string subject; ///< id of what it tells about
    std::string body;    ///< JSON
    Instant createdAt{};
};

/// Written in the transaction of what it tells; sent later, oldest first.
class Outbox {
public:
    explicit Outbox(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const std::string& kind, const std::string& subject, const std::string& body);
    /// Not yet sent, oldest first.
    [[nodiscard]] Result<std::vector<OutboxMessage>> unsent(int limit);
    [[nodiscard]] Result<void> markSent(const std::string& id, Instant at);
    [[nodiscard]] Result<std::int64_t> unsentCount();
    /// All messages about a subject, sent or not, oldest first.
    [[nodiscard]] Result<std::vector<OutboxMessage>> about(const std::string& subject);

private:
    Database& m_database;
};

} // namespace anjungan::store
