#pragma once

#include "store/database.h"
#include "store/setupfor.h"
#include "store/statement.h"

#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace anjungan::store {

/// Runs `work` (giving a Result) in one transaction: committed where it succeeds, undone where it fails.
template <class Work> [[nodiscard]] auto inTransaction(Database& database, Work work) -> std::invoke_result_t<Work> {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return passOn(transaction);
    auto result = work();
    if (result)
        if (const auto committed = transaction->commit(); !committed)
            return passOn(committed);
    return result;
}

/// As inTransaction, but within an open transaction it leaves no mark to go back to: where the work fails, what is open can
/// only be undone as a whole. For much at once: with a mark, SQLite keeps a copy of every page that is written after it,
/// and walks over all of them with each statement.
template <class Work> [[nodiscard]] auto joinTransaction(Database& database, Work work) -> std::invoke_result_t<Work> {
    if (!database.isInTransaction())
        return inTransaction(database, std::move(work));
    auto result = work();
    if (!result)
        database.spoilTransaction();
    return result;
}

/// Runs one statement that writes, with values; gives the number of rows written.
template <class... Values>
[[nodiscard]] Result<int> execute(Database& database, std::string_view sql, const Values&... values) {
    if (database.mustLockFirst())
        return inTransaction(database, [&] { return execute(database, sql, values...); });
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    return statement->run(values...);
}

/// Each row of a statement that has run, by `take(Statement&)`, which gives Result<void>.
template <class Take> [[nodiscard]] Result<void> takeRows(Statement& statement, Take take) {
    for (;;) {
        const auto more = statement.next();
        if (!more)
            return passOn(more);
        if (!*more)
            return {};
        if (const auto taken = take(statement); !taken)
            return taken;
        if (const auto sane = statement.rowError(); !sane)
            return sane;
    }
}

/// As takeRows() for a whole table, page by page where rows come over together, since they must not be in memory at once.
/// The SQL ends with "WHERE seq > ? ORDER BY seq LIMIT ?" and has seq as its first column. Meanwhile the connection is set up for
/// such a pass (TablePass).
template <class Take>
[[nodiscard]] Result<void> takePages(Database& database, std::string_view sql, int page, Take take) {
    constexpr int kAll = -1; // as SQLite reads a limit
    const TablePass pass(database);
    const bool paged = database.bringsRowsTogether();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (bool more = true; more;) {
        more = false;
        auto rows = database.prepare(sql);
        if (!rows)
            return passOn(rows);
        if (const auto ran = rows->run(last, paged ? page : kAll); !ran)
            return passOn(ran);
        const auto taken = takeRows(*rows, [&](Statement& row) -> Result<void> {
            if (paged) {
                more = true;
                last = row.integer(0);
            }
            take(row);
            return {};
        });
        if (!taken)
            return taken;
    }
    return {};
}

/// The ids (first column) of the rows that `isProved(Statement&)` does not hold for, or that are not of their form.
template <class IsProved>
[[nodiscard]] Result<std::vector<std::string>> idsOfUnproved(Database& database, std::string_view sql, IsProved isProved) {
    std::vector<std::string> ids;
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    if (const auto ran = statement->run(); !ran)
        return passOn(ran);
    for (;;) {
        const auto more = statement->next();
        if (!more)
            return passOn(more);
        if (!*more)
            return ids;
        if (!isProved(*statement) || !statement->rowError())
            ids.push_back(statement->text(0));
    }
}

/// What a row reader gives: T, or Result<T> where reading itself may fail.
template <class T> struct RowOf {
    using Type = T;

    [[nodiscard]] static Result<T> result(T row) { return row; }
};

template <class T> struct RowOf<Result<T>> {
    using Type = T;

    [[nodiscard]] static Result<T> result(Result<T> row) { return row; }
};
template <class Read> using RowType = typename RowOf<std::invoke_result_t<Read, Statement&>>::Type;

/// All rows, each made by `read(Statement&)`. `read` must not run the same SQL.
template <class Read, class... Values>
[[nodiscard]] Result<std::vector<RowType<Read>>> selectAll(Database& database, std::string_view sql, Read read,
                                                           const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    if (const auto ran = statement->run(values...); !ran)
        return passOn(ran);
    std::vector<RowType<Read>> rows;
    for (;;) {
        const auto more = statement->next();
        if (!more)
            return passOn(more);
        if (!*more)
            return rows;
        auto row = RowOf<std::invoke_result_t<Read, Statement&>>::result(read(*statement));
        if (const auto sane = statement->rowError(); !sane)
            return passOn(sane);
        if (!row)
            return passOn(row);
        rows.push_back(std::move(*row));
    }
}

/// The first row, or none.
template <class Read, class... Values>
[[nodiscard]] Result<std::optional<RowType<Read>>> selectOne(Database& database, std::string_view sql, Read read,
                                                             const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement)
        return passOn(statement);
    if (const auto ran = statement->run(values...); !ran)
        return passOn(ran);
    const auto more = statement->next();
    if (!more)
        return passOn(more);
    if (!*more)
        return std::optional<RowType<Read>>();
    auto row = RowOf<std::invoke_result_t<Read, Statement&>>::result(read(*statement));
    if (const auto sane = statement->rowError(); !sane)
        return passOn(sane);
    if (!row)
        return passOn(row);
    return std::optional<RowType<Read>>(std::move(*row));
}

/// One number, 0 where there is no row.
template <class... Values>
[[nodiscard]] Result<std::int64_t> selectNumber(Database& database, std::string_view sql, const Values&... values) {
    const auto row = selectOne(
        database, sql, [](Statement& s) { return s.integer(0); }, values...);
    if (!row)
        return passOn(row);
    return row->value_or(0);
}

/// For writes that must meet a row: NotFound where none was.
[[nodiscard]] inline Result<void> oneRow(const Result<int>& written, const char* what) {
    if (!written)
        return passOn(written);
    if (*written == 0)
        return fail(ErrorCode::NotFound, what);
    return {};
}

} // namespace anjungan::store
