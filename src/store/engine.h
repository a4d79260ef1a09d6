#pragma once

#include "base/error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace anjungan::store {

/// A statement that an engine has prepared. Places of values and of columns count from 0. Values stay bound until they are
/// bound anew. Used through Statement (store/statement.h), which knows the typed values of the product.
class PreparedSql {
public:
    virtual ~PreparedSql() = default;

    virtual void bindNull(int place) = 0;
    virtual void bindInteger(int place, std::int64_t value) = 0;
    /// Text and bytes are copied.
    virtual void bindText(int place, std::string_view value) = 0;
    virtual void bindBytes(int place, std::string_view value) = 0;

    /// Runs it with what is bound; gives the number of rows written, 0 where it reads.
    [[nodiscard]] virtual Result<int> run() = 0;
    /// Moves to the next row; false after the last.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// Lets rows and locks go. The statement can run again.
    virtual void finish() = 0;
    /// Whether it has run and was not finished.
    [[nodiscard]] virtual bool isActive() const = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    /// Empty where the column is NULL. Text and bytes stay where they are until next() or finish().
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;

    [[nodiscard]] virtual std::string_view sql() const = 0;
};

/// A connection to the engine that holds the tables. The seam between the store and its engine: above it nothing knows
/// which engine there is but for the SQL that only one of them has (pragmas). Errors are told in the store's own codes:
/// a constraint that fails is Conflict with the engine's message (which names table and columns, never values) as
/// detail; a missing parent row is NotFound; a member account below zero is RefusedByRule "balance".
class Engine {
public:
    virtual ~Engine() = default;
    /// Prepared statements must go before their engine does.
    [[nodiscard]] virtual Result<std::unique_ptr<PreparedSql>> prepare(std::string_view sql) = 0;
    /// Runs SQL that takes no values and whose rows, if any, nobody asks for.
    [[nodiscard]] virtual Result<void> run(std::string_view sql) = 0;
};

} // namespace anjungan::store
