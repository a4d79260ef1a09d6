#include "admin/commands/auditheadcommand.h"

#include "admin/auditprint.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& AuditHeadCommand::syntax() const {
    static const Syntax kSyntax{"audit head",
                                "the trail's last line with its chain hash, to be written down elsewhere",
                                storeOptions(),
                                {},
                                false};
    return kSyntax;
}

int AuditHeadCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto head = (*maintenance)->auditHead();
    if (!head)
        return reportAt(io, head.error());
    if ((*call)->json())
        printAuditRow(*head, true, io.out);
    else
        io.out << "Line " << head->seq << ", " << toText(head->at) << "\nHash " << head->hash << '\n';
    return kDone;
}

} // namespace anjungan::admin
