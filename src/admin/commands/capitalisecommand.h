#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Posts a year's yield for every account once.
class CapitaliseCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
