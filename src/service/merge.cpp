// Gabung Saldo: several cards' balances become one card's.

#include "service/person.h"
#include "service/profiles.h"
#include "store/ledger.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace anjungan::service {

namespace {

struct Plan {
    std::vector<const PersonCard*> sources; ///< with a balance, without the target
    const PersonCard* target = nullptr;
};

bool hasBalance(const PersonCard& card) {
    return card.yield.total() > Rupiah{};
}

Result<Plan> planFor(const Person& person) {
    if (person.openClaim)
        return fail(ErrorCode::RefusedByRule, "a claim is in process", "claim.none_open");
    if (std::ranges::count_if(person.cards, hasBalance) < 2)
        return fail(ErrorCode::RefusedByRule, "at most one card has a balance", "one_card");
    const rules::Facts facts = factsOf(person);
    const rules::MembershipFacts* const last = rules::derive(facts).last;
    Plan plan;
    plan.target = person.card(last->kpj);
    for (const PersonCard& card : person.cards)
        if (hasBalance(card) && &card != plan.target)
            plan.sources.push_back(&card);
    return plan;
}

/// The border between months that both cards have accrued and the one that the target shall earn for: the first of the
/// running month, or today where today ends it (its yield is accrued already).
Date valueDate(Date today) {
    const std::chrono::year_month_day day{today};
    const Date last{day.year() / day.month() / std::chrono::last};
    return today == last ? today : Date{day.year() / day.month() / 1};
}

bool isMerge(const store::AccountMove& entry) {
    return entry.code == store::TransferCode::Merge;
}

/// The transfers that empty one card into another. What came in after the border moves on the day itself: it earns
/// nothing for the running month on either card.
///
///     border                              today
///          |  settlement, merge ----------->| late merge
///          |            late contributions  |
std::vector<store::Transfer> transfersFor(const PersonCard& source, const PersonCard& target, Date today) {
    const Date border = valueDate(today);
    const MembershipId& id = source.record.membership.id;
    const auto nth = std::ranges::count_if(source.record.entries, isMerge) + 1;
    const std::string reference = "merge:" + id.text() + ":" + std::to_string(nth);
    const AccountId from = store::memberAccount(id);
    const AccountId to = store::memberAccount(target.record.membership.id);
    Rupiah late;
    for (const store::AccountMove& entry : source.record.entries)
        if (entry.date > border)
            late += entry.amount;
    late = std::max(late, Rupiah{});
    const Rupiah early = source.yield.total() - late;
    std::vector<store::Transfer> transfers;
    if (source.yield.accrued > Rupiah{})
        transfers.push_back({{},
                             store::programme::yield(),
                             from,
                             source.yield.accrued,
                             store::TransferCode::YieldSettlement,
                             border,
                             std::nullopt,
                             reference});
    if (early > Rupiah{})
        transfers.push_back({{}, from, to, early, store::TransferCode::Merge, border, std::nullopt, reference});
    if (late > Rupiah{})
        transfers.push_back({{}, from, to, late, store::TransferCode::Merge, today, std::nullopt, reference + ":late"});
    return transfers;
}

bool mergedToday(const PersonCard& card, Date today) {
    const Date border = valueDate(today);
    return std::ranges::any_of(card.record.entries, [border, today](const store::AccountMove& entry) {
        return isMerge(entry) && entry.amount > Rupiah{} && (entry.date == border || entry.date == today);
    });
}

Result<CardBalance> targetAgain(Context& context, const ParticipantId& participant, const MembershipId& target) {
    const auto person = readPerson(context, participant, context.today());
    if (!person)
        return passOn(person);
    for (const PersonCard& card : person->cards)
        if (card.record.membership.id == target)
            return cardBalance(card);
    return fail(ErrorCode::NotFound, "the card is gone", "kpj");
}

Result<void> moveAll(Context& context, const Plan& plan) {
    store::Ledger ledger(context.database());
    for (const PersonCard* source : plan.sources) {
        if (const auto done = postDueYears(context, *source); !done)
            return done;
        for (const store::Transfer& transfer : transfersFor(*source, *plan.target, context.today()))
            if (const auto done = ledger.post(transfer); !done)
                return passOn(done);
    }
    return {};
}

} // namespace

Result<MergePlan> Profiles::mergePlan(const ParticipantId& participant) {
    const auto person = readPerson(m_context, participant, m_context.today());
    if (!person)
        return passOn(person);
    const auto plan = planFor(*person);
    if (!plan)
        return passOn(plan);
    MergePlan shown{{}, plan->target->record.membership.kpj, person->total()};
    for (const PersonCard& card : person->cards)
        if (hasBalance(card))
            shown.cards.push_back(cardBalance(card));
    return shown;
}

Result<CardBalance> Profiles::merge(const ParticipantId& participant, const Actor& by) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    const auto person = readPerson(m_context, participant, m_context.today());
    if (!person)
        return passOn(person);
    const auto plan = planFor(*person);
    if (!plan) {
        const auto done = std::ranges::find_if(
            person->cards, [this](const PersonCard& card) { return mergedToday(card, m_context.today()); });
        if (plan.error().where == "one_card" && done != person->cards.end())
            return cardBalance(*done);
        return passOn(plan);
    }
    if (const auto done = moveAll(m_context, *plan); !done)
        return passOn(done);
    Journal journal(m_context);
    const std::string subject = subjectOf(participant);
    const std::string detail = std::to_string(plan->sources.size() + 1) + " cards";
    if (const auto done = journal.audit(by, "balances_merged", subject, detail); !done)
        return passOn(done);
    const auto told = journal.tellHeadOffice("balances_merged", subject,
                                             {{"participant", participant.text()},
                                              {"target_kpj", plan->target->record.membership.kpj.text()},
                                              {"total", std::to_string(person->total().value())},
                                              {"on", toText(m_context.today())}});
    if (!told)
        return passOn(told);
    const MembershipId target = plan->target->record.membership.id;
    auto card = targetAgain(m_context, participant, target);
    if (!card)
        return card;
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    spdlog::info("participant {} merged {}", participant.text(), detail);
    return card;
}

} // namespace anjungan::service
