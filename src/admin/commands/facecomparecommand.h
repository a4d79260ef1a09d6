#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Compares the widest faces of two pictures. Different people are an answer: status 0. Without models "same" is null, staff decide.
class FaceCompareCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
