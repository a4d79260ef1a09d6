#include "admin/commands/importcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

namespace {

void printText(const service::ImportFileReport& file, std::ostream& out) {
    out << file.file.string() << " (" << toText(file.kind) << "): read " << file.read << ", new " << file.added
        << ", already there " << file.already << ", changed " << file.changed << ", rejected " << file.rejected
        << ", warned " << file.warned << "; " << file.took.count() / 1000 << '.' << file.took.count() % 1000 / 100
        << " s, " << file.linesPerSecond() << " lines/s\n";
    if (!file.rejectedFile.empty())
        out << "  rejected lines: " << file.rejectedFile.string() << '\n';
    if (!file.warnedFile.empty())
        out << "  warnings:       " << file.warnedFile.string() << '\n';
}

void printJson(const service::ImportReport& report, std::ostream& out) {
    JsonOut json;
    json.open().key("files").openList();
    for (const service::ImportFileReport& file : report.files) {
        json.open().field("file", std::string_view{file.file.string()}).field("kind", toText(file.kind));
        json.field("read", file.read).field("new", file.added).field("already", file.already);
        json.field("changed", file.changed).field("rejected", file.rejected).field("warned", file.warned);
        json.field("milliseconds", static_cast<std::int64_t>(file.took.count()));
        json.field("lines_per_second", file.linesPerSecond());
        json.field("rejected_file", std::string_view{file.rejectedFile.string()});
        json.field("warned_file", std::string_view{file.warnedFile.string()}).close();
    }
    json.closeList().close().print(out);
}

} // namespace

const Syntax& ImportCommand::syntax() const {
    static const Syntax kSyntax{"import",
                                "takes participants, memberships, contributions, yields and prior claims in",
                                storeOptions(),
                                {"FILE"},
                                true};
    return kSyntax;
}

int ImportCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const std::vector<std::filesystem::path> files(arguments.positional().begin(), arguments.positional().end());
    ProgressLine progress(io);
    const auto report = (*maintenance)->import(files, progress.function());
    progress.clear();
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json())
        printJson(*report, io.out);
    else
        for (const service::ImportFileReport& file : report->files)
            printText(file, io.out);
    return report->anyRejected() ? kRefused : kDone;
}

} // namespace anjungan::admin
