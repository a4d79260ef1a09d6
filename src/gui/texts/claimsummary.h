#pragma once

#include "gui/widgets/summarylist.h"
#include "rules/ruleset.h"
#include "service/claimdesk.h"

#include <QStringList>

#include <vector>

namespace anjungan::gui::texts {

/// What the desk reads of a claim before it decides: person, cause, money, account with what is unusual
/// about it, and what of the rules of its day nobody has confirmed.
[[nodiscard]] std::vector<SummaryList::Row> deskSummary(const service::DeskClaim& claim, const rules::RuleSet& rules);

/// What officers wrote to the events, in their own words.
[[nodiscard]] QStringList eventReasons(const std::vector<service::ClaimEventRow>& events);
/// A claim's life, one line an event: "22 November 2026: Diperiksa, oleh Ani. Alasan".
[[nodiscard]] QStringList eventLines(const std::vector<service::ClaimEventRow>& events);

} // namespace anjungan::gui::texts
