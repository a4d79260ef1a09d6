#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Switches a staff account off, or on again.
class StaffDisableCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
