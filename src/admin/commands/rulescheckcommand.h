#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Checks a rules file or an amendment without switching it on.
class RulesCheckCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
