#include "service/corrections.h"

#include "service/context.h"
#include "store/corrections.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/staff.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {


std::string subjectOf(const CorrectionId& id) {
    return "correction:" + id.text();
}

Result<void> checkFree(Context& context, const MembershipId& card, Rupiah amount) {
    const auto balance = store::Ledger(context.database()).balance(store::memberAccount(card));
    if (!balance)
        return passOn(balance);
    if (balance->available() + amount < Rupiah{})
        return fail(ErrorCode::RefusedByRule, "the card does not have that much free", "balance");
    return {};
}

store::Transfer transferFor(const store::CorrectionRecord& correction, Date today) {
    const AccountId member = store::memberAccount(correction.membership);
    const bool credited = correction.amount > Rupiah{};
    return {.id = {},
            .debit = credited ? store::programme::correction() : member,
            .credit = credited ? member : store::programme::correction(),
            .amount = credited ? correction.amount : Rupiah{} - correction.amount,
            .code = store::TransferCode::Correction,
            .bookedOn = today,
            .blth = {},
            .reference = subjectOf(correction.id)};
}

Result<void> mayDecide(const StaffMember& member, const store::CorrectionRecord& correction, CorrectionState to) {
    const bool own = correction.proposedBy == member.id;
    if (to == CorrectionState::Posted && own)
        return fail(ErrorCode::NotAllowed, "the one who proposed can't post", "four_eyes");
    if (member.role != Role::Penyelia && !(to == CorrectionState::Refused && own))
        return fail(ErrorCode::NotAllowed, "the role does not allow it", "role");
    return {};
}

Result<void> tellPosted(Context& context, const store::CorrectionRecord& correction) {
    const auto card = store::Memberships(context.database()).get(correction.membership);
    if (!card)
        return passOn(card);
    return Journal(context).tellHeadOffice("correction_posted", subjectOf(correction.id),
                                           {{"correction", correction.id.text()},
                                            {"kpj", card->kpj.text()},
                                            {"amount", std::to_string(correction.amount.value())},
                                            {"reason", correction.reason},
                                            {"on", toText(context.today())}});
}

Result<void> decide(Context& context, const CorrectionId& id, const StaffMember& by, CorrectionState to) {
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    const auto member = enabledStaff(context, by.id);
    if (!member)
        return passOn(member);
    store::Corrections corrections(context.database());
    const auto correction = corrections.get(id);
    if (!correction)
        return passOn(correction);
    if (const auto may = mayDecide(*member, *correction, to); !may)
        return may;
    if (const auto done = corrections.decide(id, to, member->id); !done)
        return done;
    if (to == CorrectionState::Posted) {
        if (const auto posted = store::Ledger(context.database()).post(transferFor(*correction, context.today())); !posted)
            return passOn(posted);
        if (const auto told = tellPosted(context, *correction); !told)
            return told;
    }
    const std::string action = "correction_" + std::string(toText(to));
    const std::string detail = "membership " + correction->membership.text();
    if (const auto done = Journal(context).audit(Actor::staff(member->id), action, subjectOf(id), detail); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    spdlog::info("correction {} {}", id.text(), toText(to));
    return {};
}

} // namespace

Result<CorrectionId> Corrections::propose(const Kpj& kpj, Rupiah amount, const std::string& reason, const StaffMember& by) {
    if (amount == Rupiah{})
        return fail(ErrorCode::InvalidInput, "a correction needs an amount", "amount");
    const auto text = checkedText(reason, kLongestReason);
    if (!text)
        return fail(ErrorCode::InvalidInput, "a correction needs a reason of at most 300 characters", "reason");
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    const auto member = enabledOfficer(m_context, by.id);
    if (!member)
        return passOn(member);
    const auto card = store::Memberships(m_context.database()).findId(kpj);
    if (!card)
        return passOn(card);
    if (!*card)
        return fail(ErrorCode::NotFound, "no card on record has this KPJ", "kpj");
    if (const auto isFree = checkFree(m_context, **card, amount); !isFree)
        return passOn(isFree);
    const CorrectionId id = CorrectionId::make(m_context.clock());
    const store::CorrectionRecord record{id, **card, amount, *text, CorrectionState::Proposed, member->id, m_context.now(), {}, {}};
    if (const auto done = store::Corrections(m_context.database()).add(record); !done)
        return passOn(done);
    const std::string detail = "membership " + (*card)->text();
    if (const auto done = Journal(m_context).audit(Actor::staff(member->id), "correction_proposed", subjectOf(id), detail); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return id;
}

Result<void> Corrections::post(const CorrectionId& correction, const StaffMember& by) {
    return decide(m_context, correction, by, CorrectionState::Posted);
}

Result<void> Corrections::refuse(const CorrectionId& correction, const StaffMember& by) {
    return decide(m_context, correction, by, CorrectionState::Refused);
}

Result<std::vector<CorrectionRow>> Corrections::list(std::optional<CorrectionState> state) {
    const auto records = store::Corrections(m_context.database()).list(state);
    if (!records)
        return passOn(records);
    const auto codeOf = [this](const StaffId& id) -> Result<std::string> {
        if (id.isNull())
            return std::string();
        const auto member = store::Staff(m_context.database()).get(id);
        if (!member)
            return passOn(member);
        return member->code;
    };
    std::vector<CorrectionRow> rows;
    for (const store::CorrectionRecord& record : *records) {
        const auto card = store::Memberships(m_context.database()).get(record.membership);
        if (!card)
            return passOn(card);
        const auto proposer = codeOf(record.proposedBy);
        const auto decider = codeOf(record.decidedBy);
        if (!proposer || !decider)
            return passOn(proposer ? decider : proposer);
        rows.push_back({record.id, card->kpj, record.amount, record.reason, record.state, *proposer, record.proposedAt, *decider});
    }
    return rows;
}

} // namespace anjungan::service
