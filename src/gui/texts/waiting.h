#pragma once

#include "rules/waiting.h"

#include <QString>

#include <vector>

/// "Kalau saya tunggu?" in words: what one plan brings, when, where and with what tax.
namespace anjungan::gui::texts {

struct WaitingLine {
    QString id; ///< "when", "balance", "place", "duration", "tax", "remaining"
    QString label;
    QString value;
    bool isMoney = false; ///< hidden from passers-by
};

struct WaitingText {
    QString title;
    QString difference; ///< against claiming now; of that one, that nothing is waited for; empty where one figure can't compare
    QString reason;     ///< why it can't be done; empty where it can
    std::vector<WaitingLine> lines;
};

/// `now` is the plan of today, which the others are compared with.
[[nodiscard]] WaitingText waitingText(const rules::WaitingPlan& plan, const rules::WaitingPlan& now);

} // namespace anjungan::gui::texts
