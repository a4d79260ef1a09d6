#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// What head office has not been told yet, without its content.
class OutboxListCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
