#pragma once

#include "gui/balance/balanceflow.h"
#include "support/flowwalk.h"

namespace anjungan::test {

/// Somebody with a year of contributions, so that there is yield to accrue and a year to look into.
inline InventedPerson contributor() {
    InventedPerson person;
    person.cards.front().balance = Rupiah{};
    for (unsigned month = 1; month <= 10; ++month)
        person.cards.front().contributions.push_back({std::chrono::year{2026} / std::chrono::month{month}, makeDate(2026, month, 10),
                                                      Rupiah{5'000'000}, Rupiah{185'000}, Rupiah{100'000}, Rupiah{100'000}, Rupiah{50'000}});
    return person;
}

inline std::unique_ptr<FlowWalk> balanceWalk(FlowCounter& counter, const Invented& person) {
    return std::make_unique<FlowWalk>(std::make_unique<gui::BalanceFlow>(counter.kiosk, FlowCounter::signedIn(person)));
}

} // namespace anjungan::test
