#include "admin/commands/auditexportcommand.h"

#include "admin/auditprint.h"
#include "admin/jsonout.h"
#include "service/privatefile.h"

#include <ostream>
#include <sstream>

namespace anjungan::admin {

namespace {

/// Writes every line; gives how many.
Result<std::int64_t> writeAll(service::Maintenance& maintenance, service::PrivateFile& file) {
    constexpr int kPage = 500;
    std::int64_t count = 0;
    for (std::int64_t seq = 0;;) {
        const auto rows = maintenance.audit(seq, kPage);
        if (!rows)
            return passOn(rows);
        if (rows->empty())
            return count;
        std::ostringstream text;
        for (const service::AuditRow& row : *rows)
            printAuditRow(row, true, text);
        if (const auto written = file.write(text.str()); !written)
            return passOn(written);
        count += static_cast<std::int64_t>(rows->size());
        seq = rows->back().seq;
    }
}

} // namespace

const Syntax& AuditExportCommand::syntax() const {
    static const Syntax kSyntax{
        "audit export", "the whole audit trail as JSON lines into a new file", storeOptions(), {"FILE"}, false};
    return kSyntax;
}

int AuditExportCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const std::filesystem::path path = arguments.positional().front();
    if (std::filesystem::exists(path))
        return reportAt(io, {ErrorCode::AlreadyExists, "the file is there already; name a new one", path.string()});
    auto file = service::PrivateFile::create(path);
    if (!file)
        return reportAt(io, file.error());
    auto count = writeAll(**maintenance, *file);
    if (const auto closed = file->close(); !closed && count)
        count = passOn(closed);
    if (!count) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return reportAt(io, count.error());
    }
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("file", std::string_view{path.string()}).field("lines", *count).close().print(io.out);
        return kDone;
    }
    io.out << path.string() << ": " << *count << " lines\n";
    return kDone;
}

} // namespace anjungan::admin
