#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Backup and restore tried out on the live store, and a table of what came out.
class BackupDrillCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
