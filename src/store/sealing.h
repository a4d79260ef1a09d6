#pragma once

#include "store/database.h"
#include "store/statement.h"

#include <string>
#include <string_view>

namespace anjungan::store {

/// Seals a value for one column ("table.column") of one row. It opens there and nowhere else.
[[nodiscard]] inline Blob sealed(const Database& database, std::string_view plain, std::string_view column,
                                 std::string_view rowId) {
    return Blob{database.key().seal(plain, std::string(column) + ":" + std::string(rowId))};
}

/// StoreCorrupt where it does not open: the key was proved when the store was opened, so the value was tampered with.
[[nodiscard]] inline Result<std::string> opened(const Database& database, std::string_view bytes,
                                                std::string_view column, std::string_view rowId) {
    auto plain = database.key().open(bytes, std::string(column) + ":" + std::string(rowId));
    if (!plain)
        return fail(ErrorCode::StoreCorrupt, "a sealed value does not open: " + std::string(column),
                    std::string(rowId));
    return plain;
}

} // namespace anjungan::store
