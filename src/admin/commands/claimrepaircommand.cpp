#include "admin/commands/claimrepaircommand.h"

#include "admin/claimcall.h"
#include "admin/jsonout.h"
#include "rules/identity.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ClaimRepairCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options{
            {"bank", "CODE", "three digits of the bank", Need::Required},
            {"account", "NUMBER", "account number", Need::Required},
            {"holder", "NAME", "name on the account (the participant's)", Need::Optional},
            {"npwp", "NUMBER", "NPWP (the one the claim has)", Need::Optional},
        };
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{
            "claim repair", "gives a returned claim another account", storeOptions(std::move(options)), {"TRACKING"}, false};
    }();
    return kSyntax;
}

int ClaimRepairCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readClaimCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    service::ClaimDesk& desk = call->services->desk;
    const auto claim = desk.open(call->claim, call->staff);
    if (!claim)
        return reportAt(io, claim.error());
    const auto account = rules::checkAccount(*arguments.text("bank"), tidyDigits(*arguments.text("account")),
                                             arguments.text("holder").value_or(claim->receipt.name), call->call->rules());
    if (!account)
        return reportBadInput(io, account.error());
    std::optional<Npwp> npwp;
    if (const auto typed = arguments.text("npwp")) {
        const auto checked = rules::checkNpwp(tidyDigits(*typed), call->call->rules(), claim->nik);
        if (!checked)
            return reportBadInput(io, checked.error());
        npwp = *checked;
    }
    if (const auto done = desk.repairPayee(call->claim, call->staff, account->account, npwp); !done)
        return reportAt(io, done.error());
    const auto receipt = call->services->claims.receipt(call->claim);
    if (!receipt)
        return reportAt(io, receipt.error());
    if (call->call->json()) {
        JsonOut json;
        json.open().field("tracking", std::string_view{receipt->tracking.text()});
        json.field("bank", std::string_view{receipt->bankName});
        json.field("account", std::string_view{receipt->accountMasked}).close().print(io.out);
        return kDone;
    }
    io.out << receipt->tracking.text() << ": " << receipt->bankName << ' ' << receipt->accountMasked << '\n';
    return kDone;
}

} // namespace anjungan::admin
