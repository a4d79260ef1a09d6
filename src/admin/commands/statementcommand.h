#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Contributions, yield and payouts of a card, also as CSV or PDF.
class StatementCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
