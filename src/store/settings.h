#pragma once

#include "store/database.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anjungan::store {

/// Settings that belong to the store and not to a kiosk, such as the amendments that are switched on. Readable in the
/// file: nothing personal.
class Settings {
public:
    explicit Settings(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> set(const std::string& name, const std::string& value);
    [[nodiscard]] Result<std::optional<std::string>> get(const std::string& name);
    [[nodiscard]] Result<void> remove(const std::string& name);
    /// Names that start so, in order, with their values.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> withPrefix(const std::string& prefix);

private:
    Database& m_database;
};

} // namespace anjungan::store
