#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/rupiah.h"
#include "service/csvreader.h"
#include "service/importreport.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::service {

/// Where each column of a file stands.
using ColumnPlaces = std::map<std::string, std::size_t, std::less<>>;

struct ImportHeader {
    ImportKind kind = ImportKind::Participants;
    ColumnPlaces places;
};

/// Tells the kind from the header. InvalidInput where it is of no kind, a column is missing, unknown or twice.
[[nodiscard]] Result<ImportHeader> recogniseHeader(const std::vector<std::string>& header);

/// What is wrong with a row, or odd about it. The reason never repeats the value.
struct RowIssue {
    std::string column;
    std::string reason;
};

/// Such a reason as a failure: InvalidInput with `where` the column.
[[nodiscard]] inline std::unexpected<Error> refuseRow(std::string_view column, std::string reason) {
    return fail(ErrorCode::InvalidInput, std::move(reason), std::string(column));
}

/// The fields of one row by column name. A failure is InvalidInput with `where` the column.
class ImportRow {
public:
    ImportRow(const CsvRow& row, const ColumnPlaces& places) : m_row(row), m_places(places) {}

    /// Without outer blanks; empty for none.
    [[nodiscard]] std::string_view text(std::string_view column) const;
    /// The same for rows whose fields agree, whatever the order of columns.
    [[nodiscard]] std::size_t fingerprint() const;

    [[nodiscard]] bool empty(std::string_view column) const { return text(column).empty(); }

    [[nodiscard]] Result<std::string> name(std::string_view column, std::size_t most) const;
    [[nodiscard]] Result<std::string> optionalName(std::string_view column, std::size_t most) const;
    [[nodiscard]] Result<Date> date(std::string_view column) const;
    [[nodiscard]] Result<std::optional<Date>> optionalDate(std::string_view column) const;
    [[nodiscard]] Result<Month> month(std::string_view column) const;
    /// Whole rupiah, 0 where empty.
    [[nodiscard]] Result<Rupiah> amount(std::string_view column) const;
    /// Letters, digits and the marks - / . : _, 1 to 64 of them.
    [[nodiscard]] Result<std::string> reference(std::string_view column) const;

private:
    const CsvRow& m_row;
    const ColumnPlaces& m_places;
};

} // namespace anjungan::service
