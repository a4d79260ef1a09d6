#include "service/referrals.h"

#include "service/context.h"
#include "service/documents.h"
#include "store/participants.h"
#include "store/referrals.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>
#include <ranges>

namespace anjungan::service {

namespace {

store::ReferralKind toStore(ReferralKind kind) {
    switch (kind) {
    case ReferralKind::Claim:
        return store::ReferralKind::Claim;
    case ReferralKind::Identity:
        return store::ReferralKind::Identity;
    case ReferralKind::Face:
        return store::ReferralKind::Face;
    case ReferralKind::Data:
        return store::ReferralKind::Data;
    }
    return store::ReferralKind::Claim;
}

ReferralKind fromStore(store::ReferralKind kind) {
    switch (kind) {
    case store::ReferralKind::Claim:
        return ReferralKind::Claim;
    case store::ReferralKind::Identity:
        return ReferralKind::Identity;
    case store::ReferralKind::Face:
        return ReferralKind::Face;
    case store::ReferralKind::Data:
        return ReferralKind::Data;
    }
    return ReferralKind::Claim;
}

/// In the order of ReferralKind.
constexpr std::array kLetters = {'A', 'B', 'C', 'D'};

std::string queueText(ReferralKind kind, int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c-%03d", kLetters[static_cast<std::size_t>(kind)], number);
    return text.data();
}

Result<std::pair<ReferralKind, int>> parseQueue(const std::string& text) {
    const auto refuse = [] {
        return fail(ErrorCode::InvalidInput, "a queue number is a letter and a number", "queue");
    };
    if (text.size() < 2)
        return refuse();
    const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    const char* const begin = text.data() + (text[1] == '-' ? 2 : 1);
    const char* const end = text.data() + text.size();
    int number = 0;
    const auto read = std::from_chars(begin, end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < 1)
        return refuse();
    for (std::size_t i = 0; i < kLetters.size(); ++i)
        if (kLetters[i] == letter)
            return std::pair(static_cast<ReferralKind>(i), number);
    return refuse();
}

Result<ReferralSlip> slipOf(Context& context, const store::Referral& referral) {
    const auto participant = store::Participants(context.database()).get(referral.participant);
    if (!participant)
        return passOn(participant);
    const ReferralKind kind = fromStore(referral.kind);
    return ReferralSlip{referral.id,
                        queueText(kind, referral.queueNumber),
                        kind,
                        referral.day,
                        participant->name,
                        referral.cause,
                        referral.reasons,
                        referral.documents,
                        {}};
}

Result<ReferralSlip> deskSlipOf(Context& context, const store::Referral& referral) {
    auto slip = slipOf(context, referral);
    if (slip)
        slip->note = referral.note;
    return slip;
}

using MakeSlip = Result<ReferralSlip> (*)(Context&, const store::Referral&);

Result<std::vector<ReferralSlip>> slipsOf(Context& context, const Result<std::vector<store::Referral>>& referrals, MakeSlip make) {
    if (!referrals)
        return passOn(referrals);
    std::vector<ReferralSlip> slips;
    for (const store::Referral& referral : *referrals) {
        auto slip = make(context, referral);
        if (!slip)
            return passOn(slip);
        slips.push_back(*std::move(slip));
    }
    return slips;
}

} // namespace

Result<ReferralSlip> Referrals::refer(const ParticipantId& participant, ReferralKind kind,
                                      std::optional<ClaimCause> cause, std::vector<std::string> reasons,
                                      const std::string& note) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    auto documents = documentsFor(m_context, participant, cause);
    if (!documents)
        return passOn(documents);
    store::Referral referral;
    referral.id = ReferralId::make(m_context.clock());
    referral.kind = toStore(kind);
    referral.day = m_context.today();
    referral.participant = participant;
    referral.cause = cause;
    referral.reasons = std::move(reasons);
    referral.documents = *std::move(documents);
    referral.note = note;
    referral.createdAt = m_context.now();
    const ReferralId made = referral.id;
    const auto kept = store::Referrals(m_context.database()).add(std::move(referral));
    if (!kept)
        return passOn(kept);
    if (kept->id == made) {
        const std::string queue = queueText(kind, kept->queueNumber);
        if (const auto done = Journal(m_context).audit(Actor::participant(participant), "referral_opened",
                                                       subjectOf(kept->id), queue);
            !done)
            return passOn(done);
    }
    auto slip = slipOf(m_context, *kept);
    if (!slip)
        return slip;
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return slip;
}

Result<std::vector<ReferralSlip>> Referrals::openOn(Date day) {
    return slipsOf(m_context, store::Referrals(m_context.database()).open(day), &slipOf);
}

Result<std::vector<ReferralSlip>> Referrals::open() {
    return slipsOf(m_context, store::Referrals(m_context.database()).open(std::nullopt), &deskSlipOf);
}

Result<ReferralSlip> Referrals::findAtDesk(const std::string& queueNumber) {
    const auto queue = parseQueue(queueNumber);
    if (!queue)
        return passOn(queue);
    store::Referrals referrals(m_context.database());
    const auto today = referrals.find(m_context.today(), toStore(queue->first), queue->second);
    if (!today)
        return passOn(today);
    if (*today)
        return deskSlipOf(m_context, **today);
    const auto open = referrals.open(std::nullopt);
    if (!open)
        return passOn(open);
    for (const store::Referral& referral : std::views::reverse(*open))
        if (referral.kind == toStore(queue->first) && referral.queueNumber == queue->second)
            return deskSlipOf(m_context, referral);
    return fail(ErrorCode::NotFound, "nobody waits with this queue number", "queue");
}

Result<ReferralSlip> Referrals::find(Date day, const std::string& queueNumber) {
    const auto queue = parseQueue(queueNumber);
    if (!queue)
        return passOn(queue);
    const auto referral = store::Referrals(m_context.database()).find(day, toStore(queue->first), queue->second);
    if (!referral)
        return passOn(referral);
    if (!*referral)
        return fail(ErrorCode::NotFound, "no such queue number on that day", "queue");
    return slipOf(m_context, **referral);
}

Result<void> Referrals::close(const ReferralId& referral, const StaffId& by, const std::string& note) {
    const auto text = checkedText(note, 500);
    if (!text)
        return fail(ErrorCode::InvalidInput, "a referral is closed with a note", "note");
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto member = enabledStaff(m_context, by); !member)
        return passOn(member);
    const auto changed =
        store::Referrals(m_context.database()).changeState(referral, store::ReferralState::Done, by, *text);
    if (!changed)
        return changed;
    if (const auto done = Journal(m_context).audit(Actor::staff(by), "referral_closed", subjectOf(referral)); !done)
        return done;
    return transaction->commit();
}

} // namespace anjungan::service
