#pragma once

#include "rules/assess.h"

#include <QString>

#include <optional>

/// What the rules found, as a kind officer would say it: every no tells what was looked at, why not, from which law, and
/// when or how it becomes a yes (product.md, Principles).
namespace anjungan::gui::texts {

/// What the person can do about a finding at the kiosk.
enum class FindingAction {
    None,        ///< only waiting helps
    OtherCause,  ///< another cause may serve
    Counter,     ///< a queue number for the counter
    UpdateData,  ///< Pengkinian Data
    MergeCards,  ///< Gabung Saldo
    TrackClaim,  ///< there is a claim in process
};

struct FindingText {
    QString subject; ///< what was looked at, with its figure: "Usia Anda: 54 tahun"; empty where the reason says it all
    QString reason;  ///< why not
    QString basis;   ///< "Dasar: Permenaker 4/2022 ..."
    QString remedy;  ///< when or how it becomes a yes
    FindingAction action = FindingAction::None;
};

/// With its figures hidden, in as many lines: nothing on the page moves.
[[nodiscard]] FindingText hidden(FindingText text);
/// Sentences of a rule that failed. `asOf` is the day of the decision, `asked` the cause that it is about.
[[nodiscard]] FindingText finding(const rules::Finding& finding, Date asOf, ClaimCause asked);
/// One short line for a closed choice card: the first thing that stands in the way; empty where nothing does.
[[nodiscard]] QString closedReason(const rules::Decision& decision, Date asOf);
/// The words on the button for an action; empty for None.
[[nodiscard]] QString actionText(FindingAction action);

/// The one action that helps most for a decision: what must be done first where several are needed.
[[nodiscard]] FindingAction firstAction(const rules::Decision& decision, Date asOf);

/// A line of the page of the three green checks (rules.md 3).
struct CheckText {
    QString title;  ///< "Saldo tidak lebih dari batas"
    QString figure; ///< "Rp9.850.000 dari batas Rp10.000.000"
    QString advice; ///< what to do when it is not green; empty when green
};

[[nodiscard]] CheckText balanceCheck(const rules::Facts& facts, Rupiah onlineLimit, bool green);
[[nodiscard]] CheckText membershipCheck(const rules::Facts& facts, bool green);
[[nodiscard]] CheckText dataCheck(const rules::Facts& facts, bool green);

} // namespace anjungan::gui::texts
