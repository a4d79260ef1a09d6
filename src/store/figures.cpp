#include "store/figures.h"

#include "store/audit.h"
#include "store/query.h"

#include <array>

namespace anjungan::store {

namespace {

struct Sum {
    const char* name;
    const char* sql;
};

constexpr std::array kSums = {
    Sum{"sum of transfers posted", "SELECT COALESCE(SUM(amount), 0) FROM transfer WHERE phase IN ('posted', 'post')"},
    Sum{"sum of reservations", "SELECT COALESCE(SUM(amount), 0) FROM transfer WHERE phase = 'pending'"},
    Sum{"sum of voided reservations", "SELECT COALESCE(SUM(amount), 0) FROM transfer WHERE phase = 'void'"},
    Sum{"sum of member credits", "SELECT COALESCE(SUM(credits_posted), 0) FROM account WHERE kind = 'member'"},
    Sum{"sum of member debits", "SELECT COALESCE(SUM(debits_posted), 0) FROM account WHERE kind = 'member'"},
    Sum{"sum of member reserves", "SELECT COALESCE(SUM(debits_pending), 0) FROM account WHERE kind = 'member'"},
    Sum{"sum of contributions", "SELECT COALESCE(SUM(jht_employer + jht_worker + jp_employer + jp_worker), 0) FROM contribution"},
    Sum{"sum of wages", "SELECT COALESCE(SUM(wage), 0) FROM contribution"},
    Sum{"sum of claims, gross", "SELECT COALESCE(SUM(gross), 0) FROM claim"},
    Sum{"sum of claims, net", "SELECT COALESCE(SUM(net), 0) FROM claim"},
    Sum{"sum of prior claims", "SELECT COALESCE(SUM(gross), 0) FROM prior_claim"},
};

/// All tables but the engine's own.
Result<std::vector<std::string>> tables(Database& database) {
    return selectAll(
        database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        [](Statement& row) { return row.text(0); });
}

Result<Figure> ledgerHead(Database& database) {
    auto seal = selectOne(
        database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq DESC LIMIT 1",
        [](Statement& row) { return std::to_string(row.integer(0)) + ":" + row.text(1); });
    if (!seal)
        return passOn(seal);
    return Figure{"head of the ledger", seal->value_or("0:")};
}

} // namespace

Result<std::vector<Figure>> figuresOf(Database& database) {
    std::vector<Figure> figures;
    const auto names = tables(database);
    if (!names)
        return passOn(names);
    for (const std::string& table : *names) {
        const auto rows = selectNumber(database, "SELECT COUNT(*) FROM " + table);
        if (!rows)
            return passOn(rows);
        figures.push_back({"rows of " + table, std::to_string(*rows)});
    }
    for (const Sum& sum : kSums) {
        const auto total = selectNumber(database, sum.sql);
        if (!total)
            return passOn(total);
        figures.push_back({sum.name, std::to_string(*total)});
    }
    auto ledger = ledgerHead(database);
    if (!ledger)
        return passOn(ledger);
    figures.push_back(std::move(*ledger));
    const auto audit = Audit(database).head();
    if (!audit)
        return passOn(audit);
    figures.push_back({"head of the audit trail", std::to_string(audit->seq) + ":" + audit->hash});
    return figures;
}

} // namespace anjungan::store
