#include "admin/commands/participantresetpincommand.h"

#include "admin/jsonout.h"
#include "admin/personcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ParticipantResetPinCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = personOptions();
        options.push_back(
            {"new-pin-file", "FILE", "holds the new PIN; else ANJUNGAN_NEW_PIN, else standard input", Need::Optional});
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{"participant reset-pin",
                      "gives somebody another PIN and opens the account",
                      storeOptions(std::move(options)),
                      {},
                      false};
    }();
    return kSyntax;
}

int ParticipantResetPinCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readPersonCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    auto pin = readPin(arguments, io, "new-pin-file", "ANJUNGAN_NEW_PIN");
    if (!pin)
        return reportAt(io, pin.error());
    const auto done = call->services->signIn.resetPin(call->person, call->staff.id, *pin);
    wipe(*pin);
    if (!done)
        return reportAt(io, done.error());
    if (call->call->json()) {
        JsonOut json;
        json.open()
            .field("participant", std::string_view{call->person.text()})
            .field("reset", true)
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << "participant " << call->person.text() << ": new PIN set\n";
    return kDone;
}

} // namespace anjungan::admin
