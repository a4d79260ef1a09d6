#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Why a claim was decided as it was: rule set, facts and findings of the day.
class ClaimExplainCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
