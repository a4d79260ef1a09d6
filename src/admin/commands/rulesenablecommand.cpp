#include "admin/commands/rulesenablecommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "admin/storecall.h"
#include "service/amendments.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& RulesEnableCommand::syntax() const {
    static const Syntax kSyntax{
        "rules enable", "switches an amendment on in a store", storeOptions(), {"NAME|FILE"}, false};
    return kSyntax;
}

int RulesEnableCommand::run(const Arguments& arguments, Io& io) const {
    const auto amendment = findAmendment(arguments.positional().front());
    if (!amendment)
        return reportBadInput(io, amendment.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto done = service::enableAmendment((*call)->settings(), (*call)->clock(), *amendment);
    if (!done && done.error().code == ErrorCode::InvalidInput)
        return reportAt(io, {ErrorCode::InvalidInput, done.error().detail, arguments.positional().front()});
    if (!done)
        return reportAt(io, done.error());
    const auto after = StoreCall::read(arguments, io);
    if (!after)
        return reportAt(io, after.error());
    const std::string& version = (*after)->rules().version();
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("amendment", std::string_view{amendment->name}).field("rule_set", std::string_view{version});
        json.close().print(io.out);
        return kDone;
    }
    io.out << amendment->name << " is switched on; rule set " << version << ". Kiosks take it at their next start.\n";
    return kDone;
}

} // namespace anjungan::admin
