#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// One claim as the desk sees it, with numbers masked.
class ClaimShowCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
