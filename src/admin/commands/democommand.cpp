#include "admin/commands/democommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <algorithm>
#include <limits>
#include <ostream>

namespace anjungan::admin {

namespace {

void padTo(std::string& line, std::size_t width) {
    line.resize(std::max(line.size() + 1, width), ' ');
}

/// "3.1 %"
std::string percent(int part, int whole) {
    const int tenths = static_cast<int>((std::int64_t{2000} * part + whole) / (std::int64_t{2} * whole));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " %";
}

void printText(const service::DemoReport& report, std::ostream& out) {
    out << report.participants << " invented people, as of " << toText(report.asOf) << ", seed " << report.seed
        << "; the cases repeat in this order:\n\n"
        << "NIK               KPJ          PIN     Name                     Situation\n";
    for (const service::DemoPerson& person : report.people) {
        std::string line = person.nik + "  " + person.kpj + "  " + (person.pin.empty() ? "-     " : person.pin) + "  ";
        line += person.name;
        padTo(line, 64);
        out << line << person.situation << '\n';
    }
    out << "\nStaff  Role      PIN\n";
    for (const service::DemoStaff& staff : report.staff) {
        std::string line = staff.code;
        padTo(line, 7);
        line += toText(staff.role);
        padTo(line, 17);
        out << line << staff.pin << '\n';
    }
    out << "\nCase                  People  Share\n";
    for (const service::DemoShare& share : report.shares) {
        std::string line = share.key;
        padTo(line, 22);
        line += std::to_string(share.people);
        padTo(line, 30);
        out << line << percent(share.people, report.participants) << '\n';
    }
    out << "\nThis store is a demo's for good: everybody knows its PINs. Keep nothing real in it.\n";
}

void printJson(const service::DemoReport& report, std::ostream& out) {
    JsonOut json;
    json.open().field("as_of", std::string_view{toText(report.asOf)});
    json.field("participants", static_cast<std::int64_t>(report.participants)).key("people").openList();
    for (const service::DemoPerson& person : report.people) {
        json.open().field("case", std::string_view{person.key}).field("situation", std::string_view{person.situation});
        json.field("nik", std::string_view{person.nik}).field("kpj", std::string_view{person.kpj});
        json.field("pin", std::string_view{person.pin}).field("name", std::string_view{person.name});
        json.field("birth_place", std::string_view{person.birthPlace});
        json.field("birth_date", std::string_view{toText(person.birthDate)});
        json.field("segment", toText(person.segment)).field("phone", std::string_view{person.phone}).close();
    }
    json.closeList().key("shares").openList();
    for (const service::DemoShare& share : report.shares)
        json.open().field("case", std::string_view{share.key}).field("people", static_cast<std::int64_t>(share.people)).close();
    json.closeList().key("staff").openList();
    for (const service::DemoStaff& staff : report.staff) {
        json.open().field("code", std::string_view{staff.code}).field("name", std::string_view{staff.name});
        json.field("role", toText(staff.role)).field("pin", std::string_view{staff.pin}).close();
    }
    json.closeList().close().print(out);
}

} // namespace

const Syntax& DemoCommand::syntax() const {
    static const Syntax kSyntax{
        "demo",
        "fills a new store with invented people who cover every case",
        storeOptions({{"participants", "N", "how many people; else 64", Need::Optional},
                      {"months", "N", "months of contributions of whoever repeats a case, at most; else 12, and all of the first 1,000 people", Need::Optional},
                      {"seed", "X", "same seed, same people; else 1", Need::Optional},
                      {"list", "", "only says who is in a store that demo filled", Need::Optional}}),
        {},
        false};
    return kSyntax;
}

int DemoCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    service::DemoOptions options;
    const auto participants = arguments.number("participants", options.participants, 1, service::kMostDemoPeople);
    const auto seed = arguments.number("seed", static_cast<std::int64_t>(options.seed), 0, std::numeric_limits<std::int64_t>::max());
    const auto months = arguments.number("months", service::kMostDemoMonths, 1, service::kMostDemoMonths);
    for (const auto* number : {&participants, &seed, &months})
        if (!*number)
            return reportBadInput(io, number->error());
    if (arguments.has("months"))
        options.months = static_cast<int>(*months);
    options.participants = static_cast<int>(*participants);
    options.seed = static_cast<std::uint64_t>(*seed);
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    ProgressLine progress(io);
    const auto report =
        arguments.has("list") ? (*maintenance)->demoPeople() : (*maintenance)->fillDemo(options, progress.function());
    progress.clear();
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json())
        printJson(*report, io.out);
    else
        printText(*report, io.out);
    return kDone;
}

} // namespace anjungan::admin
