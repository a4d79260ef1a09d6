#include "admin/commands/correctionproposecommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "rules/identity.h"

#include <ostream>

namespace anjungan::admin {

namespace {

/// Above zero for --add, below zero for --take.
Result<Rupiah> amountOf(const Arguments& arguments) {
    if (arguments.has("add") == arguments.has("take"))
        return fail(ErrorCode::InvalidInput, "give either --add or --take");
    const auto amount = arguments.money(arguments.has("add") ? "add" : "take");
    if (!amount || arguments.has("add"))
        return amount;
    return Rupiah{} - *amount;
}

} // namespace

const Syntax& CorrectionProposeCommand::syntax() const {
    static const Syntax kSyntax = [] {
        std::vector<Option> options = {{"kpj", "KPJ", "the card", Need::Required},
                                       {"add", "AMOUNT", "whole rupiah that the card gets", Need::Optional},
                                       {"take", "AMOUNT", "whole rupiah that are taken from it", Need::Optional},
                                       {"reason", "TEXT", "what was wrong and how it is known", Need::Required}};
        for (Option& option : staffOptions())
            options.push_back(std::move(option));
        return Syntax{"correction propose", "proposes a mend of a card's books, which another person posts",
                      storeOptions(std::move(options)), {}, false};
    }();
    return kSyntax;
}

int CorrectionProposeCommand::run(const Arguments& arguments, Io& io) const {
    const auto kpj = Kpj::parse(tidyDigits(arguments.text("kpj").value_or("")));
    if (!kpj)
        return reportBadInput(io, {ErrorCode::InvalidInput, "--kpj: is no valid KPJ: " + kpj.error().detail, {}});
    const auto amount = amountOf(arguments);
    if (!amount)
        return reportBadInput(io, amount.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto staff = signInStaff(arguments, io, **services);
    if (!staff)
        return reportAt(io, staff.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto id = (*maintenance)->corrections().propose(*kpj, *amount, arguments.text("reason").value_or(""), *staff);
    if (!id)
        return reportAt(io, id.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("correction", std::string_view{id->text()}).field("state", toText(CorrectionState::Proposed));
        json.field("amount", amount->value()).close().print(io.out);
        return kDone;
    }
    io.out << id->text() << ": proposed, " << toText(*amount) << "; a penyelia posts it with: correction post " << id->text() << '\n';
    return kDone;
}

} // namespace anjungan::admin
