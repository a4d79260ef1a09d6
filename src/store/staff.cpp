#include "store/staff.h"

#include "store/query.h"
#include "store/rowseals.h"
#include "store/sealing.h"

#include <algorithm>
#include <array>

namespace anjungan::store {

namespace {

constexpr std::string_view kNameColumn = "staff.name_sealed";
constexpr std::string_view kPinColumn = "staff.pin_sealed";

// With the seal that proves code, role and state.
constexpr std::string_view kSelectStaff =
    "SELECT s.id, s.code, s.name_sealed, s.role, s.pin_sealed, s.failed_tries, s.locked_at, s.disabled_at, s.created_at, "
    "(SELECT r.mac FROM row_seal r WHERE r.kind = 'staff' AND r.id = s.id) FROM staff s ";

Result<StaffRecord> readMember(Database& database, Statement& row) {
    const std::string id = row.text(0);
    const std::array sealedValues = {row.text(1), row.text(3), row.text(7)};
    if (const auto asWritten = RowSeals(database).check(RowSeals::Kind::Staff, id, row.view(9), sealedValues); !asWritten)
        return passOn(asWritten);
    auto name = opened(database, row.blob(2), kNameColumn, id);
    auto pin = opened(database, row.blob(4), kPinColumn, id);
    if (!name || !pin)
        return passOn(!name ? name : pin);
    return StaffRecord{StaffId::fromText(id),
                       row.text(1),
                       std::move(*name),
                       row.parsed(3, &parseRole),
                       std::move(*pin),
                       static_cast<int>(row.integer(5)),
                       row.optional(6, &parseInstant),
                       row.optional(7, &parseInstant),
                       row.instant(8)};
}

Result<void> insert(Database& database, const StaffRecord& record) {
    const std::string& id = record.id.text();
    const auto written = execute(
        database,
        "INSERT INTO staff (id, code, name_sealed, role, pin_sealed, failed_tries, locked_at, disabled_at, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        record.id, record.code, sealed(database, record.name, kNameColumn, id), record.role,
        sealed(database, record.pinHash, kPinColumn, id), record.failedTries, record.lockedAt, record.disabledAt,
        record.createdAt);
    if (!written && written.error().detail.find("staff.code") != std::string::npos)
        return fail(ErrorCode::AlreadyExists, "this staff code is taken", "code");
    if (!written)
        return passOn(written);
    return {};
}

} // namespace

Result<void> Staff::add(const StaffRecord& record) {
    return joinTransaction(m_database, [&]() -> Result<void> {
        if (const auto written = insert(m_database, record); !written)
            return written;
        return RowSeals(m_database).seal(RowSeals::Kind::Staff, record.id.text());
    });
}

Result<std::optional<StaffRecord>> Staff::find(const std::string& code) {
    return selectOne(
        m_database, std::string(kSelectStaff) + "WHERE s.code = ?",
        [&](Statement& row) { return readMember(m_database, row); }, code);
}

Result<StaffRecord> Staff::get(const StaffId& id) {
    auto record = selectOne(
        m_database, std::string(kSelectStaff) + "WHERE s.id = ?",
        [&](Statement& row) { return readMember(m_database, row); }, id);
    if (!record)
        return passOn(record);
    if (!*record)
        return fail(ErrorCode::NotFound, "no such member of staff");
    return std::move(**record);
}

Result<std::vector<StaffRecord>> Staff::list() {
    return selectAll(m_database, std::string(kSelectStaff) + "ORDER BY s.code",
                     [&](Statement& row) { return readMember(m_database, row); });
}

Result<void> Staff::setPin(const StaffId& id, const std::string& pinHash) {
    return oneRow(execute(m_database,
                          "UPDATE staff SET pin_sealed = ?, failed_tries = 0, locked_at = NULL WHERE id = ?",
                          sealed(m_database, pinHash, kPinColumn, id.text()), id),
                  "no such member of staff");
}

Result<void> Staff::setDisabled(const StaffId& id, bool disabled) {
    const auto at = disabled ? std::optional(m_database.clock().now()) : std::nullopt;
    return joinTransaction(m_database, [&]() -> Result<void> {
        if (const auto known = get(id); !known)
            return passOn(known);
        if (const auto done = oneRow(execute(m_database, "UPDATE staff SET disabled_at = ? WHERE id = ?", at, id),
                                     "no such member of staff");
            !done)
            return done;
        return RowSeals(m_database).seal(RowSeals::Kind::Staff, id.text());
    });
}

Result<int> Staff::recordFailure(const StaffId& id, int maxTries) {
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto counted =
            oneRow(execute(m_database,
                           "UPDATE staff SET failed_tries = failed_tries + 1, locked_at = CASE WHEN "
                           "failed_tries + 1 >= ? AND locked_at IS NULL THEN ? ELSE locked_at END WHERE id = ?",
                           maxTries, m_database.clock().now(), id),
                   "no such member of staff");
        if (!counted)
            return passOn(counted);
        const auto tries = selectNumber(m_database, "SELECT failed_tries FROM staff WHERE id = ?", id);
        if (!tries)
            return passOn(tries);
        return std::max(0, maxTries - static_cast<int>(*tries));
    });
}

Result<void> Staff::recordSuccess(const StaffId& id) {
    return oneRow(execute(m_database, "UPDATE staff SET failed_tries = 0 WHERE id = ? AND locked_at IS NULL", id),
                  "no such member of staff whose account is open");
}

Result<void> Staff::renewHash(const StaffId& id, const std::string& old, const std::string& renewed) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto now = get(id);
        if (!now)
            return passOn(now);
        if (now->pinHash != old)
            return {};
        return oneRow(execute(m_database, "UPDATE staff SET pin_sealed = ? WHERE id = ?",
                              sealed(m_database, renewed, kPinColumn, id.text()), id),
                      "no such member of staff");
    });
}

} // namespace anjungan::store
