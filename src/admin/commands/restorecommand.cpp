#include "admin/commands/restorecommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& RestoreCommand::syntax() const {
    static const Syntax kSyntax{
        "restore", "puts a backup into a new store, proved before it counts", storeOptions(), {"FILE"}, false};
    return kSyntax;
}

int RestoreCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io, true);
    if (!call)
        return reportAt(io, call.error());
    const service::StoreSettings& settings = (*call)->settings();
    const auto report =
        service::Maintenance::restore(arguments.positional().front(), settings, (*call)->rules(), (*call)->clock());
    if (!report)
        return reportAt(io, report.error());
    const std::string file = report->file.string();
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("store", std::string_view{file}).field("bytes", report->bytes).close().print(io.out);
        return kDone;
    }
    io.out << "Store: " << file << " (" << report->bytes << " bytes), proved with " << settings.keyPath().string()
           << '\n';
    return kDone;
}

} // namespace anjungan::admin
