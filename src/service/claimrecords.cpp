#include "service/claimrecords.h"

#include "rules/identity.h"
#include "store/staff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anjungan::service {

namespace {

void addBasis(DecisionPapers& papers, std::string basis) {
    if (!basis.empty() && std::ranges::find(papers.basis, basis) == papers.basis.end())
        papers.basis.push_back(std::move(basis));
}

/// Out of the decision as it was kept with the claim.
DecisionPapers papersOf(const std::string& json) {
    DecisionPapers papers;
    const QJsonObject decision = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QJsonArray findings = decision.value(QLatin1StringView("findings")).toArray();
    for (const QJsonValue& finding : findings)
        addBasis(papers, finding[QLatin1StringView("basis")].toString().toStdString());
    const QJsonArray documents = decision.value(QLatin1StringView("documents")).toArray();
    for (const QJsonValue& document : documents)
        papers.documents.push_back(document.toString().toStdString());
    return papers;
}

std::string staffName(Context& context, const StaffId& id) {
    if (id.isNull())
        return {};
    const auto record = store::Staff(context.database()).get(id);
    return record ? record->name : std::string();
}

} // namespace

DecisionPapers papersOf(const rules::Decision& decision) {
    DecisionPapers papers;
    for (const rules::Finding& finding : decision.findings)
        addBasis(papers, std::string(finding.basis()));
    for (const rules::DocumentNeed& need : decision.documents)
        need.appendTo(papers.documents.emplace_back());
    return papers;
}

Result<ClaimReceipt> receiptOf(Context& context, const store::ClaimRecord& record) {
    const auto participant = store::Participants(context.database()).get(record.participant);
    if (!participant)
        return passOn(participant);
    const auto membership = store::Memberships(context.database()).get(record.membership);
    if (!membership)
        return passOn(membership);
    return receiptFor(context, record, *participant, *membership, papersOf(record.findingsJson));
}

ClaimReceipt receiptFor(Context& context, const store::ClaimRecord& record, const store::Participant& participant,
                        const store::Membership& membership, DecisionPapers papers) {
    const rules::Bank* const bank = context.rules().bank(record.bank.bankCode());
    return ClaimReceipt{record.id,
                        record.tracking,
                        participant.name,
                        maskedTail(participant.nik.text()),
                        membership.kpj.text(),
                        record.cause,
                        record.gross,
                        record.tax,
                        record.taxKind,
                        record.net,
                        record.remaining,
                        bank ? bank->name : record.bank.bankCode(),
                        maskedTail(record.bank.number()),
                        record.submittedOn,
                        record.dueOn,
                        record.dueIsEstimate,
                        record.slaWorkingDays,
                        record.ruleSetVersion,
                        std::move(papers.basis),
                        std::move(papers.documents)};
}

Result<std::vector<ClaimEventRow>> eventsOf(Context& context, const ClaimId& claim, TrackView view) {
    const auto events = store::Claims(context.database()).events(claim);
    if (!events)
        return passOn(events);
    std::vector<ClaimEventRow> rows;
    for (const store::ClaimEvent& event : *events)
        rows.push_back({event.at, context.clock().dayOf(event.at), event.to,
                        view == TrackView::Desk ? staffName(context, event.actor.staffId()) : std::string(),
                        view == TrackView::Public ? std::string() : event.reason});
    return rows;
}

Result<ClaimTrack> trackOf(Context& context, const ClaimId& claim, TrackView view) {
    const auto record = store::Claims(context.database()).get(claim);
    if (!record)
        return passOn(record);
    auto events = eventsOf(context, claim, view);
    if (!events)
        return passOn(events);
    return ClaimTrack{record->tracking, record->cause,         record->state,     record->submittedOn,
                      record->dueOn,    record->dueIsEstimate, *std::move(events)};
}

Result<void> checkPayee(Context& context, const Nik& nik, const std::string& name, const std::optional<Npwp>& npwp,
                        const BankAccount& bank) {
    if (npwp && !rules::checkNpwp(npwp->text(), context.rules(), nik))
        return fail(ErrorCode::InvalidInput, "the NPWP is another person's NIK", "npwp");
    if (!context.rules().bank(bank.bankCode()))
        return fail(ErrorCode::InvalidInput, "the bank is not in the list", "bank");
    if (compareNames(bank.holder(), name) == NameMatch::Different)
        return fail(ErrorCode::InvalidInput, "the account is in another name", "holder");
    return {};
}

} // namespace anjungan::service
