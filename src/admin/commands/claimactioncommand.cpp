#include "admin/commands/claimactioncommand.h"

#include "admin/claimcall.h"
#include "admin/jsonout.h"

#include <ostream>

namespace anjungan::admin {

namespace {

struct ActionInfo {
    const char* word;
    const char* summary;
    bool needsReason;
};

constexpr ActionInfo infoOf(ClaimAction action) {
    switch (action) {
    case ClaimAction::Verify:
        return {"verify", "marks a claim as looked at and in order", false};
    case ClaimAction::Approve:
        return {"approve", "approves a verified claim; never the one who verified it", false};
    case ClaimAction::Return:
        return {"return", "sends a claim back for repair; its reserve stays", true};
    case ClaimAction::Resume:
        return {"resume", "takes a repaired claim up again", true};
    case ClaimAction::Reject:
        return {"reject", "rejects a claim and frees its reserve", true};
    case ClaimAction::Send:
        return {"send", "marks an approved claim as sent to the bank", false};
    case ClaimAction::Pay:
        return {"pay", "marks a claim as paid and posts payout and tax", false};
    case ClaimAction::Void:
        return {"void", "cancels a claim and frees its reserve", true};
    }
    return {"", "", false};
}

Result<void> act(ClaimAction action, service::ClaimDesk& desk, const ClaimCall& call, const std::string& reason) {
    switch (action) {
    case ClaimAction::Verify:
        return desk.verify(call.claim, call.staff);
    case ClaimAction::Approve:
        return desk.approve(call.claim, call.staff);
    case ClaimAction::Return:
        return desk.sendBack(call.claim, call.staff, reason);
    case ClaimAction::Resume:
        return desk.resume(call.claim, call.staff, reason);
    case ClaimAction::Reject:
        return desk.reject(call.claim, call.staff, reason);
    case ClaimAction::Send:
        return desk.sendToBank(call.claim, call.staff);
    case ClaimAction::Pay:
        return desk.pay(call.claim, call.staff);
    case ClaimAction::Void:
        return desk.cancel(call.claim, call.staff, reason);
    }
    return fail(ErrorCode::Bug, "unknown action");
}

} // namespace

template <ClaimAction kAction> const Syntax& ClaimActionCommand<kAction>::syntax() const {
    static const Syntax kSyntax = [] {
        const ActionInfo info = infoOf(kAction);
        std::vector<Option> options = staffOptions();
        if (info.needsReason)
            options.insert(options.begin(), {"reason", "TEXT", "why, as the participant will read it", Need::Required});
        return Syntax{
            std::string("claim ") + info.word, info.summary, storeOptions(std::move(options)), {"TRACKING"}, false};
    }();
    return kSyntax;
}

template <ClaimAction kAction> int ClaimActionCommand<kAction>::run(const Arguments& arguments, Io& io) const {
    const auto call = readClaimCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    service::ClaimDesk& desk = call->services->desk;
    if (const auto done = act(kAction, desk, *call, arguments.text("reason").value_or("")); !done)
        return reportAt(io, done.error());
    const auto claim = desk.open(call->claim, call->staff);
    if (!claim)
        return reportAt(io, claim.error());
    const std::string& tracking = claim->receipt.tracking.text();
    if (call->call->json()) {
        JsonOut json;
        json.open()
            .field("tracking", std::string_view{tracking})
            .field("state", toText(claim->state))
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << tracking << ": " << toText(claim->state) << '\n';
    return kDone;
}

template class ClaimActionCommand<ClaimAction::Verify>;
template class ClaimActionCommand<ClaimAction::Approve>;
template class ClaimActionCommand<ClaimAction::Return>;
template class ClaimActionCommand<ClaimAction::Resume>;
template class ClaimActionCommand<ClaimAction::Reject>;
template class ClaimActionCommand<ClaimAction::Send>;
template class ClaimActionCommand<ClaimAction::Pay>;
template class ClaimActionCommand<ClaimAction::Void>;

} // namespace anjungan::admin
