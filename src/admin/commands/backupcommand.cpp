#include "admin/commands/backupcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& BackupCommand::syntax() const {
    static const Syntax kSyntax{
        "backup", "writes a consistent, proved copy while the kiosk runs", storeOptions(), {"FILE"}, false};
    return kSyntax;
}

int BackupCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto report = (*maintenance)->backup(arguments.positional().front());
    if (!report)
        return reportAt(io, report.error());
    const std::string file = report->file.string();
    const std::string key = (*call)->settings().keyPath().string();
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("backup", std::string_view{file}).field("bytes", report->bytes);
        json.field("key_file", std::string_view{key}).close().print(io.out);
        return kDone;
    }
    io.out << "Backup: " << file << " (" << report->bytes << " bytes), proved\nThe key is not in it: keep " << key
           << " apart from it.\n";
    return kDone;
}

} // namespace anjungan::admin
