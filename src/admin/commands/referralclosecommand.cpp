#include "admin/commands/referralclosecommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ReferralCloseCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = {{"on", "DATE", "the day on the slip; else today", Need::Optional},
                                       {"note", "TEXT", "what was done", Need::Required}};
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{"referral close",
                      "closes what somebody was sent to the counter for",
                      storeOptions(std::move(options)),
                      {"QUEUE"},
                      false};
    }();
    return kSyntax;
}

int ReferralCloseCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto day = arguments.date("on", (*call)->today());
    if (!day)
        return reportBadInput(io, day.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto staff = signInStaff(arguments, io, **services);
    if (!staff)
        return reportAt(io, staff.error());
    service::Referrals& referrals = (*services)->referrals;
    const auto slip = referrals.find(*day, arguments.positional().front());
    if (!slip)
        return reportAt(io, slip.error());
    if (const auto done = referrals.close(slip->id, staff->id, arguments.text("note").value_or("")); !done)
        return reportAt(io, done.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("queue", std::string_view{slip->queueNumber}).field("on", std::string_view{toText(slip->on)});
        json.field("state", std::string_view{"done"}).close().print(io.out);
        return kDone;
    }
    io.out << slip->queueNumber << " of " << toText(slip->on) << ": done\n";
    return kDone;
}

} // namespace anjungan::admin
