#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Posted balance and accrued yield of the entries on standard input (rules.md 7 and 12).
class YieldCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
