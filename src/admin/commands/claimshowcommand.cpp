#include "admin/commands/claimshowcommand.h"

#include "admin/claimcall.h"
#include "admin/jsonout.h"

#include <QString>

#include <cmath>
#include <ostream>

namespace anjungan::admin {

namespace {

/// A score is worth no more.
std::string twoDecimals(double value) {
    return QString::number(value, 'f', 2).toStdString();
}

/// Codes and figures only: `claim show` has no picture to look at.
void printFace(const service::DeskClaim& claim, std::ostream& out) {
    const service::DeskFace& face = claim.faceFacts;
    out << "\nFace: " << toText(claim.face.method);
    if (face.check)
        out << ", machine says " << toText(face.check->verdict) << ", score " << twoDecimals(face.check->score) << ", threshold "
            << twoDecimals(face.check->threshold) << ", tries " << face.check->tries << ", " << face.check->engine
            << (face.check->attackSuspected ? ", signs of a print or screen" : "");
    if (claim.face.method == FaceMethod::StaffVouch)
        out << ", " << claim.face.vouchReason << ", by " << face.vouchedBy << " and " << face.secondedBy << ", with "
            << joinedDocuments(claim.face.documents);
    if (face.erasedOn)
        out << ", picture erased on " << toText(*face.erasedOn);
    out << '\n';
    for (const service::FaceDecisionRow& decision : face.decisions)
        out << "  " << toText(decision.on) << "  " << (decision.same ? "same person" : "not the same person") << "  "
            << decision.decidedBy << (decision.supervisedBy.empty() ? "" : " with ") << decision.supervisedBy << ": "
            << decision.reason << '\n';
    if (face.undecided)
        out << "The two pictures have to be compared before the claim is verified.\n";
}

void printFace(const service::DeskClaim& claim, JsonOut& json) {
    const service::DeskFace& face = claim.faceFacts;
    json.field("face", toText(claim.face.method)).field("face_undecided", face.undecided).field("face_refused", face.refused);
    if (face.check)
        json.field("face_verdict", toText(face.check->verdict))
            .field("face_score", std::round(face.check->score * 100) / 100)
            .field("face_threshold", face.check->threshold)
            .field("face_tries", static_cast<std::int64_t>(face.check->tries))
            .field("face_attack_suspected", face.check->attackSuspected)
            .field("face_engine", std::string_view{face.check->engine});
    if (face.erasedOn)
        json.field("face_erased_on", std::string_view{toText(*face.erasedOn)});
    json.key("face_decisions").openList();
    for (const service::FaceDecisionRow& decision : face.decisions)
        json.open()
            .field("on", std::string_view{toText(decision.on)})
            .field("same", decision.same)
            .field("by", std::string_view{decision.decidedBy})
            .field("supervisor", std::string_view{decision.supervisedBy})
            .field("reason", std::string_view{decision.reason})
            .close();
    json.closeList();
}

void printText(const service::DeskClaim& claim, std::ostream& out) {
    const service::ClaimReceipt& receipt = claim.receipt;
    out << receipt.tracking.text() << ": " << toText(claim.state) << ", " << toText(receipt.cause) << "\nNIK "
        << receipt.nikMasked << ", KPJ " << maskedTail(receipt.kpj) << "\nGross " << toText(receipt.gross) << ", tax "
        << toText(receipt.tax) << " (" << toText(receipt.taxKind) << "), net " << toText(receipt.net) << ", remaining "
        << toText(receipt.remaining) << "\nTo " << receipt.bankName << ' ' << receipt.accountMasked << "\nSubmitted "
        << toText(receipt.submittedOn) << ", due " << toText(receipt.dueOn)
        << (receipt.dueIsEstimate ? " (estimate)" : "");
    printFace(claim, out);
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
    json.field("due_on", std::string_view{toText(receipt.dueOn)});
    printFace(claim, json);
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
