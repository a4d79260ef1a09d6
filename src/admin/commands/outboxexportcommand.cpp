#include "admin/commands/outboxexportcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& OutboxExportCommand::syntax() const {
    static const Syntax kSyntax{
        "outbox export",
        "writes what head office has to learn as JSON lines into a new file, and marks it as handed over",
        storeOptions({{"keep", "", "does not mark it, so that the next export holds it again", Need::Optional}}),
        {"FILE"},
        false};
    return kSyntax;
}

int OutboxExportCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const std::filesystem::path path = arguments.positional().front();
    const auto count = (*maintenance)->exportOutbox(path, !arguments.has("keep"));
    if (!count)
        return reportAt(io, count.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("file", std::string_view{path.string()}).field("messages", *count).close().print(io.out);
        return kDone;
    }
    io.out << path.string() << ": " << *count << " messages\n";
    return kDone;
}

} // namespace anjungan::admin
