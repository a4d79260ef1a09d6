#include "admin/commands/stafflistcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& StaffListCommand::syntax() const {
    static const Syntax kSyntax{"staff list", "staff accounts and roles", storeOptions(), {}, false};
    return kSyntax;
}

int StaffListCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto accounts = (*services)->staff.list();
    if (!accounts)
        return reportAt(io, accounts.error());
    for (const service::StaffMember& account : *accounts) {
        if ((*call)->json()) {
            JsonOut json;
            json.open().field("code", std::string_view{account.code}).field("role", toText(account.role));
            json.field("disabled", account.disabled).field("locked", account.locked).close().print(io.out);
        } else {
            io.out << account.code << "  " << toText(account.role) << (account.disabled ? "  switched off" : "")
                   << (account.locked ? "  locked" : "") << '\n';
        }
    }
    if (accounts->empty() && !(*call)->json())
        io.out << "No staff accounts yet: staff add makes the first.\n";
    return kDone;
}

} // namespace anjungan::admin
