#include "admin/commands/backupdrillcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "service/backups.h"

#include <algorithm>
#include <ostream>

namespace anjungan::admin {

namespace {

constexpr std::size_t kShownOfHash = 24;

/// A chain head is long; its beginning tells enough beside the verdict.
std::string shown(const std::string& value) {
    if (value.empty())
        return "-";
    return value.size() > kShownOfHash ? value.substr(0, kShownOfHash) + "..." : value;
}

std::string cell(std::string text, std::size_t width) {
    text.resize(std::max(text.size(), width) + 2, ' ');
    return text;
}

void printText(const service::DrillReport& report, std::ostream& out) {
    std::size_t name = 0;
    std::size_t value = 0;
    for (const service::DrillRow& row : report.rows) {
        name = std::max(name, row.name.size());
        value = std::max({value, shown(row.live).size(), shown(row.restored).size()});
    }
    out << cell("", name) << cell("live", value) << cell("restored", value) << '\n';
    for (const service::DrillRow& row : report.rows)
        out << cell(row.name, name) << cell(shown(row.live), value) << cell(shown(row.restored), value)
            << (row.same() ? "same" : "DIFFERS") << '\n';
    out << "\nBackup of " << report.bytes << " bytes made and proved in " << report.backupTook.count()
        << " ms, restored and proved in " << report.restoreTook.count() << " ms.\n"
        << (report.same() ? "The restored copy is the store as it was at the backup. Nothing of the drill is left.\n"
                          : "The restored copy DIFFERS from the store as it was at the backup.\n");
}

void printJson(const service::DrillReport& report, std::ostream& out) {
    JsonOut json;
    json.open().field("same", report.same()).field("bytes", report.bytes);
    json.field("backup_ms", static_cast<std::int64_t>(report.backupTook.count()));
    json.field("restore_ms", static_cast<std::int64_t>(report.restoreTook.count())).key("figures").openList();
    for (const service::DrillRow& row : report.rows)
        json.open()
            .field("name", std::string_view{row.name})
            .field("live", std::string_view{row.live})
            .field("restored", std::string_view{row.restored})
            .field("same", row.same())
            .close();
    json.closeList().close().print(out);
}

} // namespace

const Syntax& BackupDrillCommand::syntax() const {
    static const Syntax kSyntax{
        "backup drill",
        "backs the live store up, restores it aside, and holds both against each other",
        storeOptions({{"at", "FOLDER", "where there is room for twice the store; else beside it", Need::Optional}}),
        {},
        false};
    return kSyntax;
}

int BackupDrillCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto backups = service::Backups::open((*call)->settings(), (*call)->rules(), (*call)->clock());
    if (!backups)
        return reportAt(io, backups.error());
    std::filesystem::path at = (*call)->settings().store.parent_path();
    if (arguments.has("at") || at.empty())
        at = arguments.text("at").value_or(".");
    ProgressLine progress(io);
    const auto report = (*backups)->drill(at, progress.function());
    progress.clear();
    if (!report)
        return reportAt(io, report.error());
    if ((*call)->json())
        printJson(*report, io.out);
    else
        printText(*report, io.out);
    return report->same() ? kDone : kRefused;
}

} // namespace anjungan::admin
