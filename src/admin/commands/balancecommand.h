#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Posted balance, accrued yield and total of a card.
class BalanceCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
