#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Error rates of the matcher on a folder with a folder for each person, and the threshold that follows, kept with the models.
class FaceCalibrateCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
