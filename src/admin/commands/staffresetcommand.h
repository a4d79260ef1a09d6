#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Gives a staff account another PIN and unlocks it.
class StaffResetCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
