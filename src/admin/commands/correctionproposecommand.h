#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Proposes a mend of a card's account, by a member of staff who signs in.
class CorrectionProposeCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
