// Filing a claim (wizard step 10): the decision is made again under the write lock, and everything that a claim is
// stands in the store together or not at all.

#include "rules/decisionjson.h"
#include "rules/factsjson.h"
#include "rules/workingdays.h"
#include "service/claimrecords.h"
#include "service/claims.h"
#include "service/person.h"
#include "store/claimmoney.h"
#include "store/claims.h"
#include "store/drafts.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace anjungan::service {

namespace {

constexpr int kTrackingTries = 5;

rules::FailsTo failsTo(Outcome outcome) {
    switch (outcome) {
    case Outcome::NotEligible:
        return rules::FailsTo::NotEligible;
    case Outcome::Branch:
        return rules::FailsTo::Branch;
    case Outcome::ActionRequired:
    case Outcome::Online:
        break;
    }
    return rules::FailsTo::ActionRequired;
}

Result<void> checkOnline(const rules::Decision& decision) {
    if (decision.outcome == Outcome::Online)
        return {};
    const auto decisive = std::ranges::find_if(decision.findings, [&](const rules::Finding& finding) {
        return !finding.passed && finding.rule().failsTo == failsTo(decision.outcome);
    });
    return fail(ErrorCode::RefusedByRule, "the rules do not let this claim go online",
                decisive == decision.findings.end() ? std::string() : std::string(decisive->id()));
}

/// The one card with a balance (rule membership.merged).
const PersonCard& payingCard(const Person& person) {
    return *std::ranges::max_element(person.cards, {}, [](const PersonCard& card) { return card.yield.total(); });
}

struct Filing {
    const Person& person;
    const ClaimRequest& request;
    const rules::Facts& facts;
    const rules::Decision& decision;
    const std::optional<Npwp>& npwp;
    const StaffId& assistedBy;
};

store::ClaimRecord recordOf(Context& context, const Filing& filing) {
    const PersonCard& card = payingCard(filing.person);
    const rules::Payout& payout = *filing.decision.payout;
    const Date today = filing.person.asOf;
    const rules::DueDate due = rules::nthWorkingDayAfter(today, filing.decision.slaWorkingDays, context.rules());
    return store::ClaimRecord{.id = filing.request.id,
                              .tracking = filing.request.tracking ? *filing.request.tracking : TrackingNumber::make(today),
                              .participant = filing.person.participant.id,
                              .membership = card.record.membership.id,
                              .cause = filing.request.cause,
                              .state = ClaimState::Submitted,
                              .total = card.yield.total(),
                              .settlementYield = card.yield.accrued,
                              .gross = payout.gross,
                              .tax = payout.tax,
                              .taxKind = payout.taxKind,
                              .net = payout.net,
                              .remaining = payout.remaining,
                              .ruleSetVersion = context.rules().version(),
                              .factsJson = rules::factsToJson(filing.facts),
                              .findingsJson = rules::decisionToJson(filing.decision),
                              .bank = filing.request.bank,
                              .npwp = filing.npwp,
                              .face = filing.request.face,
                              .submittedAt = context.now(),
                              .submittedOn = today,
                              .dueOn = due.date,
                              .dueIsEstimate = due.estimate,
                              .slaWorkingDays = filing.decision.slaWorkingDays,
                              .assistedBy = filing.assistedBy,
                              .verifiedBy = {},
                              .approvedBy = {},
                              .paidOn = {}};
}

/// Adds the claim; a tracking number that is taken by chance is made anew. Looked up before, under the write lock: on a server
/// a row that is refused ends the whole transaction.
Result<void> addClaim(Context& context, store::ClaimRecord& record, const Actor& by) {
    store::Claims claims(context.database());
    for (int attempt = 1; attempt <= kTrackingTries; ++attempt) {
        const auto taken = claims.findId(record.tracking);
        if (!taken)
            return passOn(taken);
        if (!*taken)
            break;
        record.tracking = TrackingNumber::make(record.submittedOn);
    }
    if (const auto added = claims.addNew(record, storeActor(by)); !added)
        return passOn(added);
    return {};
}

Result<void> write(Context& context, store::ClaimRecord& record, const Person& person) {
    const Actor by = Actor::participant(record.participant);
    if (const auto done = postDueYears(context, payingCard(person)); !done)
        return done;
    if (const auto done = addClaim(context, record, by); !done)
        return done;
    if (const auto done = store::ClaimMoney(context.database()).reserve(record); !done)
        return done;
    Journal journal(context);
    const std::string detail = std::string(toText(record.cause)) + ", face " + std::string(toText(record.face.method)) +
                               (record.assistedBy.isNull() ? std::string() : ", assisted");
    if (const auto done = journal.audit(by, "claim_submitted", subjectOf(record.id), detail); !done)
        return done;
    const std::vector<Journal::Field> body = {{"claim", record.id.text()},
                                              {"tracking", record.tracking.text()},
                                              {"nik", person.participant.nik.text()},
                                              {"kpj", payingCard(person).record.membership.kpj.text()},
                                              {"cause", std::string(toText(record.cause))},
                                              {"gross", std::to_string(record.gross.value())},
                                              {"tax", std::to_string(record.tax.value())},
                                              {"net", std::to_string(record.net.value())},
                                              {"submitted_on", toText(record.submittedOn)},
                                              {"rule_set", record.ruleSetVersion}};
    if (const auto done = journal.tellHeadOffice("claim_submitted", subjectOf(record.id), body); !done)
        return done;
    return store::Drafts(context.database()).remove(store::DraftKind::Claim, record.participant.text());
}

Result<ClaimReceipt> filedBefore(Context& context, const ParticipantId& participant, const ClaimRequest& request,
                                 const store::ClaimRecord& record) {
    if (record.participant != participant)
        return fail(ErrorCode::Conflict, "the claim id is another person's", "claim");
    if (record.cause != request.cause || record.bank != request.bank)
        return fail(ErrorCode::Conflict, "this claim was filed before, with another cause or account", "claim");
    return receiptOf(context, record);
}

} // namespace

Result<ClaimReceipt> Claims::submit(const ParticipantId& participant, const ClaimRequest& request,
                                    const StaffId& assistedBy) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (!isUuid(request.id.text()))
        return fail(ErrorCode::InvalidInput, "a claim needs an id of its own", "claim");
    const auto before = store::Claims(m_context.database()).find(request.id);
    if (!before)
        return passOn(before);
    if (*before)
        return filedBefore(m_context, participant, request, **before);

    const auto person = readPerson(m_context, participant, m_context.today());
    if (!person)
        return passOn(person);
    const std::optional<Npwp>& npwp = request.npwp ? request.npwp : person->participant.npwp;
    rules::Facts facts = factsOf(*person);
    facts.cause = request.cause;
    facts.hasNpwp = npwp.has_value();
    if (const auto covered = rules::checkCovered(facts.asOf, m_context.rules()); !covered)
        return passOn(covered);
    const rules::Decision decision = rules::assess(facts, m_context.rules());
    if (const auto online = checkOnline(decision); !online)
        return passOn(online);
    // The law knows a part of a few rupiah that rounds down to nothing; a claim over nothing is not filed.
    if (decision.payout->gross <= Rupiah{})
        return fail(ErrorCode::RefusedByRule, "the part that is paid comes to nothing", "balance.positive");
    if (decision.npwpRequired && !npwp)
        return fail(ErrorCode::InvalidInput, "this claim needs an NPWP", "npwp");
    const store::Participant& record = person->participant;
    if (const auto payee = checkPayee(m_context, record.nik, record.name, request.npwp, request.bank); !payee)
        return passOn(payee);
    if (const auto face = checkFace(m_context, participant, PhotoPurpose::Claim, request.face); !face)
        return passOn(face);
    if (!assistedBy.isNull())
        if (const auto helper = enabledStaff(m_context, assistedBy); !helper)
            return passOn(helper);

    const StaffId& helper = assistedBy.isNull() ? request.face.vouchedBy : assistedBy;
    store::ClaimRecord claim = recordOf(m_context, {*person, request, facts, decision, npwp, helper});
    if (const auto done = write(m_context, claim, *person); !done)
        return passOn(done);
    const ClaimReceipt receipt = receiptFor(m_context, claim, record, payingCard(*person).record.membership, papersOf(decision));
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    spdlog::info("claim {} submitted, {}", claim.id.text(), toText(claim.cause));
    return receipt;
}

} // namespace anjungan::service
