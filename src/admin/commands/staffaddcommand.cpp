#include "admin/commands/staffaddcommand.h"

#include "admin/jsonout.h"
#include "admin/staffcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& StaffAddCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = {
            {"code", "CODE", "what the person types to sign in", Need::Required},
            {"name", "NAME", "the person's name", Need::Required},
            {"role", "ROLE", "petugas, penyelia or admin", Need::Required},
            {"new-pin-file", "FILE", "holds the new PIN; else ANJUNGAN_NEW_PIN, else standard input", Need::Optional}};
        for (Option& option : staffAdminOptions())
            options.push_back(std::move(option));
        return Syntax{"staff add", "makes a staff account", storeOptions(std::move(options)), {}, false};
    }();
    return kSyntax;
}

int StaffAddCommand::run(const Arguments& arguments, Io& io) const {
    const auto role = parseRole(arguments.text("role").value_or(""));
    if (!role)
        return reportBadInput(io, {ErrorCode::InvalidInput, "--role: must be petugas, penyelia or admin", {}});
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto by = staffAdmin(arguments, io, **services, *role);
    if (!by)
        return reportAt(io, by.error());
    auto pin = readPin(arguments, io, "new-pin-file", "ANJUNGAN_NEW_PIN");
    if (!pin)
        return reportAt(io, pin.error());
    const auto added = (*services)->staff.add(arguments.text("code").value_or(""), arguments.text("name").value_or(""),
                                              *role, *pin, *by);
    wipe(*pin);
    if (!added)
        return reportAt(io, added.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open()
            .field("code", std::string_view{added->code})
            .field("role", toText(added->role))
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << added->code << ": " << toText(added->role) << '\n';
    return kDone;
}

} // namespace anjungan::admin
