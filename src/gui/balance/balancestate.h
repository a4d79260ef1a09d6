#pragma once

#include "service/balances.h"

#include <optional>
#include <vector>

namespace anjungan::gui {

/// What the pages of Cek Saldo share. Owner: the flow; figures leave memory with it.
struct BalanceState {
    std::optional<service::BalanceOverview> overview; ///< empty until the first page has asked
    std::size_t card = 0;                             ///< the card on show, an index into overview->cards
    std::vector<service::YearRow> years;
    int year = 0; ///< the year whose months are shown

    [[nodiscard]] const service::CardBalance* shownCard() const {
        return overview && card < overview->cards.size() ? &overview->cards[card] : nullptr;
    }
};

} // namespace anjungan::gui
