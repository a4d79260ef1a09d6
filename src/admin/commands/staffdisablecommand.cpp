#include "admin/commands/staffdisablecommand.h"

#include "admin/jsonout.h"
#include "admin/staffcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& StaffDisableCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = {{"code", "CODE", "whose account", Need::Required},
                                       {"undo", "", "switches it on again", Need::Optional}};
        for (Option& option : staffAdminOptions())
            options.push_back(std::move(option));
        return Syntax{"staff disable", "switches a staff account off", storeOptions(std::move(options)), {}, false};
    }();
    return kSyntax;
}

int StaffDisableCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto by = staffAdmin(arguments, io, **services, std::nullopt);
    if (!by)
        return reportAt(io, by.error());
    const std::string code = arguments.text("code").value_or("");
    const bool off = !arguments.has("undo");
    if (const auto done = (*services)->staff.setDisabled(code, off, *by); !done)
        return reportAt(io, done.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("code", std::string_view{code}).field("disabled", off).close().print(io.out);
        return kDone;
    }
    io.out << code << (off ? ": switched off\n" : ": switched on\n");
    return kDone;
}

} // namespace anjungan::admin
