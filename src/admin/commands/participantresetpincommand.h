#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Gives somebody who registered another PIN, typed by the person at the counter.
class ParticipantResetPinCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
