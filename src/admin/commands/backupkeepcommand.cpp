#include "admin/commands/backupkeepcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "service/backups.h"

#include <ostream>

namespace anjungan::admin {

namespace {

void printFiles(const char* what, const std::vector<std::filesystem::path>& files, std::ostream& out) {
    for (const std::filesystem::path& file : files)
        out << what << file.string() << '\n';
}

void fileList(JsonOut& json, const char* name, const std::vector<std::filesystem::path>& files) {
    json.key(name).openList();
    for (const std::filesystem::path& file : files)
        json.value(std::string_view{file.string()});
    json.closeList();
}

void print(const service::KeptReport& report, const StoreCall& call, Io& io) {
    const std::string file = report.made.file.string();
    const std::string key = call.settings().keyPath().string();
    if (call.json()) {
        JsonOut json;
        json.open().field("backup", std::string_view{file}).field("bytes", report.made.bytes);
        json.field("key_file", std::string_view{key});
        fileList(json, "removed", report.removed);
        fileList(json, "foreign", report.foreign);
        fileList(json, "held", report.held);
        json.close().print(io.out);
    } else {
        io.out << "Backup: " << file << " (" << report.made.bytes << " bytes), proved\n";
        printFiles("Removed, too old: ", report.removed, io.out);
        printFiles("Left alone, no copy of this store: ", report.foreign, io.out);
        printFiles("Left alone, since the clock may be wrong: ", report.held, io.out);
        io.out << "The key is not in it: keep " << key << " apart from it.\n";
    }
    printFiles("anjunganctl: too old, but can't be removed: ", report.stuck, io.err);
}

} // namespace

const Syntax& BackupKeepCommand::syntax() const {
    static const Syntax kSyntax{
        "backup keep",
        "a backup named by its time, and of the older ones only what is to be kept by age",
        storeOptions({{"into", "FOLDER", "where this store's backups are", Need::Required},
                      {"keep", "RULE", "all of so many days, the last of so many weeks and months; else 7d,5w,12m", Need::Optional}}),
        {},
        false};
    return kSyntax;
}

int BackupKeepCommand::run(const Arguments& arguments, Io& io) const {
    const auto rule = service::parseKeepRule(arguments.text("keep").value_or(service::kUsualKeepRule));
    if (!rule)
        return reportBadInput(io, {ErrorCode::InvalidInput, "--keep " + rule.error().detail, {}});
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto backups = service::Backups::open((*call)->settings(), (*call)->rules(), (*call)->clock());
    if (!backups)
        return reportAt(io, backups.error());
    const auto report = (*backups)->keep(arguments.text("into").value_or("."), *rule);
    if (!report)
        return reportAt(io, report.error());
    print(*report, **call, io);
    return kDone;
}

} // namespace anjungan::admin
