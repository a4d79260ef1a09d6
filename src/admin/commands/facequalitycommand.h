#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Every measure of a picture with its score, whether the camera page would take it, and the one sentence for the person.
class FaceQualityCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
