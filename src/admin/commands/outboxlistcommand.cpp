#include "admin/commands/outboxlistcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& OutboxListCommand::syntax() const {
    static const Syntax kSyntax{
        "outbox list", "what head office has not been told yet, without its content", storeOptions(), {}, false};
    return kSyntax;
}

int OutboxListCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto rows = (*maintenance)->outbox();
    if (!rows)
        return reportAt(io, rows.error());
    for (const service::OutboxRow& row : *rows) {
        if (!(*call)->json()) {
            io.out << toText(row.at) << "  " << row.id << "  " << row.kind << "  " << row.subject << '\n';
            continue;
        }
        JsonOut json;
        json.open().field("id", std::string_view{row.id}).field("at", std::string_view{toText(row.at)});
        json.field("kind", std::string_view{row.kind})
            .field("subject", std::string_view{row.subject})
            .close()
            .print(io.out);
    }
    if (!(*call)->json())
        io.out << rows->size() << " to tell\n";
    return kDone;
}

} // namespace anjungan::admin
