#include "admin/commands/claimexpirecommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& ClaimExpireCommand::syntax() const {
    static const Syntax kSyntax{
        "claim expire", "ends claims that were returned too long ago and frees what they hold", storeOptions(), {}, false};
    return kSyntax;
}

int ClaimExpireCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto ended = (*services)->desk.releaseExpired();
    if (!ended)
        return reportAt(io, ended.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("ended", static_cast<std::int64_t>(*ended)).close().print(io.out);
        return kDone;
    }
    io.out << "claims ended: " << *ended << '\n';
    return kDone;
}

} // namespace anjungan::admin
