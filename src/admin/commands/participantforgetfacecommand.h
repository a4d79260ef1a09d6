#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// participant forget-face: the person takes the consent to face pictures back; pictures and templates go.
class ParticipantForgetFaceCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
