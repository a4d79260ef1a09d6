#pragma once

#include "gui/balance/balanceflow.h"
#include "gui/widgets/datatable.h"
#include "support/kioskrig.h"

#include <QRegularExpression>

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

inline std::unique_ptr<FlowWalk> balanceWalk(KioskRig& counter, const Invented& person) {
    return std::make_unique<FlowWalk>(std::make_unique<gui::BalanceFlow>(counter.kiosk, signedIn(person)));
}

/// An active card and one that ended, each with a balance.
inline InventedPerson withTwoCards() {
    InventedPerson person;
    InventedCard old;
    old.end = makeDate(2020, 5, 31);
    old.endReason = EndReason::Resignation;
    old.employer = "CV Lama Makmur";
    old.balance = Rupiah{1'250'000};
    person.cards.front().balance = Rupiah{3'000'000};
    person.cards.push_back(old);
    return person;
}

/// Every word on the page, with the cells of its tables.
inline QString everything(FlowWalk& walk) {
    QStringList words{walk.allText()};
    for (const gui::DataTable* table : walk.flow().page()->findChildren<gui::DataTable*>())
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (const QTableWidgetItem* item = table->item(row, column))
                    words << item->text();
    return words.join(QLatin1Char('\n'));
}

/// Whether the page's amounts go away while nobody touches the screen, and come back.
inline void checkHiding(FlowWalk& walk) {
    const QRegularExpression amount(QStringLiteral("Rp[0-9]"));
    REQUIRE(everything(walk).contains(amount));
    walk.flow().page()->setFiguresHidden(true);
    CHECK_FALSE(everything(walk).contains(amount));
    walk.flow().page()->setFiguresHidden(false);
    CHECK(everything(walk).contains(amount));
}

} // namespace anjungan::test
