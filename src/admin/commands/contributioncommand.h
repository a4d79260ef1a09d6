#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The shares of one month's contribution (rules.md 6).
class ContributionCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
