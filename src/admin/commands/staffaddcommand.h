#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Makes a staff account; the first of a store needs nobody's sign-in.
class StaffAddCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
