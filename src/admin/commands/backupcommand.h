#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// A consistent copy of the store, proved before it counts.
class BackupCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
