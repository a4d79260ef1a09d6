#include "store/rowseals.h"

#include "store/audit.h"
#include "store/query.h"

#include <array>
#include <set>
#include <span>

namespace anjungan::store {

namespace {

using Values = std::vector<std::string>;

constexpr std::array kClaimColumns = {
    "tracking_number", "participant_id", "membership_id", "cause", "state", "total", "settlement_yield", "gross", "tax", "tax_kind",
    "net", "remaining", "rule_set_version", "face_method", "face_photo_id", "face_vouched_by", "face_seconded_by", "face_documents",
    "submitted_at", "submitted_on", "due_on", "due_is_estimate", "sla_working_days", "assisted_by", "verified_by", "approved_by",
    "paid_on"};
constexpr std::array kSettingColumns = {"value"};
constexpr std::array kStaffColumns = {"code", "role", "disabled_at"};

/// What is sealed of the rows of a table: the seal, the id, and the columns as text. The kind's word is the table's name.
struct SealedTable {
    SealedTable(const char* name, const char* key, std::span<const char* const> sealedColumns, const char* toPeople)
        : kind(name)
        , columns(sealedColumns)
        , what(toPeople)
        , allRows("SELECT (SELECT r.mac FROM row_seal r WHERE r.kind = '" + kind + "' AND r.id = t." + key + "), t." + key) {
        std::string sealedOnes;
        for (const char* const column : columns)
            sealedOnes.append(sealedOnes.empty() ? "t." : ", t.").append(column);
        const std::string where = std::string(" WHERE t.") + key + " = ?";
        allRows.append(", ").append(sealedOnes).append(" FROM ").append(kind).append(" t");
        oneRow = allRows + where;
        valuesOfOne = "SELECT " + sealedOnes + " FROM " + kind + " t" + where;
    }

    std::string kind;
    std::span<const char* const> columns;
    const char* what;
    std::string allRows; ///< SQL
    std::string oneRow;
    std::string valuesOfOne;
};

const std::array<SealedTable, 3>& tables() {
    static const std::array<SealedTable, 3> s_tables = {SealedTable("claim", "id", kClaimColumns, "claim"),
                                                        SealedTable("setting", "name", kSettingColumns, "setting"),
                                                        SealedTable("staff", "id", kStaffColumns, "staff account")};
    return s_tables;
}

const SealedTable& of(RowSeals::Kind kind) {
    return tables()[static_cast<std::size_t>(kind)];
}

struct SealedRow {
    std::string seal; ///< empty where there is none
    std::string id;
    Values values;
};

/// NULL reads as nothing.
Values readValues(Statement& row, const SealedTable& table, int from) {
    Values values;
    values.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        values.push_back(row.text(static_cast<int>(i) + from));
    return values;
}

SealedRow readRow(Statement& row, const SealedTable& table) {
    return {row.text(0), row.text(1), readValues(row, table, 2)};
}

Result<std::optional<SealedRow>> rowOf(Database& database, const SealedTable& table, const std::string& id) {
    return selectOne(
        database, table.oneRow, [&](Statement& row) { return readRow(row, table); }, id);
}

Result<std::string> sealOf(Database& database, std::string_view kind, std::string_view id) {
    const auto mac = selectOne(
        database, "SELECT mac FROM row_seal WHERE kind = ? AND id = ?", [](Statement& row) { return row.text(0); }, kind, id);
    if (!mac)
        return passOn(mac);
    return mac->value_or(std::string());
}

constexpr std::string_view kChain = "chain";
constexpr const char* kLedger = "ledger";
constexpr const char* kAudit = "audit";

Values partsOf(const AuditLine& line) {
    if (line.seq == 0)
        return {};
    return {std::to_string(line.seq), anjungan::toText(line.at), line.actor.text(), line.action, line.subject, line.detail, line.hash};
}

using LedgerEnd = std::pair<std::int64_t, std::string>;

/// The end of the chain of transfers as its last seal tells it.
Result<LedgerEnd> ledgerEnd(Database& database) {
    auto end = selectOne(database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq DESC LIMIT 1",
                         [](Statement& row) { return LedgerEnd{row.integer(0), row.text(1)}; });
    if (!end)
        return passOn(end);
    return std::move(*end).value_or(LedgerEnd{});
}

Values partsOf(const LedgerEnd& end) {
    if (end.first == 0)
        return {};
    return {std::to_string(end.first), end.second};
}

std::unexpected<Error> changed(const std::string& what, std::string_view id) {
    return fail(ErrorCode::StoreCorrupt, what + " is not as this program wrote it; `anjunganctl verify` says more", std::string(id));
}

} // namespace

std::string RowSeals::macOf(std::string_view kind, std::string_view id, std::span<const std::string> parts) const {
    // Each with its length before it, so that nothing moves from one part into the next.
    std::string content;
    const auto add = [&content](std::string_view part) {
        content.append(std::to_string(part.size())).append(1, ':').append(part);
    };
    add(id);
    for (const std::string& part : parts)
        add(part);
    return m_database.key().searchHash(content, "row_seal." + std::string(kind));
}

Result<void> RowSeals::put(std::string_view kind, std::string_view id, std::span<const std::string> parts) {
    const std::string mac = macOf(kind, id, parts);
    // Not as an insert that gives way to an update: that costs the checks of a new row, and the ends of the chains are sealed
    // with every transaction.
    const auto renewed = execute(m_database, "UPDATE row_seal SET mac = ? WHERE kind = ? AND id = ?", mac, kind, id);
    if (!renewed)
        return passOn(renewed);
    return *renewed > 0 ? Result<void>() : putNew(kind, id, mac);
}

Result<void> RowSeals::putNew(std::string_view kind, std::string_view id, const std::string& mac) {
    const auto written = execute(m_database, "INSERT INTO row_seal (kind, id, mac) VALUES (?, ?, ?)", kind, id, mac);
    if (!written && written.error().code == ErrorCode::Conflict)
        return changed("a row that was sealed under this id", id);
    if (!written)
        return passOn(written);
    return {};
}

Result<Values> RowSeals::valuesOf(Kind kind, const std::string& id) {
    const SealedTable& table = of(kind);
    auto values = selectOne(
        m_database, table.valuesOfOne, [&](Statement& row) { return readValues(row, table, 0); }, id);
    if (!values)
        return passOn(values);
    return std::move(*values).value_or(Values());
}

Result<void> RowSeals::seal(Kind kind, const std::string& id) {
    const auto values = valuesOf(kind, id);
    if (!values)
        return passOn(values);
    return put(of(kind).kind, id, *values);
}

Result<void> RowSeals::sealNew(Kind kind, const std::string& id) {
    const auto values = valuesOf(kind, id);
    if (!values)
        return passOn(values);
    return putNew(of(kind).kind, id, macOf(of(kind).kind, id, *values));
}

Result<void> RowSeals::check(Kind kind, const std::string& id, std::string_view seal, std::span<const std::string> values) {
    const SealedTable& table = of(kind);
    return seal == macOf(table.kind, id, values) ? Result<void>() : changed(table.what, id);
}

Result<void> RowSeals::check(Kind kind, const std::string& id) {
    const SealedTable& table = of(kind);
    const auto row = rowOf(m_database, table, id);
    if (!row)
        return passOn(row);
    if (*row)
        return check(kind, id, (*row)->seal, (*row)->values);
    const auto seal = sealOf(m_database, table.kind, id);
    if (!seal)
        return passOn(seal);
    return seal->empty() || *seal == macOf(table.kind, id, {}) ? Result<void>() : changed(table.what, id);
}

Result<void> RowSeals::sealLedger(std::int64_t lastSeq, const std::string& hash) {
    return put(kChain, kLedger, partsOf(LedgerEnd{lastSeq, hash}));
}

Result<LedgerEnd> RowSeals::checkedLedgerEnd() {
    auto end = ledgerEnd(m_database);
    if (end)
        if (const auto asWritten = checkEnd(kLedger, partsOf(*end)); !asWritten)
            return passOn(asWritten);
    return end;
}

Result<void> RowSeals::checkLedger() {
    if (const auto end = checkedLedgerEnd(); !end)
        return passOn(end);
    return {};
}

Result<void> RowSeals::sealAudit(const AuditLine& line) {
    return put(kChain, kAudit, partsOf(line));
}

Result<void> RowSeals::checkAudit(const AuditLine& last) {
    return checkEnd(kAudit, partsOf(last));
}

Result<void> RowSeals::checkEnd(const char* chain, std::span<const std::string> end) {
    const auto seal = sealOf(m_database, kChain, chain);
    if (!seal)
        return passOn(seal);
    const bool asWritten = end.empty() ? seal->empty() : *seal == macOf(kChain, chain, end);
    return asWritten ? Result<void>() : changed(std::string("the end of the chain (") + chain + ")", chain);
}

Result<void> RowSeals::sealAll() {
    const auto end = ledgerEnd(m_database);
    const auto line = Audit(m_database).head();
    if (!end || !line)
        return !end ? passOn(end) : passOn(line);
    if (end->first > 0)
        if (const auto done = put(kChain, kLedger, partsOf(*end)); !done)
            return done;
    if (line->seq > 0)
        if (const auto done = sealAudit(*line); !done)
            return done;
    for (const SealedTable& table : tables()) {
        const auto rows = selectAll(m_database, table.allRows, [&](Statement& row) { return readRow(row, table); });
        if (!rows)
            return passOn(rows);
        for (const SealedRow& row : *rows)
            if (const auto done = put(table.kind, row.id, row.values); !done)
                return done;
    }
    return {};
}

Result<std::vector<Problem>> RowSeals::problems() {
    std::vector<Problem> problems;
    const auto line = Audit(m_database).head();
    if (!line)
        return passOn(line);
    for (const auto& checked : {checkLedger(), checkAudit(*line)}) {
        if (!checked && checked.error().code != ErrorCode::StoreCorrupt)
            return passOn(checked);
        if (!checked)
            problems.push_back({"seals", "the end of the chain is not as this program wrote it: " + checked.error().where});
    }
    for (const SealedTable& table : tables()) {
        std::set<std::string> there;
        const auto wrong = selectAll(m_database, table.allRows, [&](Statement& statement) {
            const SealedRow row = readRow(statement, table);
            there.insert(row.id);
            return row.seal == macOf(table.kind, row.id, row.values) ? std::string() : row.id;
        });
        const auto seals = selectAll(
            m_database, "SELECT id, mac FROM row_seal WHERE kind = ? ORDER BY id",
            [](Statement& row) { return std::pair(row.text(0), row.text(1)); }, table.kind);
        if (!wrong || !seals)
            return !wrong ? passOn(wrong) : passOn(seals);
        for (const std::string& id : *wrong)
            if (!id.empty())
                problems.push_back({"seals", std::string(table.what) + " is not as this program wrote it: " + id});
        for (const auto& [id, mac] : *seals)
            if (!there.contains(id) && mac != macOf(table.kind, id, {}))
                problems.push_back({"seals", std::string(table.what) + " is gone: " + id});
    }
    return problems;
}

} // namespace anjungan::store
