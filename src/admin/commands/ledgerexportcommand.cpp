#include "admin/commands/ledgerexportcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& LedgerExportCommand::syntax() const {
    static const Syntax kSyntax{
        "ledger export", "the books as a journal that hledger and ledger read, into a new file", storeOptions(), {"FILE"}, false};
    return kSyntax;
}

int LedgerExportCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const std::filesystem::path file = arguments.positional().front();
    const auto report = (*maintenance)->exportLedger(file);
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("file", std::string_view{file.native()}).field("accounts", report->accounts);
        json.field("transfers", report->transfers).field("last_transfer", report->lastNumber);
        json.field("seal", std::string_view{report->hash}).close().print(io.out);
        return kDone;
    }
    io.out << file.string() << ": " << report->transfers << " transfers between " << report->accounts
           << " accounts, up to transfer " << report->lastNumber << '\n';
    return kDone;
}

} // namespace anjungan::admin
