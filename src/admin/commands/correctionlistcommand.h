#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Corrections with their reasons, for a member of staff who signs in.
class CorrectionListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
