#pragma once

#include "support/branchfixture.h"

namespace anjungan::test {

/// An active card with three million and one that ended with a million and a quarter: what Gabung Saldo is for.
inline InventedPerson withTwoBalances() {
    InventedPerson person;
    InventedCard old;
    old.end = makeDate(2020, 5, 31);
    old.endReason = EndReason::Resignation;
    old.balance = Rupiah{1'250'000};
    person.cards.front().balance = Rupiah{3'000'000};
    person.cards.push_back(old);
    return person;
}

} // namespace anjungan::test
