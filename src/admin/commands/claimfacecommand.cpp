#include "admin/commands/claimfacecommand.h"

#include "admin/claimcall.h"
#include "admin/jsonout.h"

#include <ostream>

namespace anjungan::admin {

template <FaceAnswer kAnswer> const Syntax& ClaimFaceCommand<kAnswer>::syntax() const {
    static const Syntax kSyntax = [] {
        constexpr bool same = kAnswer == FaceAnswer::Same;
        std::vector<Option> options{{"reason", "TEXT", "why, for the audit of the desk", Need::Required}};
        if (same) {
            options.push_back({"supervisor", "CODE", "the penyelia who takes a refusal back", Need::Optional});
            options.push_back({"supervisor-pin-file", "FILE", "their PIN, else ANJUNGAN_SUPERVISOR_PIN or standard input", Need::Optional});
        }
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{same ? "claim face-same" : "claim face-different",
                      same ? "says that both pictures of a claim show one person" : "says that the pictures of a claim show two people",
                      storeOptions(std::move(options)),
                      {"TRACKING"},
                      false};
    }();
    return kSyntax;
}

template <FaceAnswer kAnswer> int ClaimFaceCommand<kAnswer>::run(const Arguments& arguments, Io& io) const {
    constexpr bool same = kAnswer == FaceAnswer::Same;
    const auto call = readClaimCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    StaffId supervisor;
    if constexpr (same) {
        const auto member = signInSupervisor(arguments, io, *call->services);
        if (!member)
            return reportAt(io, member.error());
        supervisor = *member ? (*member)->id : StaffId();
    }
    const std::string reason = arguments.text("reason").value_or("");
    if (const auto done = call->services->desk.decideFace(call->claim, call->staff, same, reason, supervisor); !done)
        return reportAt(io, done.error());
    const std::string tracking = arguments.positional().front();
    if (call->call->json()) {
        JsonOut json;
        json.open().field("tracking", std::string_view{tracking}).field("same", same).close().print(io.out);
        return kDone;
    }
    io.out << tracking << (same ? ": the same person\n" : ": not the same person\n");
    return kDone;
}

template class ClaimFaceCommand<FaceAnswer::Same>;
template class ClaimFaceCommand<FaceAnswer::Different>;

} // namespace anjungan::admin
