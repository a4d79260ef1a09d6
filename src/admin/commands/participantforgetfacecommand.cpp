#include "admin/commands/participantforgetfacecommand.h"

#include "admin/jsonout.h"
#include "admin/personcall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ParticipantForgetFaceCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = personOptions();
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{"participant forget-face",
                      "takes the consent to face pictures back and erases pictures and templates",
                      storeOptions(std::move(options)),
                      {},
                      false};
    }();
    return kSyntax;
}

int ParticipantForgetFaceCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readPersonCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto erased = call->services->faces.withdrawConsent(call->person, service::Actor::staff(call->staff.id));
    if (!erased)
        return reportAt(io, erased.error());
    if (call->call->json()) {
        JsonOut json;
        json.open()
            .field("participant", std::string_view{call->person.text()})
            .field("erased", static_cast<std::int64_t>(*erased))
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << "participant " << call->person.text() << ": consent withdrawn, pictures erased: " << *erased << '\n';
    return kDone;
}

} // namespace anjungan::admin
