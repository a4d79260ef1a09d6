#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The n-th working day after a date (rules.md 11).
class DueCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
