#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The files of the models folder, what each is and whether it is in use.
class ModelsListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
