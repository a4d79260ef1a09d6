#pragma once

#include "domain/personname.h"
#include "gui/texts/findings.h"
#include "print/paper.h"

#include <optional>
#include <string>
#include <vector>

/// Kesiapan klaim in words: what of a wished cause is ready and what is missing, before any form (product.md, "The rules
/// explain themselves"), and whether the three names of a person agree.
namespace anjungan::gui::texts {

/// One condition that is met.
struct ReadyItem {
    QString id; ///< the rule's id
    QString text;
};

struct Readiness {
    std::vector<ReadyItem> ready;
    std::vector<FindingText> missing; ///< in the order of the cause's rules
    QStringList documents;            ///< to bring, in the words of texts/documents.h
};

[[nodiscard]] Readiness readiness(const rules::Decision& decision, Date asOf, ClaimCause cause);
/// The news in one short line: "Semua syarat sudah siap".
[[nodiscard]] QString readinessHeading(Outcome outcome);

/// The names of one person as three papers have them, as typed; an empty one was not given.
struct NamePapers {
    std::string record; ///< the membership record's
    std::string ktp;
    std::string bank;
};

struct NameVerdict {
    NameMatch match = NameMatch::Same;
    QString text; ///< whether they agree, and else who can correct it and with what
};

/// How the name on the KTP agrees with the record; none where it was not given.
[[nodiscard]] std::optional<NameVerdict> ktpVerdict(const NamePapers& names);
/// How the account's name agrees with the record, by the rule that a claim is paid by (rules.md 10).
[[nodiscard]] std::optional<NameVerdict> bankVerdict(const NamePapers& names);

/// The slip to take home. Always in Indonesian.
struct ReadinessSlip {
    std::string name;
    ClaimCause cause{};
    Date asOf{};
    const rules::Decision& decision;
    NamePapers names;
};
[[nodiscard]] print::Paper readinessPaper(const ReadinessSlip& slip);

} // namespace anjungan::gui::texts
