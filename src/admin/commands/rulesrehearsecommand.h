#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Who in a store would get another answer under an amendment.
class RulesRehearseCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
