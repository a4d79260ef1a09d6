#include "admin/commands/claimexplaincommand.h"

#include "admin/claimcall.h"
#include "rules/factsjson.h"

#include <ostream>

namespace anjungan::admin {

namespace {

/// The facts as they were kept with the claim, but for the card numbers: those show their last four.
Result<std::string> maskedFacts(const std::string& json) {
    auto facts = rules::factsFromJson(json);
    if (!facts)
        return passOn(facts);
    for (rules::MembershipFacts& membership : facts->memberships)
        membership.kpj = maskedTail(membership.kpj);
    return rules::factsToJson(*facts);
}

} // namespace

const Syntax& ClaimExplainCommand::syntax() const {
    static const Syntax kSyntax{"claim explain",
                                "why a claim was decided so: rule set, facts and findings of the day",
                                storeOptions(staffOptions()),
                                {"TRACKING"},
                                false};
    return kSyntax;
}

int ClaimExplainCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readClaimCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto claim = call->services->desk.open(call->claim, call->staff);
    if (!claim)
        return reportAt(io, claim.error());
    const auto facts = maskedFacts(claim->factsJson);
    if (!facts)
        return reportAt(io, facts.error());
    const service::ClaimReceipt& receipt = claim->receipt;
    if (call->call->json()) {
        io.out << "{\"tracking\":\"" << receipt.tracking.text() << "\",\"rule_set\":\"" << receipt.ruleSetVersion
               << "\",\"facts\":" << *facts << ",\"decision\":" << claim->findingsJson << "}\n";
        return kDone;
    }
    io.out << receipt.tracking.text() << ", " << toText(receipt.cause) << ", decided on " << toText(receipt.submittedOn)
           << " under rule set " << receipt.ruleSetVersion << "\nBasis:\n";
    for (const std::string& basis : receipt.basis)
        io.out << "  " << basis << '\n';
    io.out << "Facts:\n  " << *facts << "\nDecision:\n  " << claim->findingsJson << '\n';
    return kDone;
}

} // namespace anjungan::admin
