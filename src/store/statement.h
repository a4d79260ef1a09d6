#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/rupiah.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace anjungan::store {

/// Bytes for a BLOB column; plain strings go to TEXT columns.
struct Blob {
    std::string bytes;
};

/// What a failure of the driver means for the person in front of it. Constraint failures are Conflict with the
/// engine's message (which names table and columns, never values) as detail; a missing parent row is NotFound; a member
/// account below zero is RefusedByRule "balance".
[[nodiscard]] Error toError(const QSqlError& error, std::string_view doing);

[[nodiscard]] inline QVariant toValue(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline QVariant toValue(const std::string& text) {
    return toValue(std::string_view(text));
}

[[nodiscard]] inline QVariant toValue(const char* text) {
    return toValue(std::string_view(text));
}

[[nodiscard]] inline QVariant toValue(std::int64_t number) {
    return static_cast<qlonglong>(number);
}

[[nodiscard]] inline QVariant toValue(int number) {
    return static_cast<qlonglong>(number);
}

[[nodiscard]] inline QVariant toValue(bool flag) {
    return static_cast<qlonglong>(flag ? 1 : 0);
}

[[nodiscard]] inline QVariant toValue(Rupiah amount) {
    return static_cast<qlonglong>(amount.value());
}

[[nodiscard]] inline QVariant toValue(const Blob& blob) {
    return QByteArray(blob.bytes.data(), static_cast<qsizetype>(blob.bytes.size()));
}

/// A null id is NULL.
template <class Tag> [[nodiscard]] QVariant toValue(const Id<Tag>& id) {
    return id.isNull() ? QVariant() : toValue(id.text());
}

[[nodiscard]] inline QVariant toValue(Date date) {
    return toValue(anjungan::toText(date));
}

[[nodiscard]] inline QVariant toValue(Month month) {
    return toValue(anjungan::toText(month));
}

[[nodiscard]] inline QVariant toValue(Instant instant) {
    return toValue(anjungan::toText(instant));
}
/// Codes as the text that their toText writes.
template <class T>

requires requires(const T& value) {
    toText(value);
}

[[nodiscard]] QVariant toValue(const T& value) {
    return toValue(std::string_view(toText(value)));
}

template <class T> [[nodiscard]] QVariant toValue(const std::optional<T>& value) {
    return value ? toValue(*value) : QVariant();
}

/// One use of a prepared statement: run it, read its rows, and let it go (which resets it, so that no read lock stays).
/// Columns are read by position from 0. Stored text that is not of its form is remembered and told by rowError().
class Statement {
public:
    explicit Statement(QSqlQuery& query) : m_query(&query) {}

    Statement(Statement&& other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}

    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    ~Statement() {
        if (m_query != nullptr)
            m_query->finish();
    }

    /// Binds the values in order and runs; gives the number of rows written.
    template <class... Values> [[nodiscard]] Result<int> run(const Values&... values) {
        int position = 0;
        (m_query->bindValue(position++, toValue(values)), ...);
        return runBound();
    }

    /// For batches: binds one value, then runBound().
    void bind(int position, const QVariant& value) { m_query->bindValue(position, value); }

    [[nodiscard]] Result<int> runBound();

    /// Moves to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

    [[nodiscard]] std::string text(int column) const { return m_query->value(column).toString().toStdString(); }

    [[nodiscard]] std::int64_t integer(int column) const { return m_query->value(column).toLongLong(); }

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

    [[nodiscard]] Rupiah rupiah(int column) const { return Rupiah{integer(column)}; }

    [[nodiscard]] std::string blob(int column) const { return m_query->value(column).toByteArray().toStdString(); }

    template <class TypedId> [[nodiscard]] TypedId id(int column) const { return TypedId::fromText(text(column)); }

    [[nodiscard]] Date date(int column) { return parsed<Date>(column, &parseDate); }

    [[nodiscard]] Month month(int column) { return parsed<Month>(column, &parseMonth); }

    [[nodiscard]] Instant instant(int column) { return parsed<Instant>(column, &parseInstant); }

    template <class T> [[nodiscard]] T parsed(int column, Result<T> (*parse)(std::string_view)) {
        const auto value = parse(text(column));
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
    QSqlQuery* m_query;
    int m_badColumn = -1;
};

} // namespace anjungan::store
