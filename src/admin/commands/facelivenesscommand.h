#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Signs of a print or a screen in a clip, a folder of pictures or one picture. Advisory.
class FaceLivenessCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
