#include "admin/commands/auditlistcommand.h"

#include "admin/auditprint.h"

#include <algorithm>
#include <limits>

namespace anjungan::admin {

const Syntax& AuditListCommand::syntax() const {
    static const Syntax kSyntax{"audit list",
                                "the audit trail, oldest line first",
                                storeOptions({{"after", "SEQ", "only lines after this one", Need::Optional},
                                              {"limit", "N", "at most so many; else all", Need::Optional}}),
                                {},
                                false};
    return kSyntax;
}

int AuditListCommand::run(const Arguments& arguments, Io& io) const {
    constexpr int kPage = 500;
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    const auto after = arguments.number("after", 0, 0, kMost);
    const auto limit = arguments.number("limit", kMost, 1, kMost);
    for (const auto* number : {&after, &limit})
        if (!*number)
            return reportBadInput(io, number->error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    std::int64_t seq = *after;
    for (std::int64_t left = *limit; left > 0;) {
        const auto rows = (*maintenance)->audit(seq, static_cast<int>(std::min<std::int64_t>(left, kPage)));
        if (!rows)
            return reportAt(io, rows.error());
        if (rows->empty())
            break;
        for (const service::AuditRow& row : *rows)
            printAuditRow(row, (*call)->json(), io.out);
        seq = rows->back().seq;
        left -= static_cast<std::int64_t>(rows->size());
    }
    return kDone;
}

} // namespace anjungan::admin
