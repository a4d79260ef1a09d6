#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Ends returned claims whose reserve has run out, as the kiosk does by itself.
class ClaimExpireCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
