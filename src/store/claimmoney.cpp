#include "store/claimmoney.h"

#include "store/query.h"

namespace anjungan::store {

namespace {

std::string referenceOf(const ClaimId& claim) {
    return "claim:" + claim.text();
}

} // namespace

Result<void> ClaimMoney::reserve(const ClaimRecord& claim) {
    const AccountId member = memberAccount(claim.membership);
    const std::string reference = referenceOf(claim.id);
    std::vector<Transfer> transfers;
    const auto add = [&](const AccountId& debit, const AccountId& credit, Rupiah amount, TransferCode code) {
        if (amount > Rupiah{})
            transfers.push_back({{}, debit, credit, amount, code, claim.submittedOn, {}, reference});
    };
    add(programme::yield(), member, claim.settlementYield, TransferCode::YieldSettlement);
    add(member, programme::payout(), claim.net, TransferCode::Payout);
    add(member, programme::tax(), claim.tax, TransferCode::Tax);
    return joinTransaction(m_database, [&]() -> Result<void> {
        const auto answers = Ledger(m_database).reserveAll(transfers);
        if (!answers)
            return passOn(answers);
        for (const Added answer : *answers)
            if (answer == Added::Differs)
                return fail(ErrorCode::Conflict, "the claim has reserved other amounts already", reference);
        return {};
    });
}

Result<void> ClaimMoney::pay(const ClaimId& claim, Date on) {
    return Ledger(m_database).postPending(referenceOf(claim), on);
}

Result<void> ClaimMoney::release(const ClaimId& claim, Date on) {
    return Ledger(m_database).voidPending(referenceOf(claim), on);
}

} // namespace anjungan::store
