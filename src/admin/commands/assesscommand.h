#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Decides on the facts of one claim (standard input), or with --lines on one a line, streaming (rules.md 12).
class AssessCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
