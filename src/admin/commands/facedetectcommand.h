#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Box, five points and score of each face in a picture, as JSON. No face is an answer, not a failure: status 0.
class FaceDetectCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
