#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Hands what head office has to learn over as a file.
class OutboxExportCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
