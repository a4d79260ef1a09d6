#include "store/outbox.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kBodyColumn = "outbox.body_sealed";

Result<OutboxMessage> readMessage(Database& database, Statement& row) {
    auto body = opened(database, row.blob(3), kBodyColumn, row.text(0));
    if (!body)
        return passOn(body);
    return OutboxMessage{row.text(0), row.text(1), row.text(2), std::move(*body), row.instant(4)};
}

} // namespace

Result<void> Outbox::add(const std::string& kind, const std::string& subject, const std::string& body) {
    const Instant now = m_database.clock().now();
    const std::string id = newUuid(now);
    const auto written =
        execute(m_database, "INSERT INTO outbox (id, kind, subject, body_sealed, created_at) VALUES (?, ?, ?, ?, ?)",
                id, kind, subject, sealed(m_database, body, kBodyColumn, id), now);
    if (!written)
        return passOn(written);
    return {};
}

Result<std::vector<OutboxMessage>> Outbox::unsent(int limit) {
    return selectAll(
        m_database,
        "SELECT id, kind, subject, body_sealed, created_at FROM outbox WHERE sent_at IS NULL ORDER BY created_at, id "
        "LIMIT ?",
        [&](Statement& row) { return readMessage(m_database, row); }, limit);
}

Result<void> Outbox::markSent(const std::string& id, Instant at) {
    return oneRow(execute(m_database, "UPDATE outbox SET sent_at = ? WHERE id = ?", at, id), "no such message");
}

Result<std::int64_t> Outbox::unsentCount() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL");
}

Result<std::vector<OutboxMessage>> Outbox::about(const std::string& subject) {
    return selectAll(
        m_database,
        "SELECT id, kind, subject, body_sealed, created_at FROM outbox WHERE subject = ? ORDER BY created_at, id",
        [&](Statement& row) { return readMessage(m_database, row); }, subject);
}

} // namespace anjungan::store
