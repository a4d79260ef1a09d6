#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Copies the known model files of a folder into the models folder. 1 when some were damaged, 2 when none could be used.
class ModelsAddCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
