#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Closes what somebody was sent to the counter for.
class ReferralCloseCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
