#include "admin/commands/participantunlockcommand.h"

#include "admin/jsonout.h"
#include "admin/personcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ParticipantUnlockCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = personOptions();
        options.push_back({"reason", "TEXT", "why: how the person proved who they are", Need::Required});
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{"participant unlock",
                      "opens an account again that wrong PINs locked",
                      storeOptions(std::move(options)),
                      {},
                      false};
    }();
    return kSyntax;
}

int ParticipantUnlockCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readPersonCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const std::string reason = arguments.text("reason").value_or("");
    if (const auto done = call->services->signIn.unlock(call->person, call->staff.id, reason); !done)
        return reportAt(io, done.error());
    if (call->call->json()) {
        JsonOut json;
        json.open()
            .field("participant", std::string_view{call->person.text()})
            .field("unlocked", true)
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << "participant " << call->person.text() << ": unlocked\n";
    return kDone;
}

} // namespace anjungan::admin
