#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// A backup into a folder of kept ones, which are thinned by age.
class BackupKeepCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
