#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anjungan::store {

/// The text of an INSERT of several rows at once, which saves most of the cost of a call for each row.
class BulkInsert {
public:
    constexpr BulkInsert(std::string_view head, std::size_t columns) : m_head(head), m_columns(columns) {}

    [[nodiscard]] std::string sql(std::size_t rows) const {
        std::string text(m_head);
        for (std::size_t row = 0; row < rows; ++row) {
            text += row == 0 ? "(" : ", (";
            text += placeholders(m_columns);
            text += ')';
        }
        return text;
    }

    /// "?, ?, ?"
    [[nodiscard]] static std::string placeholders(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += i == 0 ? "?" : ", ?";
        return text;
    }

private:
    std::string_view m_head;
    std::size_t m_columns;
};

} // namespace anjungan::store
