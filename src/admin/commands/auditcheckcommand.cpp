#include "admin/commands/auditcheckcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "service/dayslip.h"

#include <ostream>

namespace anjungan::admin {

namespace {

/// The marks to look for, and of which store they are, where that is known.
Result<service::SlipMarks> marksOf(const Arguments& arguments) {
    const auto slip = arguments.text("slip");
    const bool typed = arguments.has("head") || arguments.has("ledger");
    if (slip.has_value() == typed)
        return fail(ErrorCode::InvalidInput, "give either --slip, or --head and --ledger or one of them");
    if (slip)
        return service::parseSlipCode(*slip);
    service::SlipMarks marks;
    for (const auto& [name, mark] : {std::pair("head", &marks.audit), std::pair("ledger", &marks.ledger)}) {
        const auto read = service::parseChainMark(arguments.text(name).value_or("0:"));
        if (!read)
            return fail(ErrorCode::InvalidInput, std::string("--") + name + " " + read.error().detail);
        *mark = *read;
    }
    return marks;
}

void print(const std::vector<service::StoreProblem>& problems, const service::SlipMarks& marks, bool asJson, std::ostream& out) {
    if (asJson) {
        JsonOut json;
        json.open().field("kept", problems.empty()).key("problems").openList();
        for (const service::StoreProblem& problem : problems)
            json.open()
                .field("proof", std::string_view{problem.proof})
                .field("detail", std::string_view{problem.detail})
                .close();
        json.closeList().close().print(out);
        return;
    }
    for (const service::StoreProblem& problem : problems)
        out << problem.proof << ": " << problem.detail << '\n';
    if (!problems.empty()) {
        out << "The store is NOT what was signed.\n";
        return;
    }
    out << "Both chains are whole";
    if (marks.audit.seq > 0)
        out << "; line " << marks.audit.seq << " of the trail is the one that was signed";
    if (marks.ledger.seq > 0)
        out << "; transfer " << marks.ledger.seq << " of the ledger is the one that was signed";
    out << ".\n";
}

} // namespace

const Syntax& AuditCheckCommand::syntax() const {
    static const Syntax kSyntax{
        "audit check",
        "proves that the chain ends of a signed slip are still in the store",
        storeOptions({{"head", "SEQ:HASH", "the end of the trail, with or without blanks in the hash", Need::Optional},
                      {"ledger", "SEQ:HASH", "the end of the ledger", Need::Optional},
                      {"slip", "TEXT", "instead: what the slip's QR code says", Need::Optional}}),
        {},
        false};
    return kSyntax;
}

int AuditCheckCommand::run(const Arguments& arguments, Io& io) const {
    const auto marks = marksOf(arguments);
    if (!marks)
        return reportBadInput(io, marks.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto slips = service::DaySlips::open((*call)->settings(), (*call)->rules(), (*call)->clock());
    if (!slips)
        return reportAt(io, slips.error());
    if (!marks->store.empty() && marks->store != (*slips)->storeMark())
        return reportAt(io, {ErrorCode::RefusedByRule, "the slip is of another store: " + marks->store, {}});
    const auto problems = (*slips)->check(marks->audit, marks->ledger);
    if (!problems)
        return reportAt(io, problems.error());
    print(*problems, *marks, (*call)->json(), io.out);
    return problems->empty() ? kDone : kRefused;
}

} // namespace anjungan::admin
