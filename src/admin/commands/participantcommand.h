#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// What is on record about a person, with numbers masked.
class ParticipantCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
