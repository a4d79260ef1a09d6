#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Opens the account of somebody who typed five wrong PINs.
class ParticipantUnlockCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
