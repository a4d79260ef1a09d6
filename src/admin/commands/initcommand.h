#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Makes a store and its key file.
class InitCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
