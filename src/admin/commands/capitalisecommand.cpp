#include "admin/commands/capitalisecommand.h"

#include "admin/jsonout.h"
#include "admin/leftout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& CapitaliseCommand::syntax() const {
    static const Syntax kSyntax{"capitalise",
                                "posts a year's yield for every account once",
                                storeOptions({{"year", "YYYY", "the year, which must be over", Need::Required}}),
                                {},
                                false};
    return kSyntax;
}

int CapitaliseCommand::run(const Arguments& arguments, Io& io) const {
    constexpr int kFirstYear = 1993;
    constexpr int kLastYear = 2199;
    const auto year = arguments.number("year", kFirstYear, kFirstYear, kLastYear);
    if (!year)
        return reportBadInput(io, year.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    ProgressLine progress(io);
    const auto report = (*maintenance)->capitalise(static_cast<int>(*year), progress.function());
    progress.clear();
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("year", static_cast<std::int64_t>(report->year)).field("accounts", report->accounts);
        json.field("posted", report->posted).field("already", report->already).field("held", report->held);
        json.field("total", report->total.value()).key("left_out");
        printLeftOut(report->leftOut, json);
        json.close().print(io.out);
        return report->leftOut.empty() ? kDone : kRefused;
    }
    io.out << report->year << ": " << report->accounts << " accounts, yield posted on " << report->posted << " ("
           << toText(report->total) << "), there already on " << report->already
           << ", left out for a claim in process " << report->held << '\n';
    printLeftOut(report->leftOut, io.out);
    return report->leftOut.empty() ? kDone : kRefused;
}

} // namespace anjungan::admin
