// Head office's half of every change, handed over as a file.

#include "service/context.h"
#include "service/maintenance.h"
#include "service/privatefile.h"
#include "store/audit.h"
#include "store/outbox.h"
#include "sync/messageline.h"

namespace anjungan::service {

namespace {

constexpr int kMostMessages = 1'000'000;

Result<void> writeAll(const std::vector<store::OutboxMessage>& messages, const std::filesystem::path& file) {
    auto out = PrivateFile::create(file);
    if (!out)
        return passOn(out);
    for (const store::OutboxMessage& message : messages)
        if (const auto done = out->write(
                sync::messageLine({message.id, message.kind, message.subject, message.createdAt, message.body}));
            !done)
            return done;
    return out->close();
}

Result<void> markAll(store::Database& database, const std::vector<store::OutboxMessage>& messages) {
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return passOn(transaction);
    store::Outbox outbox(database);
    for (const store::OutboxMessage& message : messages)
        if (const auto done = outbox.markSent(message.id, database.clock().now()); !done)
            return done;
    const auto told = store::Audit(database).append(store::Actor::system("anjunganctl"), "outbox_exported",
                                                    "store:outbox", "messages " + std::to_string(messages.size()));
    if (!told)
        return told;
    return transaction->commit();
}

} // namespace

Result<std::vector<OutboxRow>> Maintenance::outbox() {
    const auto messages = store::Outbox(m_context->database()).unsent(kMostMessages);
    if (!messages)
        return passOn(messages);
    std::vector<OutboxRow> rows;
    for (const store::OutboxMessage& message : *messages)
        rows.push_back({message.id, message.createdAt, message.kind, message.subject});
    return rows;
}

Result<std::int64_t> Maintenance::exportOutbox(const std::filesystem::path& file, bool mark) {
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return fail(ErrorCode::AlreadyExists, "the file is there already; name a new one", file.string());
    const auto messages = store::Outbox(m_context->database()).unsent(kMostMessages);
    if (!messages)
        return passOn(messages);
    if (const auto written = writeAll(*messages, file); !written) {
        std::filesystem::remove(file, ignored);
        return passOn(written);
    }
    if (mark && !messages->empty())
        if (const auto marked = markAll(m_context->database(), *messages); !marked) {
            std::filesystem::remove(file, ignored);
            return passOn(marked);
        }
    return static_cast<std::int64_t>(messages->size());
}

} // namespace anjungan::service
