#include "admin/auditprint.h"

#include "admin/jsonout.h"

namespace anjungan::admin {

void printAuditRow(const service::AuditRow& row, bool json, std::ostream& out) {
    if (!json) {
        out << row.seq << "  " << toText(row.at) << "  " << row.actor << "  " << row.action << "  " << row.subject
            << "  " << row.detail << '\n';
        return;
    }
    JsonOut line;
    line.open()
        .field("seq", row.seq)
        .field("at", std::string_view{toText(row.at)})
        .field("actor", std::string_view{row.actor});
    line.field("action", std::string_view{row.action}).field("subject", std::string_view{row.subject});
    line.field("detail", std::string_view{row.detail}).field("hash", std::string_view{row.hash}).close().print(out);
}

} // namespace anjungan::admin
