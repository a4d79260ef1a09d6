#include "admin/commands/staffresetcommand.h"

#include "admin/jsonout.h"
#include "admin/staffcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& StaffResetCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = {
            {"code", "CODE", "whose PIN", Need::Required},
            {"new-pin-file", "FILE", "holds the new PIN; else ANJUNGAN_NEW_PIN, else standard input", Need::Optional}};
        for (Option& option : staffAdminOptions())
            options.push_back(std::move(option));
        return Syntax{"staff reset",
                      "gives a staff account another PIN and unlocks it",
                      storeOptions(std::move(options)),
                      {},
                      false};
    }();
    return kSyntax;
}

int StaffResetCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const std::string code = arguments.text("code").value_or("");
    const auto member = (*services)->staff.find(code);
    if (!member)
        return reportAt(io, member.error());
    const auto opened = member->disabled ? std::nullopt : std::optional(member->role);
    const auto by = staffAdmin(arguments, io, **services, opened);
    if (!by)
        return reportAt(io, by.error());
    auto pin = readPin(arguments, io, "new-pin-file", "ANJUNGAN_NEW_PIN");
    if (!pin)
        return reportAt(io, pin.error());
    const auto done = (*services)->staff.resetPin(code, *pin, *by);
    wipe(*pin);
    if (!done)
        return reportAt(io, done.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("code", std::string_view{code}).field("reset", true).close().print(io.out);
        return kDone;
    }
    io.out << code << ": new PIN set\n";
    return kDone;
}

} // namespace anjungan::admin
