#include "admin/commands/correctionlistcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

namespace {

void print(const service::CorrectionRow& row, bool json, std::ostream& out) {
    if (!json) {
        out << row.id.text() << "  " << toText(row.state) << "  " << row.kpj.text() << "  " << toText(row.amount) << "  by "
            << row.proposedBy << (row.decidedBy.empty() ? "" : ", decided by " + row.decidedBy) << "  " << row.reason << '\n';
        return;
    }
    JsonOut line;
    line.open().field("correction", std::string_view{row.id.text()}).field("state", toText(row.state));
    line.field("kpj", std::string_view{row.kpj.text()}).field("amount", row.amount.value());
    line.field("reason", std::string_view{row.reason}).field("proposed_by", std::string_view{row.proposedBy});
    line.field("proposed_at", std::string_view{toText(row.proposedAt)}).key("decided_by");
    if (row.decidedBy.empty())
        line.null();
    else
        line.value(std::string_view{row.decidedBy});
    line.close().print(out);
}

} // namespace

const Syntax& CorrectionListCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = staffOptions();
        options.insert(options.begin(), {"state", "STATE", "only proposed, posted or refused ones", Need::Optional});
        return Syntax{"correction list", "corrections with their reasons, oldest first", storeOptions(std::move(options)), {}, false};
    }();
    return kSyntax;
}

int CorrectionListCommand::run(const Arguments& arguments, Io& io) const {
    std::optional<CorrectionState> state;
    if (const auto text = arguments.text("state")) {
        const auto parsed = parseCorrectionState(*text);
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
    if (const auto staff = signInStaff(arguments, io, **services); !staff)
        return reportAt(io, staff.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto rows = (*maintenance)->corrections().list(state);
    if (!rows)
        return reportAt(io, rows.error());
    for (const service::CorrectionRow& row : *rows)
        print(row, (*call)->json(), io.out);
    if (rows->empty() && !(*call)->json())
        io.out << "No corrections.\n";
    return kDone;
}

} // namespace anjungan::admin
