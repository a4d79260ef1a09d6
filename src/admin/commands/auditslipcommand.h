#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The day on one paper, with the ends of both chains, for the supervisor to sign.
class AuditSlipCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
