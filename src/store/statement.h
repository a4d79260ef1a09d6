#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/rupiah.h"
#include "store/engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace anjungan::store {

/// Bytes for a BLOB column; plain strings go to TEXT columns.
struct Blob {
    std::string bytes;
};

inline void bindValue(PreparedSql& to, int place, std::string_view text) {
    to.bindText(place, text);
}

inline void bindValue(PreparedSql& to, int place, const std::string& text) {
    to.bindText(place, text);
}

inline void bindValue(PreparedSql& to, int place, const char* text) {
    to.bindText(place, text);
}

inline void bindValue(PreparedSql& to, int place, std::int64_t number) {
    to.bindInteger(place, number);
}

inline void bindValue(PreparedSql& to, int place, int number) {
    to.bindInteger(place, number);
}

inline void bindValue(PreparedSql& to, int place, bool flag) {
    to.bindInteger(place, flag ? 1 : 0);
}

inline void bindValue(PreparedSql& to, int place, Rupiah amount) {
    to.bindInteger(place, amount.value());
}

inline void bindValue(PreparedSql& to, int place, const Blob& blob) {
    to.bindBytes(place, blob.bytes);
}

/// A null id is NULL.
template <class Tag> void bindValue(PreparedSql& to, int place, const Id<Tag>& id) {
    if (id.isNull())
        to.bindNull(place);
    else
        to.bindText(place, id.text());
}

inline void bindValue(PreparedSql& to, int place, Date date) {
    to.bindText(place, anjungan::toText(date));
}

inline void bindValue(PreparedSql& to, int place, Month month) {
    to.bindText(place, anjungan::toText(month));
}

inline void bindValue(PreparedSql& to, int place, Instant instant) {
    to.bindText(place, anjungan::toText(instant));
}
/// Codes as the text that their toText writes.
template <class T>

requires requires(const T& value) {
    toText(value);
}

void bindValue(PreparedSql& to, int place, const T& value) {
    to.bindText(place, toText(value));
}

template <class T> void bindValue(PreparedSql& to, int place, const std::optional<T>& value) {
    if (value)
        bindValue(to, place, *value);
    else
        to.bindNull(place);
}

/// One use of a prepared statement: run it, read its rows, and let it go (which resets it, so that no read lock stays).
/// Columns are read by position from 0. Stored text that is not of its form is remembered and told by rowError().
class Statement {
public:
    explicit Statement(PreparedSql& prepared) : m_prepared(&prepared) {}

    Statement(Statement&& other) noexcept : m_prepared(std::exchange(other.m_prepared, nullptr)) {}

    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    ~Statement() {
        if (m_prepared != nullptr)
            m_prepared->finish();
    }

    /// Binds the values in order and runs; gives the number of rows written.
    template <class... Values> [[nodiscard]] Result<int> run(const Values&... values) {
        int place = 0;
        (bindValue(*m_prepared, place++, values), ...);
        return runBound();
    }

    /// For statements with many values: binds one, then runBound().
    template <class Value> void bind(int place, const Value& value) { bindValue(*m_prepared, place, value); }

    [[nodiscard]] Result<int> runBound();

    /// Lets the rows go, so that it can run once more.
    void finish() { m_prepared->finish(); }

    /// Moves to the next row; false after the last.
    [[nodiscard]] Result<bool> next() { return m_prepared->next(); }

    [[nodiscard]] bool isNull(int column) const { return m_prepared->isNull(column); }

    [[nodiscard]] std::string text(int column) const { return std::string(m_prepared->text(column)); }

    /// Stays until the next row.
    [[nodiscard]] std::string_view view(int column) const { return m_prepared->text(column); }

    [[nodiscard]] std::int64_t integer(int column) const { return m_prepared->integer(column); }

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

    [[nodiscard]] Rupiah rupiah(int column) const { return Rupiah{integer(column)}; }

    /// Stays until the next row.
    [[nodiscard]] std::string_view blob(int column) const { return m_prepared->bytes(column); }

    template <class TypedId> [[nodiscard]] TypedId id(int column) const { return TypedId::fromText(text(column)); }

    [[nodiscard]] Date date(int column) { return parsed<Date>(column, &parseDate); }

    [[nodiscard]] Month month(int column) { return parsed<Month>(column, &parseMonth); }

    [[nodiscard]] Instant instant(int column) { return parsed<Instant>(column, &parseInstant); }

    template <class T> [[nodiscard]] T parsed(int column, Result<T> (*parse)(std::string_view)) {
        const auto value = parse(m_prepared->text(column));
        if (!value)
            m_badColumn = m_badColumn < 0 ? column : m_badColumn;
        return value ? *value : T{};
    }

    template <class T> [[nodiscard]] std::optional<T> optional(int column, Result<T> (*parse)(std::string_view)) {
        return isNull(column) ? std::nullopt : std::optional<T>(parsed(column, parse));
    }

    /// StoreCorrupt where a column read so far was not of its form.
    [[nodiscard]] Result<void> rowError() const;

private:
    PreparedSql* m_prepared;
    int m_badColumn = -1;
};

} // namespace anjungan::store
