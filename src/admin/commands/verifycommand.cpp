#include "admin/commands/verifycommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& VerifyCommand::syntax() const {
    static const Syntax kSyntax{
        "verify", "proves ledger, audit chain, foreign keys, integrity and encryption", storeOptions(), {}, false};
    return kSyntax;
}

int VerifyCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto problems = (*maintenance)->verify();
    if (!problems)
        return reportAt(io, problems.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("sound", problems->empty()).key("problems").openList();
        for (const service::StoreProblem& problem : *problems)
            json.open()
                .field("proof", std::string_view{problem.proof})
                .field("detail", std::string_view{problem.detail})
                .close();
        json.closeList().close().print(io.out);
    } else {
        for (const service::StoreProblem& problem : *problems)
            io.out << problem.proof << ": " << problem.detail << '\n';
        io.out << (problems->empty() ? "The store is sound.\n" : "The store is NOT sound.\n");
    }
    return problems->empty() ? kDone : kRefused;
}

} // namespace anjungan::admin
