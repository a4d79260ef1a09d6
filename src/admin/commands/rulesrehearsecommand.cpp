#include "admin/commands/rulesrehearsecommand.h"

#include "admin/jsonout.h"
#include "admin/leftout.h"
#include "admin/rulesource.h"
#include "admin/storecall.h"

#include <algorithm>
#include <ostream>
#include <set>

namespace anjungan::admin {

namespace {

std::int64_t peopleIn(const service::RehearsalReport& report) {
    std::set<std::string> people;
    for (const service::RehearsalRow& row : report.rows)
        people.insert(row.participant.text());
    return static_cast<std::int64_t>(people.size());
}

void printText(const service::RehearsalReport& report, std::ostream& out) {
    for (const service::RehearsalRow& row : report.rows)
        out << row.participant.text() << "  " << toText(row.cause) << "  " << toText(row.before) << " -> "
            << toText(row.after) << "  net " << toText(row.netBefore) << " -> " << toText(row.netAfter) << '\n';
    out << peopleIn(report) << " of " << report.participants << " people would get another answer\n";
    printLeftOut(report.leftOut, out);
}

void printJson(const service::RehearsalReport& report, std::ostream& out) {
    JsonOut json;
    json.open()
        .field("participants", report.participants)
        .field("people_changed", peopleIn(report))
        .key("changes")
        .openList();
    for (const service::RehearsalRow& row : report.rows) {
        json.open().field("participant", std::string_view{row.participant.text()}).field("cause", toText(row.cause));
        json.field("before", toText(row.before)).field("after", toText(row.after));
        json.field("net_before", row.netBefore.value()).field("net_after", row.netAfter.value()).close();
    }
    json.closeList().key("left_out");
    printLeftOut(report.leftOut, json);
    json.close().print(out);
}

} // namespace

const Syntax& RulesRehearseCommand::syntax() const {
    static const Syntax kSyntax{"rules rehearse",
                                "who in a store would get another answer under an amendment",
                                storeOptions({{"as-of", "DATE", "the day; else today", Need::Optional}}),
                                {"NAME|FILE"},
                                false};
    return kSyntax;
}

int RulesRehearseCommand::run(const Arguments& arguments, Io& io) const {
    auto amendment = findAmendment(arguments.positional().front());
    if (!amendment)
        return reportBadInput(io, amendment.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto on = arguments.date("as-of", (*call)->today());
    if (!on)
        return reportBadInput(io, on.error());
    auto amendments = (*call)->amendments();
    amendments.push_back(std::move(*amendment));
    const auto other = rules::loadEmbeddedRuleSet(amendments);
    if (!other)
        return reportBadInput(io, other.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto report = (*maintenance)->rehearse(*other, *on);
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json())
        printJson(*report, io.out);
    else
        printText(*report, io.out);
    return report->leftOut.empty() ? kDone : kRefused;
}

} // namespace anjungan::admin
