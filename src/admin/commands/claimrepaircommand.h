#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Gives a returned claim another account, or an NPWP, from the papers at the desk. It goes on by "claim resume".
class ClaimRepairCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
