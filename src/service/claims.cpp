#include "service/claims.h"

#include "service/claimrecords.h"
#include "service/keptdraft.h"
#include "service/person.h"
#include "store/claims.h"
#include "store/drafts.h"

namespace anjungan::service {

namespace {

void count(BreakdownLine& line, const store::AccountMove& entry) {
    switch (entry.code) {
    case store::TransferCode::ContributionEmployer:
    case store::TransferCode::ContributionWorker:
        line.contributions += entry.amount;
        return;
    case store::TransferCode::Yield:
    case store::TransferCode::YieldSettlement:
        line.yieldPosted += entry.amount;
        return;
    case store::TransferCode::Payout:
    case store::TransferCode::Tax:
        line.paidOutBefore -= entry.amount;
        return;
    case store::TransferCode::Merge:
    case store::TransferCode::Correction:
        line.merged += entry.amount;
        return;
    }
}

BreakdownLine lineOf(const PersonCard& card, Date asOf) {
    const store::Membership& m = card.record.membership;
    BreakdownLine line{m.kpj, m.employerName, {}, {}, card.accrued(), {}, {}};
    for (const store::AccountMove& entry : card.record.entries)
        if (entry.date <= asOf)
            count(line, entry);
    return line;
}

Result<Person> coveredPerson(Context& context, const ParticipantId& participant) {
    if (const auto covered = rules::checkCovered(context.today(), context.rules()); !covered)
        return passOn(covered);
    return readPerson(context, participant, context.today());
}

} // namespace

Result<ClaimSituation> Claims::situation(const ParticipantId& participant) {
    const auto person = coveredPerson(m_context, participant);
    if (!person)
        return passOn(person);
    ClaimSituation situation;
    situation.asOf = person->asOf;
    situation.facts = factsOf(*person);
    situation.onlineLimit = m_context.rules().money(rules::Parameter::OnlineLimit, person->asOf);
    situation.hasNpwp = situation.facts.hasNpwp;
    if (person->openClaim)
        situation.openClaim = person->openClaim->tracking;
    rules::Facts facts = situation.facts;
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
        facts.cause = kAllCauses[i];
        situation.causes.emplace_back(facts.cause, rules::assess(facts, m_context.rules()));
    }
    return situation;
}

Result<rules::Decision> Claims::assess(const ParticipantId& participant, ClaimCause cause) {
    const auto person = coveredPerson(m_context, participant);
    if (!person)
        return passOn(person);
    rules::Facts facts = factsOf(*person);
    facts.cause = cause;
    return rules::assess(facts, m_context.rules());
}

Result<Breakdown> Claims::breakdown(const ParticipantId& participant, ClaimCause cause, bool withNpwp) {
    const auto person = coveredPerson(m_context, participant);
    if (!person)
        return passOn(person);
    rules::Facts facts = factsOf(*person);
    facts.cause = cause;
    facts.hasNpwp = facts.hasNpwp || withNpwp;
    Breakdown breakdown{person->asOf, {}, rules::assess(facts, m_context.rules())};
    for (const PersonCard& card : person->cards)
        if (card.yield.total() != Rupiah{})
            breakdown.lines.push_back(lineOf(card, person->asOf));
    return breakdown;
}

Result<std::vector<rules::WaitingPlan>> Claims::waitingPlans(const ParticipantId& participant, ClaimCause cause, Date later,
                                                             bool withNpwp) {
    const auto person = coveredPerson(m_context, participant);
    if (!person)
        return passOn(person);
    rules::WaitingCase asked{factsOf(*person), {}};
    asked.facts.cause = cause;
    asked.facts.hasNpwp = asked.facts.hasNpwp || withNpwp;
    for (const PersonCard& card : person->cards)
        asked.accounts.push_back(accountEntries(card.record.entries, person->asOf));
    return rules::waitingPlans(asked, later, m_context.rules());
}

Result<void> Claims::saveDraft(const ParticipantId& participant, const ClaimDraft& draft) {
    return store::Drafts(m_context.database()).save(store::DraftKind::Claim, participant.text(), toJson(draft));
}

Result<std::optional<ClaimDraft>> Claims::loadDraft(const ParticipantId& participant) {
    auto draft = keptDraft(m_context, store::DraftKind::Claim, participant, &claimDraftFromJson);
    if (draft && *draft)
        if (const auto done = dropLostPhoto(m_context, (*draft)->face); !done)
            return passOn(done);
    return draft;
}

Result<void> Claims::discardDraft(const ParticipantId& participant) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto gone = store::Photos(m_context.database()).removeUnused(participant, store::PhotoKind::Claim); !gone)
        return passOn(gone);
    if (const auto gone = store::Drafts(m_context.database()).remove(store::DraftKind::Claim, participant.text());
        !gone)
        return gone;
    return transaction->commit();
}

Result<ClaimReceipt> Claims::receipt(const ClaimId& claim) {
    const auto record = store::Claims(m_context.database()).get(claim);
    if (!record)
        return passOn(record);
    return receiptOf(m_context, *record);
}

Result<ClaimTrack> Claims::track(const TrackingNumber& tracking) {
    const auto id = store::Claims(m_context.database()).findId(tracking);
    if (!id)
        return passOn(id);
    if (!*id)
        return fail(ErrorCode::NotFound, "no claim has this tracking number", "tracking");
    return trackOf(m_context, **id, TrackView::Public);
}

Result<std::vector<ClaimTrack>> Claims::claimsOf(const ParticipantId& participant) {
    const auto claims = store::Claims(m_context.database()).of(participant);
    if (!claims)
        return passOn(claims);
    std::vector<ClaimTrack> tracks;
    for (const store::ClaimSummary& claim : *claims) {
        auto track = trackOf(m_context, claim.id, TrackView::Owner);
        if (!track)
            return passOn(track);
        tracks.push_back(*std::move(track));
    }
    return tracks;
}

} // namespace anjungan::service
