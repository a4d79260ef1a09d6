#include "store/database.h"
#include "store/ledgerchain.h"
#include "store/place.h"
#include "store/statement.h"

#include <cassert>
#include <utility>

namespace anjungan::store {

namespace {

Result<void> runOnce(Database& database, std::string_view sql) {
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    if (const auto ran = statement->run(); !ran)
        return passOn(ran);
    return {};
}

} // namespace

Transaction::Transaction(Database& database, Database::LedgerTail tailBefore)
    : m_database(&database)
    , m_tailBefore(std::move(tailBefore)) {
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_tailBefore(std::move(other.m_tailBefore)) {
}

Result<Transaction> Transaction::begin(Database& database, Access access) {
    if (database.m_isSpoiled)
        return fail(ErrorCode::Bug, "a part of the transaction failed: it can only be undone");
    if (database.m_depth > 0) {
        if (const auto began = runOnce(database, "SAVEPOINT part"); !began)
            return passOn(began);
        ++database.m_depth;
        return Transaction(database, database.m_ledgerTail);
    }
    const std::span<const std::string_view> first = database.m_place->beginning(access);
    if (const auto began = runOnce(database, first.front()); !began)
        return passOn(began);
    ++database.m_depth;
    Transaction transaction(database, database.m_ledgerTail);
    for (const std::string_view next : first.subspan(1))
        if (const auto began = runOnce(database, next); !began)
            return passOn(began);
    return transaction;
}

Result<void> Transaction::commit() {
    assert(m_database != nullptr);
    if (m_database->m_isSpoiled)
        return fail(ErrorCode::Bug, "a part of the transaction failed: it can only be undone");
    const bool outermost = m_database->m_depth == 1;
    if (outermost)
        if (const auto sealed = LedgerChain(*m_database).seal(); !sealed)
            return sealed;
    if (const auto done = runOnce(*m_database, outermost ? "COMMIT" : "RELEASE part"); !done)
        return done;
    --m_database->m_depth;
    if (outermost)
        m_database->m_ledgerTail = {};
    m_database = nullptr;
    return {};
}

Transaction::~Transaction() {
    if (m_database == nullptr)
        return;
    // The engine may have undone it by itself after a failure such as a full disk; then this has nothing to do.
    if (m_database->m_depth == 1) {
        (void)runOnce(*m_database, "ROLLBACK");
    } else if (runOnce(*m_database, "ROLLBACK TO part")) {
        (void)runOnce(*m_database, "RELEASE part");
    }
    --m_database->m_depth;
    m_database->m_isSpoiled = false;
    m_database->m_ledgerTail = m_tailBefore;
}

} // namespace anjungan::store
