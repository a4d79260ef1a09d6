#pragma once

#include "store/database.h"
#include "store/dialect.h"
#include "store/engine.h"
#include "store/problem.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

/// Where a store stands, a file or a database on a server, and what can only be done or proved there. Database
/// (store/database.h) is the same over all of them:
///
///     Database ----> Place    making, whose it is, locks, proofs, backup    SqlitePlace | PostgresPlace
///         \            | connect()
///          \-------> Engine   prepared statements and their errors          SqliteEngine | PostgresEngine
///
/// Errors are told in the store's own codes, with name() as where.
class Place {
public:
    [[nodiscard]] static Result<std::unique_ptr<Place>> of(const DatabaseOptions& options);
    virtual ~Place() = default;

    /// As people and logs are told: the file, or the address without its password.
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// Whether a statement that writes must stand in a transaction to be one writer at a time.
    [[nodiscard]] virtual bool locksOnlyInTransactions() const = 0;
    /// Whether all rows of a query come over to this side before the first is told.
    [[nodiscard]] virtual bool bringsRowsTogether() const = 0;
    /// What begins a transaction, in order. One that writes holds the store for writing once these have run, and reads
    /// what the writer before it has committed.
    [[nodiscard]] virtual std::span<const std::string_view> beginning(Access access) const = 0;

    /// A connection, with settings that are proved to be in force. StoreUnavailable where a server does not answer.
    [[nodiscard]] virtual Result<std::unique_ptr<Engine>> connect() = 0;
    [[nodiscard]] virtual Result<bool> hasTable(Database& database, const std::string& table) = 0;

    /// AlreadyExists where something stands here.
    [[nodiscard]] virtual Result<void> checkFree() = 0;
    /// Where a store for this place is made until it is whole; nothing of an earlier try is left there.
    [[nodiscard]] virtual std::unique_ptr<Place> workshop() const = 0;
    /// Says whose store it is; within the transaction that makes it.
    [[nodiscard]] virtual Result<void> sign(Database& database) = 0;
    /// After that transaction: what is left to do before the connection goes.
    [[nodiscard]] virtual Result<void> finish(Database& database) = 0;
    /// Brings what was made in the workshop here.
    [[nodiscard]] virtual Result<void> takeFrom(const Place& workshop) = 0;
    /// Takes away what was made here and does not open. False where it stays: then its key must stay too.
    virtual bool clear() = 0;

    /// What can be told before an engine touches it: a database of another program must stay as it is.
    [[nodiscard]] virtual Result<void> checkBefore() = 0;
    /// What only a connection can tell: whose store it is, and whether it can be written.
    [[nodiscard]] virtual Result<void> checkAfter(Database& database) = 0;
    /// The schema is the newest, and the key is the store's own: from now on it is in use.
    [[nodiscard]] virtual Result<void> opened(Database& database) = 0;
    /// StoreCorrupt where the content fails its own check; as much of it as the options ask for.
    [[nodiscard]] virtual Result<void> checkContent(Database& database) = 0;

    enum class Scan { Start, Whole };
    /// Where these bytes stand readable in what the store keeps: near the planted row (Start), or anywhere. Tells the file
    /// or table in words; empty where they do not. What is looked for never leaves this process.
    [[nodiscard]] virtual Result<std::string> holds(Database& database, std::string_view bytes, Scan scan) = 0;
    /// After a commit that took pictures away for good: nothing of them is left in what the engine keeps beside its tables.
    /// A reader of another program may hold it up; the next call does it then.
    [[nodiscard]] virtual Result<void> forget(Database& database) = 0;
    /// What is wrong with pages, indexes and references.
    [[nodiscard]] virtual Result<std::vector<Problem>> integrity(Database& database) = 0;
    /// What a connection is set up for. ManyWrites: more room for pages that are written again and again, and a log that is
    /// carried into the store in larger portions; what is committed is as durable as ever. OnePass: a table is read once from
    /// end to end, so that little room is enough, which stays near the processor.
    enum class Work { Usual, ManyWrites, OnePass };
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] Result<void> setUpFor(Database& database, Work work);
    /// InvalidInput where that is another program's task.
    [[nodiscard]] virtual Result<void> backupTo(Database& database, const std::filesystem::path& file) = 0;

private:
    [[nodiscard]] virtual Result<void> apply(Database& database, Work work) = 0;

    Work m_work = Work::Usual;
};

} // namespace anjungan::store
