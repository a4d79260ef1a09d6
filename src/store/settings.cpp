#include "store/settings.h"

#include "store/query.h"
#include "store/rowseals.h"

namespace anjungan::store {

Result<void> Settings::set(const std::string& name, const std::string& value) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto written = execute(m_database,
                                     "INSERT INTO setting (name, value, changed_at) VALUES (?, ?, ?) ON CONFLICT (name) "
                                     "DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
                                     name, value, m_database.clock().now());
        if (!written)
            return passOn(written);
        return RowSeals(m_database).seal(RowSeals::Kind::Setting, name);
    });
}

Result<std::optional<std::string>> Settings::get(const std::string& name) {
    if (const auto asWritten = RowSeals(m_database).check(RowSeals::Kind::Setting, name); !asWritten)
        return passOn(asWritten);
    return selectOne(
        m_database, "SELECT value FROM setting WHERE name = ?", [](Statement& row) { return row.text(0); }, name);
}

Result<void> Settings::remove(const std::string& name) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto written = execute(m_database, "DELETE FROM setting WHERE name = ?", name);
        if (!written)
            return passOn(written);
        return RowSeals(m_database).seal(RowSeals::Kind::Setting, name);
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Settings::withPrefix(const std::string& prefix) {
    auto settings = selectAll(
        m_database, "SELECT name, value FROM setting WHERE substr(name, 1, length(?)) = ? ORDER BY name",
        [](Statement& row) { return std::pair(row.text(0), row.text(1)); }, prefix, prefix);
    if (!settings)
        return settings;
    for (const auto& [name, value] : *settings)
        if (const auto asWritten = RowSeals(m_database).check(RowSeals::Kind::Setting, name); !asWritten)
            return passOn(asWritten);
    return settings;
}

} // namespace anjungan::store
