#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Claims by due date, without anything personal.
class ClaimListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
