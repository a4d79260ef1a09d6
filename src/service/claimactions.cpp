// What staff do to a claim: one change of state with its event, money, audit and outbox rows in one transaction.

#include "service/claimdesk.h"
#include "service/claimrecords.h"
#include "service/claimstates.h"
#include "service/maintenance.h"
#include "store/claimmoney.h"
#include "store/claims.h"
#include "store/participants.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

/// What is still allowed once everything was read under the write lock.
Result<void> checkAllowed(const StaffMember& member, const store::ClaimRecord& record, ClaimState to) {
    const StateChange* const change = findChange(record.state, to);
    if (!change)
        return fail(ErrorCode::Conflict, "the claim is " + std::string(toText(record.state)) + " by now", "state");
    if (!mayChange(member.role, *change))
        return fail(ErrorCode::NotAllowed, "the role does not allow it", "role");
    if (to == ClaimState::Approved && record.verifiedBy == member.id)
        return fail(ErrorCode::NotAllowed, "the one who verified can't approve", "four_eyes");
    return {};
}

/// A claim goes on towards its money only with a face that is settled.
Result<void> checkFaceSettled(Context& context, const store::ClaimRecord& record, ClaimState to) {
    if (to != ClaimState::Verified && to != ClaimState::Approved)
        return {};
    const auto standing = faceStanding(context, record.id, record.face);
    if (!standing)
        return passOn(standing);
    switch (*standing) {
    case FaceStanding::Settled:
        return {};
    case FaceStanding::Undecided:
        return fail(ErrorCode::RefusedByRule, "nobody has compared the two pictures yet", "face_undecided");
    case FaceStanding::Refused:
        return fail(ErrorCode::RefusedByRule, "the desk refused the face", "face_refused");
    }
    return {};
}

/// Paid money carries the day of submission: the amounts were frozen for that day, and what was reserved earns nothing
/// after it (docs/decisions).
Result<void> moveMoney(Context& context, const store::ClaimRecord& record, ClaimState to) {
    store::ClaimMoney money(context.database());
    switch (to) {
    case ClaimState::Paid:
        return money.pay(record.id, record.submittedOn);
    case ClaimState::Rejected:
    case ClaimState::Cancelled:
        return money.release(record.id, context.today());
    case ClaimState::Submitted:
    case ClaimState::Verified:
    case ClaimState::Approved:
    case ClaimState::SentToBank:
    case ClaimState::Returned:
        return {};
    }
    return {};
}

Result<void> tell(Context& context, const store::ClaimRecord& record, const Actor& by, const StateChange& change) {
    Journal journal(context);
    const std::string action(change.action);
    const std::string subject = subjectOf(record.id);
    if (const auto done = journal.audit(by, action, subject, record.tracking.text()); !done)
        return done;
    return journal.tellHeadOffice(action, subject,
                                  {{"claim", record.id.text()},
                                   {"tracking", record.tracking.text()},
                                   {"from", std::string(toText(change.from))},
                                   {"to", std::string(toText(change.to))},
                                   {"on", toText(context.today())}});
}

/// Within the caller's transaction.
Result<void> change(Context& context, const store::ClaimRecord& record, const Actor& by, ClaimState to,
                    const std::string& reason) {
    const store::ClaimEvent event{context.now(), storeActor(by), record.state, to, reason};
    // The money first: the store refuses a claim that ends while its reserve is still held.
    if (const auto done = moveMoney(context, record, to); !done)
        return done;
    if (const auto done = store::Claims(context.database()).changeState(record.id, event, context.today()); !done)
        return done;
    return tell(context, record, by, *findChange(record.state, to));
}

Date reserveEnds(const Context& context, Date returnedOn) {
    return returnedOn + std::chrono::days{context.rules().value(rules::Parameter::ReturnedReserve, returnedOn)};
}

/// The branch's day of the last return.
Result<Date> returnedOn(Context& context, const ClaimId& claim) {
    const auto events = store::Claims(context.database()).events(claim);
    if (!events)
        return passOn(events);
    Date day{};
    for (const store::ClaimEvent& event : *events)
        if (event.to == ClaimState::Returned)
            day = context.clock().dayOf(event.at);
    return day;
}

Result<void> act(Context& context, const ClaimId& claim, const StaffMember& by, ClaimState to,
                 const std::string& reason) {
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    const auto member = enabledStaff(context, by.id);
    if (!member)
        return passOn(member);
    const auto record = store::Claims(context.database()).get(claim);
    if (!record)
        return passOn(record);
    if (const auto allowed = checkAllowed(*member, *record, to); !allowed)
        return allowed;
    if (const auto face = checkFaceSettled(context, *record, to); !face)
        return face;
    if (record->state == ClaimState::Returned && to == ClaimState::Submitted) {
        const auto day = returnedOn(context, claim);
        if (!day)
            return passOn(day);
        if (context.today() > reserveEnds(context, *day))
            return fail(ErrorCode::RefusedByRule, "the reserve has ended", "reserve");
    }
    if (const auto done = change(context, *record, Actor::staff(member->id), to, reason); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    spdlog::info("claim {} {}", claim.text(), toText(to));
    return {};
}

Result<void> actWithReason(Context& context, const ClaimId& claim, const StaffMember& by, ClaimState to,
                           const std::string& reason) {
    const auto text = checkedText(reason, kLongestReason);
    if (!text && text.error().where == kTextEmpty)
        return fail(ErrorCode::InvalidInput, "this needs a reason", "reason");
    if (!text)
        return fail(ErrorCode::InvalidInput, text.error().detail, "reason");
    return act(context, claim, by, to, *text);
}

} // namespace

Result<void> ClaimDesk::verify(const ClaimId& claim, const StaffMember& by) {
    return act(m_context, claim, by, ClaimState::Verified, {});
}

Result<void> ClaimDesk::approve(const ClaimId& claim, const StaffMember& by) {
    return act(m_context, claim, by, ClaimState::Approved, {});
}

Result<void> ClaimDesk::sendBack(const ClaimId& claim, const StaffMember& by, const std::string& reason) {
    return actWithReason(m_context, claim, by, ClaimState::Returned, reason);
}

Result<void> ClaimDesk::reject(const ClaimId& claim, const StaffMember& by, const std::string& reason) {
    return actWithReason(m_context, claim, by, ClaimState::Rejected, reason);
}

Result<void> ClaimDesk::cancel(const ClaimId& claim, const StaffMember& by, const std::string& reason) {
    return actWithReason(m_context, claim, by, ClaimState::Cancelled, reason);
}

Result<void> ClaimDesk::sendToBank(const ClaimId& claim, const StaffMember& by) {
    return act(m_context, claim, by, ClaimState::SentToBank, {});
}

Result<void> ClaimDesk::pay(const ClaimId& claim, const StaffMember& by) {
    return act(m_context, claim, by, ClaimState::Paid, {});
}

Result<void> ClaimDesk::resume(const ClaimId& claim, const StaffMember& by, const std::string& note) {
    return actWithReason(m_context, claim, by, ClaimState::Submitted, note);
}

Result<void> ClaimDesk::repairPayee(const ClaimId& claim, const StaffMember& by, const BankAccount& bank,
                                    const std::optional<Npwp>& npwp) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    const auto member = enabledOfficer(m_context, by.id);
    if (!member)
        return passOn(member);
    store::Claims claims(m_context.database());
    const auto record = claims.get(claim);
    if (!record)
        return passOn(record);
    const auto participant = store::Participants(m_context.database()).get(record->participant);
    if (!participant)
        return passOn(participant);
    const std::optional<Npwp>& kept = npwp ? npwp : record->npwp;
    if (const auto payee = checkPayee(m_context, participant->nik, participant->name, kept, bank); !payee)
        return payee;
    if (const auto done = claims.repairPayee(claim, bank, kept); !done)
        return done;
    const Actor actor = Actor::staff(member->id);
    if (const auto done = Journal(m_context).audit(actor, "claim_payee_repaired", subjectOf(claim)); !done)
        return done;
    return transaction->commit();
}

namespace {

/// Ends the reserve of a returned claim whose time is over; false where it is not, or the claim has gone on.
Result<bool> releaseOne(Context& context, const ClaimId& claim) {
    const auto day = returnedOn(context, claim);
    if (!day)
        return passOn(day);
    if (context.today() <= reserveEnds(context, *day))
        return false;
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    const auto record = store::Claims(context.database()).get(claim);
    if (!record)
        return passOn(record);
    if (record->state != ClaimState::Returned)
        return false;
    const Actor by = Actor::system("reserve_ended");
    if (const auto done = change(context, *record, by, ClaimState::Cancelled, "reserve_ended"); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return true;
}

} // namespace

Result<int> ClaimDesk::releaseExpired() {
    // A rehearsal on another day must not cancel what people really hold.
    if (m_context.clock().pretendedOn() && m_context.database().purpose() != store::Purpose::Training)
        return fail(ErrorCode::RefusedByRule, "on a day that is not today, claims end in a training store only", "clock");
    const auto returned = store::Claims(m_context.database()).list(ClaimState::Returned);
    if (!returned)
        return passOn(returned);
    int released = 0;
    for (const store::ClaimSummary& claim : *returned) {
        const auto done = releaseOne(m_context, claim.id);
        if (done) {
            released += *done ? 1 : 0;
            continue;
        }
        // One damaged claim must not hold everybody's money.
        if (!isOfOneOnly(done.error()))
            return passOn(done);
        spdlog::warn("claim {} can't be read and keeps its reserve: {}", claim.id.text(), done.error().detail);
    }
    return released;
}

} // namespace anjungan::service
