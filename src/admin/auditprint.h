#pragma once

#include "admin/storecall.h"

namespace anjungan::admin {

/// One line of the audit trail as JSON or as text.
void printAuditRow(const service::AuditRow& row, bool json, std::ostream& out);

} // namespace anjungan::admin
