#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Switches an amendment on in a store.
class RulesEnableCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
