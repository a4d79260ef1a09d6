#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Checks a NIK, KPJ, NPWP or phone number. A number that is not valid is an answer, not a failure: status 0.
class CheckCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
