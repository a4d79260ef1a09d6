#include "store/statement.h"

#include <sqlite3.h>

#include <utility>

namespace anjungan::store {

namespace {

constexpr int kPrimaryCodeMask = 0xff;

Error constraintError(int code, std::string message) {
    if (message.find("member_not_below_zero") != std::string::npos)
        return {ErrorCode::RefusedByRule, "the account does not hold that much", "balance"};
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY || message.find("FOREIGN KEY") != std::string::npos)
        return {ErrorCode::NotFound, "what the record refers to is not in the store", {}};
    return {ErrorCode::Conflict, std::move(message), {}};
}

} // namespace

Error toError(const QSqlError& error, std::string_view doing) {
    const int code = error.nativeErrorCode().toInt();
    std::string message = error.databaseText().toStdString();
    if (message.empty())
        message = error.driverText().toStdString();
    const auto told = [&](ErrorCode what) {
        return Error{what, std::string(doing) + ": " + message, {}};
    };
    switch (code & kPrimaryCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(ErrorCode::StoreBusy);
    case SQLITE_READONLY:
        return told(ErrorCode::StoreReadOnly);
    case SQLITE_CORRUPT:
        return told(ErrorCode::StoreCorrupt);
    case SQLITE_NOTADB:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return told(ErrorCode::StoreUnavailable);
    case SQLITE_FULL:
        return told(ErrorCode::DiskFull);
    case SQLITE_IOERR:
        return told(ErrorCode::Io);
    case SQLITE_CONSTRAINT:
        return constraintError(code, std::move(message));
    default:
        return told(ErrorCode::Bug);
    }
}

Result<int> Statement::runBound() {
    m_badColumn = -1;
    if (!m_query->exec())
        return std::unexpected(toError(m_query->lastError(), "running a statement"));
    return m_query->numRowsAffected();
}

Result<bool> Statement::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return std::unexpected(toError(m_query->lastError(), "reading rows"));
    return false;
}

Result<void> Statement::rowError() const {
    if (m_badColumn >= 0)
        return fail(ErrorCode::StoreCorrupt, "a stored value is not of its form, in column " +
                                                 std::to_string(m_badColumn) +
                                                 " of: " + m_query->lastQuery().left(60).toStdString());
    return {};
}

} // namespace anjungan::store
