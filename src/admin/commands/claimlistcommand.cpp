#include "admin/commands/claimlistcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ClaimListCommand::syntax() const {
    static const Syntax kSyntax{
        "claim list",
        "claims by due date, without anything personal",
        storeOptions({{"state", "STATE", "only those in a state, such as submitted", Need::Optional}}),
        {},
        false};
    return kSyntax;
}

int ClaimListCommand::run(const Arguments& arguments, Io& io) const {
    std::optional<ClaimState> state;
    if (const auto text = arguments.text("state")) {
        const auto parsed = parseClaimState(*text);
        if (!parsed)
            return reportBadInput(io, {ErrorCode::InvalidInput, "--state: " + parsed.error().detail, {}});
        state = *parsed;
    }
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto rows = (*services)->desk.list(state);
    if (!rows)
        return reportAt(io, rows.error());
    for (const service::DeskRow& row : *rows) {
        if ((*call)->json()) {
            JsonOut json;
            json.open().field("tracking", std::string_view{row.tracking.text()}).field("state", toText(row.state));
            json.field("cause", toText(row.cause)).field("net", row.net.value());
            json.field("submitted_on", std::string_view{toText(row.submittedOn)});
            json.field("due_on", std::string_view{toText(row.dueOn)})
                .field("overdue", row.overdue)
                .close()
                .print(io.out);
        } else {
            io.out << row.tracking.text() << "  " << toText(row.state) << "  " << toText(row.cause) << "  net "
                   << toText(row.net) << "  submitted " << toText(row.submittedOn) << "  due " << toText(row.dueOn)
                   << (row.overdue ? "  OVERDUE" : "") << '\n';
        }
    }
    if (rows->empty() && !(*call)->json())
        io.out << "No claims.\n";
    return kDone;
}

} // namespace anjungan::admin
