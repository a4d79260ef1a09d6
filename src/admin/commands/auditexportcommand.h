#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The whole audit trail as JSON lines into a file.
class AuditExportCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
