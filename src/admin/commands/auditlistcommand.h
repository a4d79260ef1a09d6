#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The audit trail.
class AuditListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
