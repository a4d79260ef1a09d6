#include "admin/commands/claimshowcommand.h"

#include "admin/claimcall.h"
#include "admin/jsonout.h"

#include <ostream>

namespace anjungan::admin {

namespace {

void printText(const service::DeskClaim& claim, std::ostream& out) {
    const service::ClaimReceipt& receipt = claim.receipt;
    out << receipt.tracking.text() << ": " << toText(claim.state) << ", " << toText(receipt.cause) << "\nNIK "
        << receipt.nikMasked << ", KPJ " << maskedTail(receipt.kpj) << "\nGross " << toText(receipt.gross) << ", tax "
        << toText(receipt.tax) << " (" << toText(receipt.taxKind) << "), net " << toText(receipt.net) << ", remaining "
        << toText(receipt.remaining) << "\nTo " << receipt.bankName << ' ' << receipt.accountMasked << "\nSubmitted "
        << toText(receipt.submittedOn) << ", due " << toText(receipt.dueOn)
        << (receipt.dueIsEstimate ? " (estimate)" : "") << "\nFace: " << toText(claim.face.method) << "\n";
    for (const std::string& warning : claim.accountWarnings)
        out << "Warning: " << warning << '\n';
    for (const service::ClaimEventRow& event : claim.events)
        out << "  " << toText(event.at) << "  " << toText(event.state) << "  " << event.actorName
            << (event.reason.empty() ? "" : ": ") << event.reason << '\n';
    out << "You may move it to:";
    for (const ClaimState state : claim.allowed)
        out << ' ' << toText(state);
    out << (claim.allowed.empty() ? " nothing\n" : "\n");
}

void printJson(const service::DeskClaim& claim, std::ostream& out) {
    const service::ClaimReceipt& receipt = claim.receipt;
    JsonOut json;
    json.open().field("tracking", std::string_view{receipt.tracking.text()}).field("state", toText(claim.state));
    json.field("cause", toText(receipt.cause)).field("nik", std::string_view{receipt.nikMasked});
    json.field("kpj", std::string_view{maskedTail(receipt.kpj)});
    json.field("gross", receipt.gross.value())
        .field("tax", receipt.tax.value())
        .field("tax_kind", toText(receipt.taxKind));
    json.field("net", receipt.net.value()).field("remaining", receipt.remaining.value());
    json.field("bank", std::string_view{receipt.bankName}).field("account", std::string_view{receipt.accountMasked});
    json.field("submitted_on", std::string_view{toText(receipt.submittedOn)});
    json.field("due_on", std::string_view{toText(receipt.dueOn)}).field("face", toText(claim.face.method));
    json.key("events").openList();
    for (const service::ClaimEventRow& event : claim.events)
        json.open()
            .field("at", std::string_view{toText(event.at)})
            .field("state", toText(event.state))
            .field("actor", std::string_view{event.actorName})
            .field("reason", std::string_view{event.reason})
            .close();
    json.closeList().key("allowed").openList();
    for (const ClaimState state : claim.allowed)
        json.value(toText(state));
    json.closeList().close().print(out);
}

} // namespace

const Syntax& ClaimShowCommand::syntax() const {
    static const Syntax kSyntax{"claim show",
                                "one claim as the desk sees it, with numbers masked",
                                storeOptions(staffOptions()),
                                {"TRACKING"},
                                false};
    return kSyntax;
}

int ClaimShowCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = readClaimCall(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto claim = call->services->desk.open(call->claim, call->staff);
    if (!claim)
        return reportAt(io, claim.error());
    if (call->call->json())
        printJson(*claim, io.out);
    else
        printText(*claim, io.out);
    return kDone;
}

} // namespace anjungan::admin
