#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The values in force on a day, with source and what nobody has confirmed.
class RulesListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
